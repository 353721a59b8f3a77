import { runText, type ScannedParagraph } from "./scanned.ts"

/** Gives where an offset of a paragraph's source text stands in the text of its runs; undefined where that is not certain. */
export type Alignment = (offset: number, edge: "start" | "end") => number | undefined

/** Letters and signs of a text without white space, and where each stands. */
const solid = (text: string): { readonly signs: string; readonly places: readonly number[] } => {
  const places: number[] = []
  let signs = ""
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (/\s/.test(sign)) continue
    signs += sign
    places.push(at)
  }
  return { signs: signs.toLowerCase(), places }
}

/**
 * Lays the text of a paragraph's runs against what the source holds of it (*đối chiếu đoạn*). The source may have an
 * automatic label before it, capitals that are type only, and other white space; anything else makes it uncertain.
 */
export const alignParagraph = (paragraph: ScannedParagraph, source: string): Alignment | undefined => {
  const own = paragraph.runs.map(runText).join("")
  const inRuns = solid(own)
  const inSource = solid(source)
  const label = inSource.signs.length - inRuns.signs.length
  if (own.normalize("NFC") !== own || label < 0 || inRuns.signs === "") return undefined
  if (inSource.signs.length !== inSource.places.length || inRuns.signs.length !== inRuns.places.length) return undefined
  if (inSource.signs.slice(label) !== inRuns.signs) return undefined
  return (offset, edge) => {
    const next = firstFrom(inSource.places, offset)
    const solidAt = edge === "start" ? next : next - 1
    const place = inSource.places[solidAt]
    const found = inRuns.places[solidAt - label]
    if (place === (edge === "start" ? offset : offset - 1))
      return found === undefined ? undefined : found + (edge === "start" ? 0 : 1)
    return inGap(inSource.places, inRuns.places, next, label, offset)
  }
}

/** An offset in white space, where the gap is as wide in both texts. */
const inGap = (
  source: readonly number[],
  runs: readonly number[],
  next: number,
  label: number,
  offset: number,
): number | undefined => {
  const before = source[next - 1]
  const after = source[next]
  const from = runs[next - 1 - label]
  const to = runs[next - label]
  if (before === undefined || from === undefined) return undefined
  if (after !== undefined && to !== undefined && after - before !== to - from) return undefined
  return from + (offset - before)
}

const firstFrom = (places: readonly number[], offset: number): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
