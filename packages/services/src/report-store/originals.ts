import * as Effect from "effect/Effect"
import { OriginalMissing, StoreFileBroken } from "./errors.ts"
import { sha256 } from "./event-id.ts"
import type { Pieces } from "./pieces.ts"
import { originalsFolder } from "./places.ts"
import { toldOfOriginal } from "./told.ts"
import { toldOf } from "./trail.ts"

/** Keeps bytes under their hash. Kept already, under whatever name: they stay as they are. */
export const keepOriginal = Effect.fnUntraced(function* (
  { shelf, trail }: Pieces,
  bytes: Uint8Array,
  name: string,
  by: string | null,
) {
  const hash = sha256(bytes)
  const change = Effect.gen(function* () {
    const folder = originalsFolder(hash)
    yield* shelf.sweep(folder)
    const there = yield* originalNamed({ shelf, trail }, hash)
    const file = there ?? `${folder}/${hash}.${endingOf(name)}`
    const kept = there === null ? null : yield* shelf.read(file)
    if (kept === null || sha256(kept) !== hash) yield* shelf.write(file, bytes)
    if (toldOf(yield* trail.state, file) !== hash) yield* trail.tell([toldOfOriginal(file, hash, name, by)])
    return hash
  })
  return yield* shelf.exclusive(change)
})

/** The bytes of an original, as they were kept. */
export const readOriginal = Effect.fnUntraced(function* (pieces: Pieces, hash: string) {
  const file = isHash(hash) ? yield* originalNamed(pieces, hash) : null
  const bytes = file === null ? null : yield* pieces.shelf.read(file)
  if (file === null || bytes === null) return yield* new OriginalMissing({ sha256: hash })
  const found = sha256(bytes)
  return found === hash ? bytes : yield* new StoreFileBroken({ file, reason: `SHA-256 ${found}` })
})

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

const originalNamed = Effect.fnUntraced(function* ({ shelf }: Pieces, hash: string) {
  const folder = originalsFolder(hash)
  const entry = (yield* shelf.list(folder)).find(({ name }) => name.startsWith(`${hash}.`))
  return entry === undefined ? null : `${folder}/${entry.name}`
})

/** The ending of a name where it is one; the kind of the bytes is told by the bytes. */
const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/.exec(name.toLowerCase())?.[1] ?? "bin"
