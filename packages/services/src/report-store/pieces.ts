import type { Shelf } from "./shelf.ts"
import type { Trail } from "./trail.ts"

/** What the parts of a store work with. */
export interface Pieces {
  readonly shelf: Shelf
  readonly trail: Trail
}

/** How many files are read at once. */
export const atOnce = 16

/** Data as people read them: JSON of two spaces. */
export const readableJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
