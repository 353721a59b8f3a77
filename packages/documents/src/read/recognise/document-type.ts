import { type DocumentType, documentTypes } from "@lantoa/core"
import { isCapitals, isDigit, isUpper, plainOf } from "../letters.ts"
import { type Script, textAt, textBlockOf } from "./script.ts"

/** The line that names the type of a document (*tên loại*). */
export interface TypeLine {
  readonly entry: number
  readonly type: DocumentType
  /** Where the subject goes on in the same line, an offset of the script; null when it stands below. */
  readonly rest: number | null
  /** `HỎA TỐC` before or after the type word. */
  readonly urgency: string | null
  /** Whether it is the heading of a page in small letters: the subject does not go on below. */
  readonly oneLine: boolean
}

/** How far down a document its type is looked for. */
const headLength = 60

const names = documentTypes
  .map(({ id, name }) => ({ id, plain: plainOf(name.vi) }))
  .toSorted((a, b) => b.plain.length - a.plain.length)
const urgencyWord = /^(hoa toc|thuong khan|khan|du thao)\s*/
const urgencyEnd = /\s+(hoa toc|thuong khan|khan)$/
/** What kind of plan it is, said with the type word: `KẾ HOẠCH LIÊN TỊCH`. */
const together = /^ (?:lien tich|lien nganh|phoi hop)(?![a-z ])/

/**
 * Finds the type line: a type word in capitals on a line of its own, or before the subject (`KẾ HOẠCH V/v …`,
 * `KẾ HOẠCH TRUYỀN THÔNG NĂM 2026`, `KẾ HOẠCH Truyền thông năm 2026`), with an urgency mark glued to it or not.
 */
export const findTypeLine = (script: Script): TypeLine | undefined => {
  let running: TypeLine | undefined
  let small: TypeLine | undefined
  for (let entry = 0; entry < Math.min(script.entries.length, headLength); entry++) {
    const found = typeLineAt(script, entry)
    if (found === undefined) small ??= smallTypeLineAt(script, entry)
    else if (found.rest === null) return found
    else running ??= found
  }
  return running ?? small
}

/** A page of the web heads a plan by its name in small letters: `Kế hoạch truyền thông năm 2026`. */
const smallHead = 12
const longestSmall = 260

const smallTypeLineAt = (script: Script, entry: number): TypeLine | undefined => {
  const span = script.entries[entry]
  const block = textBlockOf(span)
  if (entry >= smallHead || span === undefined || block?.mark !== "none" || block.text.length > longestSmall)
    return undefined
  if (!block.text.startsWith("Kế hoạch ") || /[;:,.]$/.test(block.text) || isDigit(block.text.charCodeAt(9)))
    return undefined
  return { entry, type: "plan", rest: span.start + 9, urgency: null, oneLine: true }
}

const typeLineAt = (script: Script, entry: number): TypeLine | undefined => {
  const span = script.entries[entry]
  const block = textBlockOf(span)
  if (span === undefined || block === undefined || block.mark === "dash") return undefined
  const text = textAt(script, span)
  const plain = script.plain.slice(span.start, span.end)
  const lead = /^[^a-z]*/.exec(plain)?.[0].length ?? 0
  const urgent = urgencyWord.exec(plain.slice(lead))
  const start = lead + (urgent?.[0].length ?? 0)
  const name = names.find(
    ({ plain: word }) => plain.startsWith(word, start) && !/[a-z]/.test(plain.charAt(start + word.length)),
  )
  if (name === undefined) return undefined
  const nameEnd = start + name.plain.length
  const end = nameEnd + (together.exec(plain.slice(nameEnd))?.[0].length ?? 0)
  if (!isCapitals(text.slice(start, end)) && !(block.heading > 0 && end === plain.length)) return undefined
  const after = plain.slice(end)
  const closing = urgencyEnd.exec(after)
  const isAlone = !/[a-z0-9]/.test(closing === null ? after : after.slice(0, closing.index))
  const isSubject = isUpper(text.charCodeAt(end + (/^[\s:]*/.exec(after)?.[0].length ?? 0)))
  if (!isAlone && !/^\s*\(?v\/v/.test(after) && !isSubject) return undefined
  const urgency = urgent !== null && urgent[1] !== "du thao" ? text.slice(lead, lead + (urgent[1]?.length ?? 0)) : null
  return {
    entry,
    type: name.id,
    rest: isAlone ? null : span.start + end + (/^[\s:]*/.exec(after)?.[0].length ?? 0),
    oneLine: false,
    urgency: urgency ?? (closing === null ? null : text.slice(end + closing.index).trim()),
  }
}
