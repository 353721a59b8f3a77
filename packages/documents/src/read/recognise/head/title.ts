import type { Span } from "@lantoa/core"
import { cue, hasCue } from "../words/cues.ts"
import { type Script, textBlockOf } from "../words/script.ts"
import type { TypeLine } from "./document-type.ts"
import { goesOn } from "./title-lines.ts"

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

/** Brackets on a line of their own that say what a document comes with, or how and when it is used. */
const aside =
  /^\((?:ban hanh |kem|dinh kem|theo |du thao|ban thao|tu ngay|tu thang|thoi gian|trinh |lan |luu hanh|tai lieu)/
const isDraft = /^\((?:du thao|ban thao|lan )/
const openBracket = 0x28
/** An aside is seldom longer than this many lines. */
const mostOfAside = 4

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
    const aside = asideIn(script.plain, span)
    if (aside !== undefined && spans.length === 0 && !isDraft.test(aside)) break
    if (aside !== undefined) {
      entry = asideEnd(script, entry)
      continue
    }
    const before = { type: type.type, first: spans[0], last: spans.at(-1), isWord: isWordOfType(spans, type.rest) }
    if (block.mark !== "none" || !goesOn(script, entry, before)) break
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

const asideIn = (plain: string, { end, start }: Span): string | undefined =>
  plain.charCodeAt(start) === openBracket ? aside.exec(plain.slice(start, Math.min(end, start + 20)))?.[0] : undefined

/** The entry that an aside's bracket closes in. */
const asideEnd = (script: Script, entry: number): number => {
  for (let end = entry; end < entry + mostOfAside; end++) {
    const span = script.entries[end]
    if (span === undefined || textBlockOf(span)?.mark !== "none") return entry
    if (script.plain.slice(span.start, span.end).includes(")")) return end
  }
  return entry
}

/** `KẾ HOẠCH TRUYỀN THÔNG` over the subject: words beside the type word that are not yet the whole subject. */
const longestWords = 24

const isWordOfType = (spans: readonly Span[], rest: number | null): boolean => {
  const [first] = spans
  return spans.length === 1 && first?.start === rest && first.end - first.start <= longestWords
}
