import type { Span } from "@lantoa/core"
import { isCapitals, isUpper, plainOf } from "../letters.ts"
import { isTable, type TextBlock } from "../tree/index.ts"
import { type FootLine, footLines } from "./run-in-lines.ts"
import { type Script, textAt, textBlockOf } from "./script.ts"

/** The lines at the foot of a document: who gets it, who signs it, and where its annexes begin. */
export interface Tail {
  /** One for each recipient, in order. */
  readonly recipients: readonly Span[]
  /** The lines over the signer's name, in order. */
  readonly signing: readonly Span[]
  readonly name: Span | null
  /** The first entry after the foot. */
  readonly end: number
}

const heading = /^\W*(?:noi|voi) nhan(?: ban)?\W*/
const headingAtEnd = /(?:noi|voi) nhan\s*:?\s*$/
const prefix = /^(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)[.\s]/
const post =
  /^(?:pho |quyen )?(?:giam doc|tong giam doc|chu tich|bi thu|truong |chanh |hieu truong|cuc truong|chi cuc truong|tong cuc truong|vu truong|vien truong|bo truong|thu truong|thu tuong|thong doc|uy vien|to truong|doi truong|chi huy|tu lenh|chu nhiem|tong bien tap|truong ban|truong phong|kiem soat|quyen )/
const annex = /^(?:phu luc|bieu mau|mau so|danh muc)\b/
const kept = /^\W*luu\b/
const name =
  /^(?:(?:ThS|TS|PGS|GS|BS|CN|KS|LS|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng|Đại tướng)[.\s]+)*\p{Lu}\p{Ll}*(?:\s+(?:\p{Lu}\p{Ll}*|\p{Lu}\.)){1,5}$/u
const longestTitle = 80
/** What stands for the hand and the seal in a copy. */
export const handMark = /^\((?:đã ký|Đã ký|ĐÃ KÝ|ký tên|Ký tên)[^()]*\)$/

interface Gathering {
  readonly recipients: Span[]
  readonly signing: Span[]
  name: Span | null
  listing: boolean
  ended: boolean
}

/** Reads the foot of a document from its first entry on. The columns of a layout table come one after the other. */
export const readTail = (script: Script, from: number): Tail => {
  const found: Gathering = { recipients: [], signing: [], name: null, listing: false, ended: false }
  let entry = from
  for (; entry < script.entries.length; entry++) {
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
  return isCapitals(textAt(script, body)) && isSigning(script, below, script.plain.slice(below.start, below.end))
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
  if (isSigning(script, span, plain)) {
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
  if (/[a-z]/.test(plain.slice(head[0].length))) found.recipients.push({ start: start + head[0].length, end })
  return true
}

const isAnnexLabel = (label: string | null): boolean =>
  label !== null && /^(?:phụ lục|PHỤ LỤC|Phụ lục|Phụ Lục)/.test(label)

const isSigning = (script: Script, span: Span, plain: string): boolean => {
  if (plain.length > longestTitle || !isCapitals(textAt(script, span))) return false
  return prefix.test(plain) || post.test(plain)
}

const isRecipient = (plain: string, mark: string): boolean =>
  mark === "dash" ||
  mark === "plus" ||
  mark === "star" ||
  (mark === "label" && plain.length < 120) ||
  (plain.length < 160 && (/[;.,]\s*$/.test(plain) || kept.test(plain)))

/** The signer's name under the titles; what is neither, and not long, is an office's mark. */
const takeName = (script: Script, span: Span, found: Gathering): boolean => {
  const text = textAt(script, span)
  if (found.signing.length > 0 && found.name === null) {
    const printed = name.test(text) ? text : /[;:|]/.test(text) ? text.replace(/\s*[;:|].*$/, "") : ""
    if (name.test(printed)) {
      found.name = { start: span.start, end: span.start + printed.length }
      return true
    }
  }
  if (found.name !== null) return handMark.test(text) || (name.test(text) && found.signing.length > 1)
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
