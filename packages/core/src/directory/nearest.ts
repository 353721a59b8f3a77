/** How many edits of one letter turn one text into another, or undefined when more than `limit`. */
export const editDistance = (a: string, b: string, limit: number): number | undefined => {
  if (Math.abs(a.length - b.length) > limit) return undefined
  const [short, long] = a.length < b.length ? different(a, b) : different(b, a)
  if (short.length === 0) return long.length
  let row = Array.from({ length: long.length + 1 }, (_, at) => at)
  for (let i = 0; i < short.length; i++) {
    const next = nextRow(row, short.charCodeAt(i), long, i + 1)
    if (Math.min(...next) > limit) return undefined
    row = next
  }
  const distance = row[long.length] ?? 0
  return distance <= limit ? distance : undefined
}

/** What is left of two texts without the letters that both begin and end with: names of bodies share long beginnings. */
const different = (short: string, long: string): readonly [short: string, long: string] => {
  let start = 0
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++
  let end = 0
  while (
    end < short.length - start &&
    short.charCodeAt(short.length - 1 - end) === long.charCodeAt(long.length - 1 - end)
  )
    end++
  return [short.slice(start, short.length - end), long.slice(start, long.length - end)]
}

const nextRow = (row: readonly number[], letter: number, long: string, first: number): number[] => {
  const next = [first]
  for (let j = 0; j < long.length; j++) {
    const swap = (row[j] ?? 0) + (letter === long.charCodeAt(j) ? 0 : 1)
    next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
  }
  return next
}

/** A name and the folded key it is compared by. */
export interface KeyedName {
  readonly name: string
  readonly folded: string
}

/** One wrong letter in five, three at most, is still the same name to a reader; more is another name. */
const lettersPerEdit = 5
const most = 3

/** The names closest to a folded phrase, closest first, at most three; none when all are too far. */
export const nearestNames = (folded: string, names: Iterable<KeyedName>): readonly string[] => {
  const limit = Math.min(most, Math.floor(folded.length / lettersPerEdit))
  const found = new Map<string, number>()
  for (const { name, folded: other } of names) {
    const distance = editDistance(folded, other, limit)
    if (distance !== undefined && distance < (found.get(name) ?? Number.POSITIVE_INFINITY)) found.set(name, distance)
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name)
}
