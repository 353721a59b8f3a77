import * as Effect from "effect/Effect"
import { isPack } from "./adding.ts"
import { sha256 } from "./event-id.ts"
import { jsonOf } from "./pack.ts"
import { atOnce, type Pieces } from "./pieces.ts"
import { frozenVersion, places } from "./places.ts"
import { problem, type StoreProblem } from "./problem.ts"
import { schemas } from "./schemas.ts"
import type { TrailCheck } from "./shape.ts"
import { shapeFaults } from "./shape-faults.ts"
import type { Shelf } from "./shelf.ts"
import type { TrailLine } from "./stored.schema.ts"
import { noLine, wholeLines } from "./trail.ts"

/** The lines of the trail that can be read. */
export const trailLines = Effect.fnUntraced(function* ({ shelf }: Pieces) {
  const { lines } = yield* readTrail(shelf)
  return lines
})

/** Looks through the trail and every file. */
export const checkTrail = Effect.fnUntraced(function* ({ shelf }: Pieces) {
  const { lines, problems, count, head, isThere } = yield* readTrail(shelf)
  // A file may be told of more than once: it was put right. The last hash counts.
  const told = new Map(lines.map((line) => [line.file, line.sha256]))
  const files = yield* Effect.forEach(told, ([file, hash]) => checkFile(shelf, file, hash), { concurrency: atOnce })
  const untold = (yield* filesOf(shelf)).filter((file) => !told.has(file)).map((file) => problem("untold", file))
  // A store begins with an empty trail; where there are files and none, somebody took it away.
  const gone = isThere || untold.length === 0 ? [] : [problem("missing", places.trail)]
  const all = [...gone, ...problems, ...files.flat(), ...untold]
  const isSound = all.every(({ kind }) => kind === "untold" || kind === "unfinished")
  return { isSound, lines: count, head, problems: all } satisfies TrailCheck
})

const readTrail = Effect.fnUntraced(function* (shelf: Shelf) {
  const { TrailLine } = yield* schemas
  const there = yield* shelf.read(places.trail)
  const bytes = there ?? new Uint8Array()
  const whole = wholeLines(bytes)
  const lines: TrailLine[] = []
  const problems: StoreProblem[] = []
  let head = noLine
  for (const [at, text] of whole.entries()) {
    const parsed = TrailLine.safeParse(jsonOf(new TextDecoder().decode(text)))
    const line = at + 1
    if (!parsed.success) problems.push(problem("not-a-line", places.trail, { line, reason: shapeFaults(parsed.error) }))
    else {
      if (parsed.data.previous !== head) problems.push(problem("broken-chain", places.trail, { line }))
      lines.push(parsed.data)
    }
    head = sha256(text)
  }
  if (bytes.length > 0 && bytes.at(-1) !== lineFeed) problems.push(problem("unfinished", places.trail))
  return { lines, problems, count: whole.length, head, isThere: there !== null }
})

const lineFeed = 10

const checkFile = (shelf: Shelf, file: string, hash: string): Effect.Effect<readonly StoreProblem[]> =>
  shelf.read(file).pipe(
    Effect.map((bytes) => {
      if (bytes === null) return [problem("missing", file)]
      return sha256(bytes) === hash ? [] : [problem("changed", file)]
    }),
    Effect.catch(({ reason }) => Effect.succeed([problem("unreadable", file, { reason })])),
  )

/** Every file of a store that the trail should tell of. */
const filesOf = Effect.fnUntraced(function* (shelf: Shelf) {
  const found: string[] = []
  for (const folder of yield* foldersIn(shelf, places.originals)) found.push(...(yield* filesIn(shelf, folder)))
  for (const plan of yield* foldersIn(shelf, places.plans))
    for (const period of yield* foldersIn(shelf, plan)) {
      found.push(...(yield* filesIn(shelf, period)).filter((file) => frozenVersion(baseName(file)) !== null))
      found.push(...(yield* filesIn(shelf, `${period}/events`)).filter(isPack))
    }
  return found
})

const foldersIn = (shelf: Shelf, folder: string) =>
  Effect.map(shelf.list(folder), (entries) =>
    entries.filter(({ isFolder }) => isFolder).map(({ name }) => `${folder}/${name}`),
  )

const filesIn = (shelf: Shelf, folder: string) =>
  Effect.map(shelf.list(folder), (entries) =>
    entries.filter(({ isFolder }) => !isFolder).map(({ name }) => `${folder}/${name}`),
  )

const baseName = (file: string): string => file.slice(file.lastIndexOf("/") + 1)
