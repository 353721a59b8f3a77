import { type PdfLine, textOf } from "./lines.ts"

/**
 * Parts the footnotes at the bottom of a page from its text: lines in smaller type that begin with a number.
 *
 * @param body Size of the type of the running text.
 */
export const notesFrom = (lines: readonly PdfLine[], body: number): number => {
  let from = lines.length
  while ((lines[from - 1]?.size ?? body) < body * 0.88) from--
  const first = lines[from]
  return first !== undefined && from > 0 && /^\[?\d{1,3}\]?\.?\s*\p{L}/u.test(textOf(first)) ? from : lines.length
}

/** The size of most of the type. */
export const bodySize = (lines: readonly PdfLine[]): number => {
  const counts = new Map<number, number>()
  for (const { runs } of lines)
    for (const { size, text } of runs) {
      const rounded = Math.round(size * 2) / 2
      counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
    }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}
