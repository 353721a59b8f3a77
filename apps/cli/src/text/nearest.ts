/**
 * The name that a mistyped one most likely meant, or undefined when none is near. Two neighbouring letters that
 * changed places count as one mistake.
 */
export const nearest = (typed: string, names: readonly string[]): string | undefined => {
  const limit = Math.max(1, Math.floor(typed.length / 3))
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const name of names) {
    const distance = name.startsWith(typed) && typed.length > 1 ? 1 : editDistance(typed, name)
    if (distance <= Math.max(limit, 1) && (best === undefined || distance < best.distance)) best = { name, distance }
  }
  return best?.name
}

/** Restricted Damerau–Levenshtein distance: insertions, deletions, replacements and neighbours that changed places. */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1]
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
      current[at] = Math.min(
        (last[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
