import type { Span } from "@lantoa/core"
import { isCapitals, isUpper, plainOf } from "../../letters.ts"
import { isTable, type TextBlock } from "../../tree/index.ts"
import { personName } from "../units/person-name.ts"
import { type Script, textAt, textBlockOf } from "../words/script.ts"
import { type FootLine, footLines } from "./run-in-lines.ts"
import { handMark, isSigningLine } from "./signing-lines.ts"

/** The lines at the foot of a document: who gets it, who signs it, and where its annexes begin. */
export interface Tail {
  /** One for each recipient, in order. */
  readonly recipients: readonly FootLine[]
  /** The lines over the signer's name, in order. */
  readonly signing: readonly Span[]
  readonly name: Span | null
  /** The first entry after the foot. */
  readonly end: number
}

const heading = /^\W*(?:noi|voi) nhan(?: ban)?\W*/
const headingAtEnd = /(?:noi|voi) nhan\s*:?\s*$/
const annex = /^(?:phu luc|bieu mau|mau so|danh muc)\b/
const kept = /^\W*luu\b/
/** The brace beside several recipients, on a line of its own. */
const braced = /^\}/
const longestTitle = 80
interface Gathering {
  readonly recipients: FootLine[]
  readonly signing: Span[]
  name: Span | null
  listing: boolean
  ended: boolean
}

/**
 * Reads the foot of a document from its first entry on. The columns of a layout table come one after the other.
 *
 * @param to The entry that a plan attached to the document begins with, if one is.
 */
export const readTail = (script: Script, from: number, to: number = script.entries.length): Tail => {
  const found: Gathering = { recipients: [], signing: [], name: null, listing: false, ended: false }
  let entry = from
  for (; entry < to; entry++) {
    const span = script.entries[entry]
    if (span === undefined || isTable(span.block)) break
    const block = textBlockOf(span)
    if (block === undefined || endsFoot(script, span, block, found)) break
    if (!takeAll(script, footLines(script, span, block.mark), found) && !beginsSignature(script, entry, found)) break
  }
  return { recipients: found.recipients, signing: found.signing, name: found.name, end: entry }
}

/** The body over another signature of a joint plan, *SỞ NỘI VỤ* over *GIÁM ĐỐC*. */
const beginsSignature = (script: Script, entry: number, { name: signed }: Gathering): boolean => {
  const [body, below] = [script.entries[entry], script.entries[entry + 1]]
  if (signed === null || body === undefined || below === undefined || isTable(below.block)) return false
  return isCapitals(textAt(script, body)) && isSigningLine(script, below)
}

/** An annex begins. */
const endsFoot = (script: Script, span: Span, { label, mark }: TextBlock, { name: signed }: Gathering): boolean =>
  (mark === "label" && isAnnexLabel(label)) ||
  (signed !== null && annex.test(`${plainOf(label ?? "")} ${script.plain.slice(span.start, span.end)}`.trim()))

const takeAll = (script: Script, lines: readonly FootLine[], found: Gathering): boolean => {
  for (const line of lines) if (!take(script, line, found)) return false
  return true
}

/** Takes one line, or says that the foot has ended before it. */
const take = (script: Script, span: FootLine, found: Gathering): boolean => {
  const plain = script.plain.slice(span.start, span.end)
  if (!found.listing && beginsList(span, plain, found)) return true
  if (isSigningLine(script, span)) {
    found.signing.push(span)
    return true
  }
  if (found.listing && !found.ended && isRecipient(plain, span.mark)) {
    found.recipients.push(span)
    if (kept.test(plain)) found.ended = true
    return true
  }
  return takeName(script, span, found)
}

/** Whether a line is the heading of the recipients; the first may stand beside it. */
const beginsList = ({ end, start }: Span, plain: string, found: Gathering): boolean => {
  const head = heading.exec(plain)
  found.listing = head !== null || headingAtEnd.test(plain)
  if (head === null) return false
  if (/[a-z]/.test(plain.slice(head[0].length)))
    found.recipients.push({ start: start + head[0].length, end, mark: "none" })
  return true
}

const isAnnexLabel = (label: string | null): boolean =>
  label !== null && /^(?:phụ lục|PHỤ LỤC|Phụ lục|Phụ Lục)/.test(label)

const isRecipient = (plain: string, mark: string): boolean =>
  mark === "dash" ||
  mark === "plus" ||
  mark === "star" ||
  (mark === "label" && plain.length < 120) ||
  (plain.length < 160 && (/[;.,]\s*$/.test(plain) || kept.test(plain) || braced.test(plain)))

/** The signer's name under the titles; what is neither, and not long, is an office's mark. */
const takeName = (script: Script, span: Span, found: Gathering): boolean => {
  const text = textAt(script, span)
  const named = personName(text)
  if (found.signing.length > 0 && found.name === null && named !== undefined) {
    found.name = { start: span.start + named.start, end: span.start + named.end }
    return true
  }
  if (found.name !== null) return handMark.test(text) || (named !== undefined && found.signing.length > 1)
  if (isCapitals(text) && text.length > 24) return continuesTitle(script, span, found)
  return text.length < 60 && !(isUpper(text.charCodeAt(0)) && text.length > 40)
}

/** A signing line broken in two: `TM. ỦY BAN NHÂN` / `DÂN`. */
const continuesTitle = (script: Script, span: Span, { signing }: Gathering): boolean => {
  const last = signing.at(-1)
  return (
    last !== undefined &&
    span.start - last.end === 1 &&
    span.end - span.start < longestTitle &&
    /^tm\b/.test(script.plain.slice(last.start, last.end))
  )
}
