import { isCapitals } from "../letters.ts"
import { isTable } from "../tree/index.ts"
import { cue, nextCue } from "./cues.ts"
import { findTypeLine, type TypeLine } from "./document-type.ts"
import { entryIndexAt, type Script, textAt, textBlockOf } from "./script.ts"
import { handMark } from "./tail.ts"
import { findTitle, type Title } from "./title.ts"

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
}

/** Without a type word the letterhead is looked for in this many entries. */
const headWithoutType = 12

/** Tells the parts of a document. */
export const partsOf = (script: Script): Parts => {
  const type = findTypeLine(script)
  const title = type === undefined ? undefined : findTitle(script, type)
  const preamble = title?.end ?? headOf(script)
  const tail = findTail(script, preamble)
  const body = findBody(script, preamble, tail)
  return {
    type,
    title,
    headEnd: type?.entry ?? preamble,
    preamble,
    body,
    closing: findClosing(script, body, tail),
    tail,
  }
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
const findBody = (script: Script, from: number, to: number): number => {
  for (let entry = from; entry < to; entry++) if (textBlockOf(script.entries[entry])?.mark === "label") return entry
  return to
}

const onRecipients = cue("noi nhan|voi nhan")
const recipientsWord = /^\W*(?:noi|voi) nhan\b/
const signs = /^(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l)[.\s]/

/** *Nơi nhận*, or the signature lines where they come before it or stand without it. */
const findTail = (script: Script, from: number): number => {
  let tail = findRecipients(script, from)
  if (tail === undefined) return findSignature(script, from)
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

const findSignature = (script: Script, from: number): number => {
  for (let entry = from; entry < script.entries.length; entry++) {
    const span = script.entries[entry]
    const block = textBlockOf(span)
    if (span === undefined || block === undefined) continue
    if (signs.test(script.plain.slice(span.start, span.start + 5)) && isCapitals(textAt(script, span))) return entry
    if (endsPlan(script, entry - 1) && isCapitals(block.text) && block.text.length < 60) return entry
  }
  return script.entries.length
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
  if (handMark.test(block.text)) return true
  const above = textBlockOf(script.entries[entry - 1])
  return (
    entry - 1 >= from &&
    above !== undefined &&
    (isCapitals(above.text) || handMark.test(above.text)) &&
    above.text.length < 60 &&
    /^(?:\p{Lu}\p{Ll}*[\s.]*){2,6}$/u.test(block.text)
  )
}

const closers =
  /^(?:tren day la|trong qua trinh|qua trinh (?:to chuc |trien khai )?thuc hien|de nghi |yeu cau |nhan duoc |ke hoach nay |neu co (?:kho khan|vuong mac)|moi (?:kho khan|vuong mac)|(?:uy ban|ubnd|so |bo |ban |giam doc|chu tich|hoi )[^.;:]{0,80}? (?:yeu cau|de nghi) )/

/** The paragraphs without a mark at the end of the body that close the plan rather than go on with its last part. */
const findClosing = (script: Script, body: number, tail: number): number => {
  let closing = tail
  for (let entry = tail - 1; entry > body; entry--) {
    const span = script.entries[entry]
    if (span === undefined || isTable(span.block) || textBlockOf(span)?.mark !== "none") break
    if (closers.test(script.plain.slice(span.start, span.start + 140))) closing = entry
  }
  return closing
}
