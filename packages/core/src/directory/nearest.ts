/** How many edits of one letter turn one text into another, or undefined when more than `limit`. */
export const editDistance = (a: string, b: string, limit: number): number | undefined => {
  if (Math.abs(a.length - b.length) > limit) return undefined
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const swap = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    if (Math.min(...next) > limit) return undefined
    row = next
  }
  const distance = row[b.length] ?? 0
  return distance <= limit ? distance : undefined
}

/** A name and the folded key it is compared by. */
export interface KeyedName {
  readonly name: string
  readonly folded: string
}

/** One wrong letter in five is still the same name to a reader; more is another name. */
const lettersPerEdit = 5
const most = 3

/** The names closest to a folded phrase, closest first, at most three; none when all are too far. */
export const nearestNames = (folded: string, names: Iterable<KeyedName>): readonly string[] => {
  const limit = Math.floor(folded.length / lettersPerEdit)
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
