import { type Opened, type Place, placeAt } from "../read/flow/index.ts"
import { type Alignment, alignParagraph } from "./align.ts"
import type { ScannedParagraph } from "./scanned.ts"

/** Where a stretch of the source stands in the file: its paragraph, and where in the text of its runs, if that is certain. */
export interface Passage {
  readonly paragraph: ScannedParagraph
  readonly span: readonly [start: number, end: number] | undefined
}

/** Finds stretches of the source in the paragraphs of the body; undefined for what stands elsewhere. */
export const passageFinder = (
  { places, source }: Pick<Opened, "source" | "places">,
  paragraphs: readonly ScannedParagraph[],
): ((start: number, end: number) => Passage | undefined) => {
  const byOrdinal = new Map(paragraphs.map((paragraph) => [paragraph.ordinal, paragraph]))
  const nextAt = new Map(places.map(({ at }, index) => [at, places[index + 1]?.at]))
  const alignments = new Map<number, Alignment | undefined>()
  const textOf = ({ at }: Place): string => {
    const next = nextAt.get(at)
    return source.text.slice(at, next === undefined ? source.text.length : next - 1)
  }
  const alignmentOf = (place: Place, paragraph: ScannedParagraph): Alignment | undefined => {
    if (!alignments.has(place.at)) alignments.set(place.at, alignParagraph(paragraph, textOf(place)))
    return alignments.get(place.at)
  }
  return (start, end) => {
    const place = placeAt(places, start)
    const paragraph = place?.part === "body" ? byOrdinal.get(place.paragraph) : undefined
    if (place === undefined || paragraph === undefined) return undefined
    const align = alignmentOf(place, paragraph)
    if (align === undefined || end > place.at + textOf(place).length) return { paragraph, span: undefined }
    const from = start - place.at
    const first = start === end ? (align(from, "end") ?? align(from, "start")) : align(from, "start")
    const last = start === end ? first : align(end - place.at, "end")
    return { paragraph, span: first === undefined || last === undefined ? undefined : [first, last] }
  }
}
