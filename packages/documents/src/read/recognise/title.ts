import type { Span } from "@lantoa/core"
import { isCapitals, isLower } from "../letters.ts"
import { blanksStart } from "./blanks.ts"
import { cue, hasCue } from "./cues.ts"
import type { TypeLine } from "./document-type.ts"
import { type Script, textBlockOf } from "./script.ts"

/** The subject of a document (*trích yếu*). */
export interface Title {
  readonly title: string
  readonly spans: readonly Span[]
  /** A stamp of urgency that stands before or after it, `HỎA TỐC`; null without one. */
  readonly urgency: string | null
  /** The first entry after it. */
  readonly end: number
}

/** A title is seldom longer than this many lines. */
const mostLines = 8
const longestLine = 420

/** What begins the preamble: bases, the sentence that issues the plan, whom it is addressed to. */
const preamble =
  /^(?:can cu|thuc hien|trien khai|thi hanh|xet |theo |nham |de |kinh gui|tiep tuc|ubnd|uy ban|so |bo |ban |hoi |ngay )/
const attachment = /^\((?:ban hanh )?(?:kem|dinh kem|theo)/
const openBracket = 0x28

/** Reads the lines under the type word up to the preamble, joined; `(Ban hành kèm theo …)` is no part of them. */
export const findTitle = (script: Script, type: TypeLine): Title => {
  const spans: Span[] = []
  let urgency: string | null = null
  const add = (span: Span): void => {
    const { stamp, title } = withoutStamp(script, span)
    urgency ??= stamp
    if (title.start < title.end) spans.push(title)
  }
  const first = script.entries[type.entry]
  if (type.rest !== null && first !== undefined) add({ start: type.rest, end: first.end })
  let entry = type.entry + 1
  const most = type.oneLine ? 1 : mostLines
  for (; entry < script.entries.length && spans.length < most; entry++) {
    const span = script.entries[entry]
    const block = textBlockOf(span)
    if (span === undefined || block === undefined) break
    if (isAttachment(script.plain, span.start)) {
      if (spans.length > 0) continue
      break
    }
    if (block.mark !== "none" || !goesOn(script, span, spans[0], isWordOfType(spans, type.rest))) break
    add({ start: span.start, end: span.end })
  }
  const own = withoutBrackets(script, spans)
  return {
    title: joined(script.text, own),
    spans: own,
    urgency,
    end: entry,
  }
}

const joined = (text: string, spans: readonly Span[]): string => {
  let title = ""
  for (const { end, start } of spans)
    title = title === "" ? text.slice(start, end) : `${title} ${text.slice(start, end)}`
  return title.trim()
}

/** `(V/v đọc sách)`: brackets around the whole subject are no part of it. */
const withoutBrackets = ({ plain }: Script, spans: readonly Span[]): readonly Span[] => {
  const first = spans[0]
  const last = spans.at(-1)
  if (first === undefined || last === undefined || !plain.startsWith("(v/v", first.start)) return spans
  const end = plain.slice(last.start, last.end).trimEnd()
  if (!end.endsWith(")")) return spans
  const close = last.start + end.length - 1
  return spans.map((span) => ({
    start: span === first ? span.start + 1 : span.start,
    end: span === last ? close : span.end,
  }))
}

const stamped = cue("hoa toc|thuong khan|khan")
/** In small letters it is a word of the title: `khẩn trương`. */
const stampBefore = /^\s*((?:HỎA|HOẢ) TỐC(?: HẸN GIỜ)?|THƯỢNG KHẨN|KHẨN(?=\s*$))\s*/
const stampAfter = /\s+((?:HỎA|HOẢ) TỐC(?: HẸN GIỜ)?|THƯỢNG KHẨN)\s*$/

/** A line of the title without the stamp that a text layer glued to it. */
const withoutStamp = (script: Script, span: Span): { readonly stamp: string | null; readonly title: Span } => {
  if (!hasCue(script.cues, stamped, span)) return { stamp: null, title: span }
  const text = script.text.slice(span.start, span.end)
  const before = stampBefore.exec(text)
  if (before !== null) return { stamp: before[1] ?? null, title: { ...span, start: span.start + before[0].length } }
  const after = stampAfter.exec(text)
  if (after === null) return { stamp: null, title: span }
  return { stamp: after[1] ?? null, title: { ...span, end: span.start + after.index } }
}

const isAttachment = (plain: string, start: number): boolean =>
  plain.charCodeAt(start) === openBracket && attachment.test(plain.slice(start, start + 20))

const colon = 0x3a
const semicolon = 0x3b
const stop = 0x2e

const longestLoose = 160

/** `KẾ HOẠCH TRUYỀN THÔNG` over the subject: words beside the type word that are not yet the whole subject. */
const longestWords = 24

const isWordOfType = (spans: readonly Span[], rest: number | null): boolean => {
  const [first] = spans
  return spans.length === 1 && first?.start === rest && first.end - first.start <= longestWords
}

/** Whether a line without a mark goes on with the subject whose first line is given. */
const goesOn = ({ plain, text }: Script, { end, start }: Span, first: Span | undefined, word: boolean): boolean => {
  if (end - start > longestLine) return false
  const last = plain.charCodeAt(blanksStart(plain, end, start) - 1)
  if (last === semicolon || last === colon) return false
  if (first === undefined) return !/^(?:can cu|kinh gui)\b/.test(plain.slice(start, start + 9))
  if (isLower(text.charCodeAt(start))) return true
  const inCapitals = isCapitals(text.slice(first.start, first.end))
  if (isCapitals(text.slice(start, end))) return inCapitals
  if (inCapitals && !word) return false
  return end - start < longestLoose && last !== stop && !preamble.test(plain.slice(start, start + 12))
}
