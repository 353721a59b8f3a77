import type { DocumentIdentity } from "@lantoa/core"
import { readRecipients } from "../recognise/foot/recipient-lines.ts"
import { readSignature } from "../recognise/foot/signature.ts"
import type { Tail } from "../recognise/foot/tail.ts"
import type { TypeLine } from "../recognise/head/document-type.ts"
import { findLetterhead, type PrintedName } from "../recognise/head/letterhead.ts"
import { findNumber } from "../recognise/head/number.ts"
import { findPlaceAndDate, type PlaceAndDate } from "../recognise/head/place-and-date.ts"
import { typeOfSymbol } from "../recognise/head/symbol-type.ts"
import { wholeIssuer } from "../recognise/head/whole-issuer.ts"
import { issuerInSentence } from "../recognise/outline/issuing-sentence.ts"
import type { Outline } from "../recognise/outline/outline.ts"
import type { Parts } from "../recognise/outline/parts.ts"
import { type Script, textAt } from "../recognise/words/script.ts"
import { isParagraph } from "./kinds.ts"
import type { ProvenanceBook } from "./provenance.ts"

/** The foot may begin so many entries under the line. */
const overFoot = 2

/** The place and the date over the signature, where the head has none: a line that says both. */
const placedAtFoot = (script: Script, from: number, to: number): PlaceAndDate | undefined => {
  const placed = findPlaceAndDate(script, from, to)
  return placed?.placeSpan.start === script.entries[placed?.entry ?? to]?.start ? placed : undefined
}

/** What a document is, by its head and its foot, each field noted in the book. */
export const readIdentity = (
  script: Script,
  parts: Parts,
  outline: Outline,
  tail: Tail,
  book: ProvenanceBook,
): DocumentIdentity => {
  const number = findNumber(script, 0, parts.headEnd)
  const placed =
    findPlaceAndDate(script, 0, parts.headEnd) ??
    placedAtFoot(script, Math.max(parts.headEnd, parts.tail - overFoot), tail.end)
  const { title, type } = parts
  const taken = new Set([number?.entry, placed?.entry, ...subjectEntries(type)].filter((entry) => entry !== undefined))
  const head = findLetterhead(script, 0, parts.headEnd, taken, number?.number.symbol ?? null)
  const { signatory, spans } = readSignature(script, tail)
  if (number !== undefined) book.field("document.number", script, [number.span])
  if (placed !== undefined && placed.place !== null) book.field("document.place", script, [placed.placeSpan])
  if (placed !== undefined && placed.date !== null) book.field("document.date", script, [placed.dateSpan])
  if (title !== undefined && title.title !== "") book.field("document.title", script, title.spans)
  if (head.superior !== null) book.field("document.superior", script, head.superior.spans)
  if (type !== undefined) noteType(script, type, book)
  if (spans.prefix.length > 0) book.field("document.signatory.prefix", script, spans.prefix)
  if (spans.position !== null) book.field("document.signatory.position", script, [spans.position])
  if (spans.name !== null) book.field("document.signatory.name", script, [spans.name])
  return {
    type: type?.type ?? typeByNumber(number?.number.symbol ?? null, book),
    number: number?.number ?? { ordinal: null, symbol: null },
    superior: head.superior?.name ?? null,
    issuer: issuerOf(script, head.issuer, outline, placed?.place ?? null, book),
    place: placed?.place ?? null,
    date: placed?.date ?? null,
    title: title === undefined || title.title === "" ? null : title.title,
    urgency: type?.urgency ?? title?.urgency ?? null,
    signatory,
    recipients: recipientsOf(script, tail, book),
  }
}

/** The lines of a letter's subject, which stand in the midst of its letterhead. */
const subjectEntries = (type: TypeLine | undefined): readonly number[] => {
  const entries: number[] = []
  for (let entry = type?.entry ?? 0; entry < (type?.unnamed?.subjectTo ?? 0); entry++) entries.push(entry)
  return entries
}

const noteType = (script: Script, { entry, unnamed }: TypeLine, book: ProvenanceBook): void => {
  const span = script.entries[entry]
  if (unnamed !== undefined) noteUnnamed(book)
  else if (span !== undefined) book.field("document.type", script, [span])
}

const noteUnnamed = (book: ProvenanceBook): void =>
  book.inferred(
    "document.type",
    { vi: "suy ra từ ký hiệu và bố cục của văn bản", en: "inferred from the symbol and the layout" },
    0.8,
  )

/** A document whose type line is lost still says by its symbol what it is. */
const typeByNumber = (symbol: string | null, book: ProvenanceBook): DocumentIdentity["type"] => {
  const type = symbol === null ? undefined : typeOfSymbol(symbol)
  if (type === undefined) return null
  noteUnnamed(book)
  return type
}

const issuerOf = (
  script: Script,
  printed: PrintedName | null,
  outline: Outline,
  place: string | null,
  book: ProvenanceBook,
): string | null => {
  const said = issuerInSentence(script, outline.preamble.filter(isParagraph))
  if (printed !== null) {
    const whole = wholeIssuer(script, printed, said, place) ?? printed
    book.field("document.issuer", script, whole.spans)
    return whole.name
  }
  if (said === undefined) return null
  book.field("document.issuer", script, [said], 0.9)
  return textAt(script, said)
}

const recipientsOf = (script: Script, tail: Tail, book: ProvenanceBook): DocumentIdentity["recipients"] =>
  readRecipients(script, tail.recipients).map(({ recipient: { printed, purpose, text }, span }, index) => {
    book.field(`document.recipients.${index}`, script, [span])
    return { id: `recipient-${index + 1}`, text, purpose, printed }
  })
