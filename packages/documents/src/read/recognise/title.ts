import type { Span } from "@lantoa/core"
import { isCapitals, isLower } from "../letters.ts"
import type { TypeLine } from "./document-type.ts"
import { type Script, textBlockOf } from "./script.ts"

/** The subject of a document (*trích yếu*). */
export interface Title {
  readonly title: string
  readonly spans: readonly Span[]
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

/** Reads the lines under the type word up to the preamble, joined; `(Ban hành kèm theo …)` is no part of them. */
export const findTitle = (script: Script, type: TypeLine): Title => {
  const spans: Span[] = []
  const first = script.entries[type.entry]
  if (type.rest !== null && first !== undefined) spans.push({ start: type.rest, end: first.end })
  let entry = type.entry + 1
  const most = type.oneLine ? 1 : mostLines
  for (; entry < script.entries.length && spans.length < most; entry++) {
    const span = script.entries[entry]
    const block = textBlockOf(span)
    if (span === undefined || block === undefined) break
    const plain = script.plain.slice(span.start, span.end)
    if (attachment.test(plain)) {
      if (spans.length > 0) continue
      break
    }
    if (!goesOn(script, span, plain, spans, block.mark !== "none")) break
    spans.push({ start: span.start, end: span.end })
  }
  return {
    title: spans
      .map(({ end, start }) => script.text.slice(start, end))
      .join(" ")
      .trim(),
    spans,
    end: entry,
  }
}

const goesOn = (script: Script, span: Span, plain: string, spans: readonly Span[], marked: boolean): boolean => {
  if (marked || plain.length > longestLine || /[;:]\s*$/.test(plain)) return false
  const first = spans[0]
  if (first === undefined) return !/^(?:can cu|kinh gui)\b/.test(plain)
  const text = script.text.slice(span.start, span.end)
  if (isLower(text.charCodeAt(0))) return true
  if (isCapitals(text)) return isCapitals(script.text.slice(first.start, first.end))
  if (isCapitals(script.text.slice(first.start, first.end))) return false
  return plain.length < 160 && !preamble.test(plain) && !/[.]\s*$/.test(plain)
}
