import type { Span } from "@lantoa/core"
import { isBlank } from "../words/blanks.ts"

const longestSubject = 600

const opening = /(?:ve(?: viec)?|v\/v|phe duyet|ban hanh|quy dinh|huong dan|sua doi|thuc hien)\s+/y

/**
 * The subject of an act from an offset on, up to the end of its clause (*trích yếu của văn bản được viện dẫn*); a semicolon
 * or a stop inside quotes or brackets does not end it. null where none begins there.
 */
export const subjectAt = (plain: string, start: number): Span | null => {
  opening.lastIndex = start
  if (!opening.test(plain)) return null
  let end = clauseEnd(plain, opening.lastIndex, Math.min(plain.length, start + longestSubject))
  while (end > start && (isBlank(plain.charCodeAt(end - 1)) || plain.charCodeAt(end - 1) === 0x2c)) end--
  return end > start ? { start, end } : null
}

/**
 * What may end a clause, or count for it: quotes and brackets, a semicolon, a stop, a comma before another act. One
 * expression that goes from sign to sign looks at the letters between them faster than a loop over their codes.
 */
const signs =
  /[\n"();]|\.(?=\s|$)|,(?=\s*(?:va\s+)?(?:nghi quyet|quyet dinh|chi thi|ke hoach|ket luan|thong tu|nghi dinh|luat|cong van|huong dan|so ))/g

const clauseEnd = (plain: string, from: number, last: number): number => {
  let isQuoted = false
  let brackets = 0
  signs.lastIndex = from
  while (signs.test(plain)) {
    const at = signs.lastIndex - 1
    if (at >= last) return last
    const code = plain.charCodeAt(at)
    if (code === 0x0a) return at
    if (code === 0x22) isQuoted = !isQuoted
    else if (code === 0x28) brackets++
    else if (code === 0x29) {
      if (--brackets < 0) return at
    } else if (!isQuoted && brackets <= 0) return at
  }
  return last
}
