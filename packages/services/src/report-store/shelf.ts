import type * as Effect from "effect/Effect"
import type { StoreFailed, StoreLocked } from "./errors.ts"

/** What stands in a folder of a shelf. */
export interface ShelfEntry {
  readonly name: string
  readonly isFolder: boolean
}

/**
 * Where a store puts its bytes (*nơi cất*): files by names with `/`, from the store's own folder. What is written is
 * there whole and lasting when the effect succeeds. Changes are made inside `exclusive` only.
 */
export interface Shelf {
  /** What stands in a folder, by name, without hidden files; nothing where there is no such folder. */
  readonly list: (folder: string) => Effect.Effect<readonly ShelfEntry[], StoreFailed>
  /** The bytes of a file; null when it is not there. */
  readonly read: (file: string) => Effect.Effect<Uint8Array | null, StoreFailed>
  /** How many bytes a file has; 0 when it is not there. */
  readonly size: (file: string) => Effect.Effect<number, StoreFailed>
  /** The bytes of a file from a place to its end. */
  readonly tail: (file: string, from: number) => Effect.Effect<Uint8Array, StoreFailed>
  /** Makes a file or replaces it, whole. */
  readonly write: (file: string, bytes: Uint8Array) => Effect.Effect<void, StoreFailed>
  /** Cuts a file to its first `at` bytes and adds these. */
  readonly append: (file: string, at: number, bytes: Uint8Array) => Effect.Effect<void, StoreFailed>
  /** Removes what writes that were broken off left in a folder, before its first change. */
  readonly sweep: (folder: string) => Effect.Effect<void>
  /** Runs a change while nobody else makes one, in this process or another. */
  readonly exclusive: <A, E, R>(change: Effect.Effect<A, E, R>) => Effect.Effect<A, E | StoreFailed | StoreLocked, R>
}
