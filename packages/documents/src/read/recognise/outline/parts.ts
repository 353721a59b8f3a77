import { isCapitals } from "../../letters.ts"
import { findClosing } from "../foot/closing.ts"
import { beginsSigning, handMark, isSigningLine } from "../foot/signing-lines.ts"
import { findAttached, mayIssuePlan } from "../head/attached.ts"
import { findTypeLine, type TypeLine } from "../head/document-type.ts"
import { findTitle, type Title } from "../head/title.ts"
import { personName } from "../units/person-name.ts"
import { cue, nextCue } from "../words/cues.ts"
import { entryIndexAt, type Script, textAt, textBlockOf } from "../words/script.ts"

/** Where the parts of a document begin, as entries of its script; each ends where the next begins. */
export interface Parts {
  readonly type: TypeLine | undefined
  readonly title: Title | undefined
  /** The entries over the type word. */
  readonly headEnd: number
  readonly preamble: number
  readonly body: number
  readonly closing: number
  /** *Nơi nhận* and the signature. */
  readonly tail: number
  /** Where a plan that is attached begins at the latest; the number of entries when none is. */
  readonly end: number
}

/** Without a type word the letterhead is looked for in this many entries. */
const headWithoutType = 12

/** Tells the parts of a document. */
export const partsOf = (script: Script): Parts => {
  const type = findTypeLine(script)
  const title = type === undefined ? undefined : (subjectOf(script, type) ?? findTitle(script, type))
  const preamble = title?.end ?? headOf(script)
  const attached = mayIssuePlan(type) ? findAttached(script, preamble) : undefined
  const end = attached?.entry ?? script.entries.length
  const tail = findTail(script, preamble, end)
  const body = findBody(script, preamble, tail)
  return {
    type,
    title,
    headEnd: type?.unnamed?.headEnd ?? type?.entry ?? preamble,
    preamble,
    body,
    closing: findClosing(script, body, tail),
    tail,
    end,
  }
}

/** The subject of a letter, whose letterhead goes on beside it or below. */
const subjectOf = ({ entries, text }: Script, { entry, rest, unnamed }: TypeLine): Title | undefined => {
  if (unnamed?.subjectTo === undefined) return undefined
  const spans = entries
    .slice(entry, unnamed.subjectTo)
    .map(({ end, start }, index) => ({ start: index === 0 ? (rest ?? start) : start, end }))
  const title = spans.map(({ end, start }) => text.slice(start, end)).join(" ")
  return { title, spans, urgency: null, end: unnamed.headEnd }
}

const headOf = (script: Script): number => {
  const end = Math.min(script.entries.length, headWithoutType)
  for (let entry = 0; entry < end; entry++) {
    const block = textBlockOf(script.entries[entry])
    if (block === undefined || block.mark === "label" || block.text.length > 160) return entry
  }
  return 0
}

/** The first labelled line: what stands before it is the preamble. */
export const findBody = (script: Script, from: number, to: number): number => {
  for (let entry = from; entry < to; entry++) if (textBlockOf(script.entries[entry])?.mark === "label") return entry
  return to
}

const onRecipients = cue("noi nhan|voi nhan")
const recipientsWord = /^\W*(?:noi|voi) nhan\b/
const signs = /^(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l)[.\s]/

/** *Nơi nhận*, or the signature lines where they come before it or stand without it, before an entry. */
export const findTail = (script: Script, from: number, to: number): number => {
  let tail = findRecipients(script, from)
  if (tail === undefined || tail >= to) return findSignature(script, from, to)
  while (tail > from && isSignLine(script, tail - 1, from)) tail--
  return tail
}

/** The first line that begins with *Nơi nhận*. */
const findRecipients = (script: Script, from: number): number | undefined => {
  const { cues, entries, plain } = script
  const first = entries[from]
  if (first === undefined) return undefined
  for (let at = nextCue(cues, onRecipients, first.start); at < plain.length; at = nextCue(cues, onRecipients, at + 1)) {
    const entry = entryIndexAt(script, at)
    const span = entries[entry]
    if (span !== undefined && recipientsWord.test(plain.slice(span.start, Math.min(span.end, span.start + 24))))
      return entry
  }
  return undefined
}

const findSignature = (script: Script, from: number, to: number): number => {
  for (let entry = from; entry < to; entry++) {
    const span = script.entries[entry]
    const block = textBlockOf(span)
    if (span === undefined || block === undefined) continue
    if (signs.test(script.plain.slice(span.start, span.start + 5)) && isCapitals(textAt(script, span))) return entry
    if (endsPlan(script, entry - 1) && isCapitals(block.text) && block.text.length < 60) return entry
    if (isSigningLine(script, span) && beginsSigning(script, entry, to)) return entry
  }
  return to
}

const endMark = /\.\/\.\W*$/

const endsPlan = (script: Script, entry: number): boolean => {
  const span = script.entries[entry]
  return span !== undefined && endMark.test(script.plain.slice(Math.max(span.start, span.end - 8), span.end))
}

/** Short lines of a signature after the end mark: capitals, or a name under them. */
const isSignLine = (script: Script, entry: number, from: number): boolean => {
  const span = script.entries[entry]
  const block = textBlockOf(span)
  if (span === undefined || block === undefined || block.mark !== "none" || block.text.length > 60) return false
  if (isCapitals(block.text)) return !endsPlan(script, entry)
  if (handMark.test(block.text) || isSigningLine(script, span)) return true
  const above = entry > from ? script.entries[entry - 1] : undefined
  const lines = textBlockOf(above)?.text ?? ""
  if (above === undefined || lines.length >= 60 || personName(block.text) === undefined) return false
  return isCapitals(lines) || handMark.test(lines) || isSigningLine(script, above)
}
