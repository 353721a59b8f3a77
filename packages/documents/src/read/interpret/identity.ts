import type { DocumentIdentity } from "@lantoa/core"
import { plainOf } from "../letters.ts"
import { issuerInSentence } from "../recognise/issuing-sentence.ts"
import { findLetterhead } from "../recognise/letterhead.ts"
import { findNumber } from "../recognise/number.ts"
import type { Outline } from "../recognise/outline.ts"
import type { Parts } from "../recognise/parts.ts"
import { findPlaceAndDate } from "../recognise/place-and-date.ts"
import { readRecipient } from "../recognise/recipients.ts"
import { type Script, textAt } from "../recognise/script.ts"
import { readSignature } from "../recognise/signature.ts"
import type { Tail } from "../recognise/tail.ts"
import { isParagraph } from "./kinds.ts"
import type { ProvenanceBook } from "./provenance.ts"

/** What a document is, by its head and its foot, each field noted in the book. */
export const readIdentity = (
  script: Script,
  parts: Parts,
  outline: Outline,
  tail: Tail,
  book: ProvenanceBook,
): DocumentIdentity => {
  const number = findNumber(script, 0, parts.headEnd)
  const placed = findPlaceAndDate(script, 0, parts.headEnd)
  const taken = new Set([number?.entry, placed?.entry].filter((entry) => entry !== undefined))
  const head = findLetterhead(script, 0, parts.headEnd, taken, number?.number.symbol ?? null)
  const { signatory, spans } = readSignature(script, tail)
  const { title, type } = parts
  if (number !== undefined) book.field("document.number", script, [number.span])
  if (placed !== undefined && placed.place !== null) book.field("document.place", script, [placed.placeSpan])
  if (placed !== undefined && placed.date !== null) book.field("document.date", script, [placed.dateSpan])
  if (title !== undefined && title.title !== "") book.field("document.title", script, title.spans)
  if (head.superior !== null) book.field("document.superior", script, head.superior.spans)
  if (type !== undefined) noteType(script, type.entry, book)
  if (spans.prefix.length > 0) book.field("document.signatory.prefix", script, spans.prefix)
  if (spans.position !== null) book.field("document.signatory.position", script, [spans.position])
  if (spans.name !== null) book.field("document.signatory.name", script, [spans.name])
  return {
    type: type?.type ?? typeByNumber(number?.number.symbol ?? null, book),
    number: number?.number ?? { ordinal: null, symbol: null },
    superior: head.superior?.name ?? null,
    issuer: issuerOf(script, head.issuer, outline, book),
    place: placed?.place ?? null,
    date: placed?.date ?? null,
    title: title === undefined || title.title === "" ? null : title.title,
    urgency: type?.urgency ?? title?.urgency ?? null,
    signatory,
    recipients: recipientsOf(script, tail, book),
  }
}

const noteType = (script: Script, entry: number, book: ProvenanceBook): void => {
  const span = script.entries[entry]
  if (span !== undefined) book.field("document.type", script, [span])
}

/** A plan whose type line is lost still says by its symbol what it is. */
const typeByNumber = (symbol: string | null, book: ProvenanceBook): DocumentIdentity["type"] => {
  if (symbol === null || !/^KH[-/]/.test(symbol)) return null
  book.inferred("document.type", { vi: "suy ra từ ký hiệu “KH” của văn bản", en: "inferred from the symbol “KH”" }, 0.8)
  return "plan"
}

const issuerOf = (
  script: Script,
  printed: { readonly name: string; readonly spans: Parameters<ProvenanceBook["field"]>[2] } | null,
  outline: Outline,
  book: ProvenanceBook,
): string | null => {
  const said = issuerInSentence(script, outline.preamble.filter(isParagraph))
  if (printed !== null && !(said !== undefined && isWithoutPlace(printed.name, textAt(script, said)))) {
    book.field("document.issuer", script, printed.spans)
    return printed.name
  }
  if (said === undefined) return null
  book.field("document.issuer", script, [said], 0.9)
  return textAt(script, said)
}

/** A letterhead that a crawler cut to *Ủy ban nhân dân*; the issuing sentence says of what. */
const isWithoutPlace = (printed: string, said: string): boolean =>
  /^(?:uy ban nhan dan|ubnd)$/.test(plainOf(printed)) && /^(?:uy ban nhan dan|ubnd) \S+ \S/.test(plainOf(said))

const recipientsOf = (script: Script, tail: Tail, book: ProvenanceBook): DocumentIdentity["recipients"] => {
  const recipients: DocumentIdentity["recipients"] = []
  for (const line of tail.recipients) {
    const found = readRecipient(script, line)
    if (found === undefined) continue
    const { printed, purpose, text } = found.recipient
    book.field(`document.recipients.${recipients.length}`, script, [found.span])
    recipients.push({ id: `recipient-${recipients.length + 1}`, text, purpose, printed })
  }
  return recipients
}
