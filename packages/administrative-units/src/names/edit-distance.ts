/**
 * How many edits of a letter (left out, added, replaced, or two swapped) turn one text into another; `limit + 1` when
 * more than `limit`.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const width = b.length + 1
  let twoBack = new Uint8Array(width)
  let back = Uint8Array.from({ length: width }, (_, place) => place)
  let row = new Uint8Array(width)
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let distance = Math.min((back[j - 1] ?? 0) + (same ? 0 : 1), (back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        distance = Math.min(distance, (twoBack[j - 2] ?? 0) + 1)
      row[j] = distance
      if (distance < least) least = distance
    }
    if (least > limit) return limit + 1
    ;[twoBack, back, row] = [back, row, twoBack]
  }
  return Math.min(back[b.length] ?? 0, limit + 1)
}
