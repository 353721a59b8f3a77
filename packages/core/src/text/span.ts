/** A half-open range of character offsets (UTF-16 code units) in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * How a text that was put together from pieces of a source (joined lines, markers left out) maps back to it:
 * the characters from `at` on, up to the next piece, stand in the source from `start` to `end`.
 */
export interface Piece extends Span {
  readonly at: number
}

/**
 * The places in the source of the characters `from` to `to` of a text, one span per piece they touch.
 *
 * @example
 * ```ts import.meta.vitest
 * const pieces = [{ at: 0, start: 10, end: 15 }, { at: 6, start: 20, end: 25 }]
 * sourceSpans(pieces, 3, 8) // => [{ start: 13, end: 15 }, { start: 20, end: 22 }]
 * ```
 */
export const sourceSpans = (pieces: readonly Piece[], from: number, to: number): readonly Span[] => {
  const spans: Span[] = []
  for (const [index, { at, start, end }] of pieces.entries()) {
    const next = pieces[index + 1]?.at ?? Number.POSITIVE_INFINITY
    if (to <= at || from >= next) continue
    const first = start + Math.max(0, from - at)
    const last = Math.min(end, start + Math.max(0, to - at))
    if (first < last) spans.push({ start: first, end: last })
  }
  return spans
}
