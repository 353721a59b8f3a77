import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { canonicalJson } from "./canonical-json.ts"
import { sha256 } from "./event-id.ts"
import { jsonOf } from "./pack.ts"
import { places } from "./places.ts"
import { schemas } from "./schemas.ts"
import type { Shelf } from "./shelf.ts"
import type { TrailLine } from "./stored.schema.ts"

/** What a change tells; the trail adds when, and what it follows. */
export type Told = Omit<TrailLine, "at" | "previous">

/** What was read of a trail: where its last whole line ends, the hash of that line, the last hash told of each file. */
export interface TrailState {
  readonly bytes: number
  readonly lines: number
  readonly head: string
  /** By folder, then by name. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** The hash before the first line. */
export const noLine = "0".repeat(64)

/** The trail of a store (*nhật ký*), of which only what is new is read. */
export interface Trail {
  /** The state as it is now. */
  readonly state: Effect.Effect<TrailState, Effect.Error<ReturnType<Shelf["tail"]>>>
  /** Adds lines, all or none. Only inside `exclusive`. A line that was not finished before is cut off. */
  readonly tell: (changes: readonly Told[]) => Effect.Effect<void, Effect.Error<ReturnType<Shelf["append"]>>>
}

/** The trail that a shelf has. */
export const trailOf = (shelf: Shelf): Trail => {
  let known = start()
  const state = Effect.gen(function* () {
    if ((yield* shelf.size(places.trail)) < known.bytes) known = start()
    const seen = known
    const bytes = yield* shelf.tail(places.trail, seen.bytes)
    const { TrailLine } = yield* schemas
    // Another reading may have come first: what it read stands.
    if (seen === known) known = readOn(seen, bytes, (value) => TrailLine.safeParse(value).data)
    return known
  })
  const tell = Effect.fnUntraced(function* (changes: readonly Told[]) {
    if (changes.length === 0) return
    const { bytes, head } = yield* state
    const at = DateTime.formatIso(yield* DateTime.now)
    let previous = head
    const lines = changes.map((change) => {
      const line = canonicalJson({ ...change, at, previous })
      previous = sha256(line)
      return `${line}\n`
    })
    yield* shelf.append(places.trail, bytes, new TextEncoder().encode(lines.join("")))
    yield* state
  })
  return { state, tell }
}

interface Growing extends TrailState {
  readonly files: Map<string, Map<string, string>>
}

const start = (): Growing => ({ bytes: 0, lines: 0, head: noLine, files: new Map() })

/** The lines of a trail that are whole, as bytes, without their ends. */
export const wholeLines = (bytes: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = []
  let from = 0
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
    lines.push(bytes.subarray(from, end))
    from = end + 1
  }
  return lines
}

const lineFeed = 10

/** A line that is no line of a trail still is the one that the next follows. `verifyTrail` tells of it. */
const readOn = (state: Growing, bytes: Uint8Array, parse: (value: unknown) => TrailLine | undefined): Growing => {
  const lines = wholeLines(bytes)
  const last = lines.at(-1)
  if (last === undefined) return state
  for (const text of lines) {
    const line = parse(jsonOf(new TextDecoder().decode(text)))
    if (line !== undefined) remember(state.files, line)
  }
  const read = last.byteOffset + last.length + 1 - bytes.byteOffset
  return { bytes: state.bytes + read, lines: state.lines + lines.length, head: sha256(last), files: state.files }
}

const remember = (files: Map<string, Map<string, string>>, { file, sha256: hash }: TrailLine): void => {
  const { folder, name } = split(file)
  const names = files.get(folder) ?? new Map<string, string>()
  files.set(folder, names.set(name, hash))
}

const split = (file: string): { readonly folder: string; readonly name: string } => {
  const at = file.lastIndexOf("/")
  return { folder: file.slice(0, Math.max(at, 0)), name: file.slice(at + 1) }
}

/** The hash that was told last of a file; undefined when nothing was told of it. */
export const toldOf = ({ files }: TrailState, file: string): string | undefined => {
  const { folder, name } = split(file)
  return files.get(folder)?.get(name)
}

/** The files of a folder that a trail tells of, with the last hash of each. */
export const toldIn = ({ files }: TrailState, folder: string): ReadonlyMap<string, string> =>
  files.get(folder) ?? new Map()
