import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import type { Shelf } from "./shelf.ts"

/** A shelf in memory, gone with the program. */
export const memoryShelf = (): Shelf => {
  const files = new Map<string, Held>()
  /** What stands in each folder: names, and whether they are folders. */
  const folders = new Map<string, Map<string, boolean>>()
  const one = Semaphore.makeUnsafe(1)
  const bytesOf = (file: string): Uint8Array => seen(files.get(file) ?? nothing)
  const place = (path: string, isFolder: boolean): void => {
    const at = path.lastIndexOf("/")
    const folder = path.slice(0, Math.max(at, 0))
    const entries = folders.get(folder) ?? new Map<string, boolean>()
    folders.set(folder, entries.set(path.slice(at + 1), isFolder))
    if (folder !== "") place(folder, true)
  }
  const put = (file: string, held: Held): void => {
    if (!files.has(file)) place(file, false)
    files.set(file, held)
  }
  return {
    list: (folder) =>
      Effect.sync(() =>
        [...(folders.get(folder) ?? [])]
          .map(([name, isFolder]) => ({ name, isFolder }))
          .sort((one, other) => (one.name < other.name ? -1 : 1)),
      ),
    read: (file) => Effect.sync(() => (files.has(file) ? bytesOf(file).slice() : null)),
    size: (file) => Effect.sync(() => bytesOf(file).length),
    tail: (file, from) => Effect.sync(() => bytesOf(file).slice(from)),
    write: (file, bytes) => Effect.sync(() => put(file, { room: bytes.slice(), length: bytes.length })),
    append: (file, at, bytes) => Effect.sync(() => put(file, added(files.get(file) ?? nothing, at, bytes))),
    sweep: () => Effect.void,
    exclusive: (change) => one.withPermit(change),
  }
}

/** Bytes with room to grow, so that a trail of many lines is not copied for each. */
interface Held {
  readonly room: Uint8Array
  readonly length: number
}

const nothing: Held = { room: new Uint8Array(), length: 0 }

const seen = ({ room, length }: Held): Uint8Array => room.subarray(0, length)

const added = ({ room }: Held, at: number, bytes: Uint8Array): Held => {
  const length = at + bytes.length
  const larger = length <= room.length ? room : new Uint8Array(length * 2)
  if (larger !== room) larger.set(room.subarray(0, at))
  larger.set(bytes, at)
  return { room: larger, length }
}
