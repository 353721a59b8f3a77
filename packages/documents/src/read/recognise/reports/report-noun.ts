import { blanksStart, isBlank } from "../words/blanks.ts"

/** Words before *báo cáo* that make a noun of it. */
const makers = [
  "cac",
  "nhung",
  "mau",
  "du thao",
  "de cuong",
  "bieu mau",
  "so lieu",
  "thong ke",
  "he thong",
  "phan mem",
  "noi dung",
  "hoan thien",
  "trong",
  "quan ly,",
]
/** What a report is for, or what it is part of, may have words after it. */
const openMakers: readonly (readonly [words: string, reach: number])[] = [
  ["phuc vu ", 30],
  ["cong tac ", 24],
]
/** *Kỳ báo cáo*, but *định kỳ báo cáo*. */
const term = "ky"
const times = ["dinh ", "nhiem ", "giua ", "cuoi "]

/**
 * Whether the words before a *báo cáo* make a noun of it: *mẫu báo cáo*, *phục vụ công tác báo cáo*.
 *
 * @param from Where its clause begins.
 */
export const isNounAfter = (plain: string, from: number, at: number): boolean => {
  const end = blanksStart(plain, at, from)
  if (makers.some((words) => endsIn(plain, from, end, words))) return true
  if (endsIn(plain, from, end, term)) return !times.some((word) => plain.startsWith(word, end - 2 - word.length))
  return openMakers.some(([words, reach]) => isOpenFor(plain, from, end, words, reach))
}

const endsIn = (plain: string, from: number, end: number, words: string): boolean => {
  const start = end - words.length
  return start >= from && plain.startsWith(words, start) && (start === from || isBlank(plain.charCodeAt(start - 1)))
}

const isOpenFor = (plain: string, from: number, end: number, words: string, reach: number): boolean => {
  const part = plain.slice(Math.max(from, end - reach - words.length - 1), end)
  const found = part.lastIndexOf(words)
  if (found < 0) return part.endsWith(words.trimEnd()) && endsIn(plain, from, end, words.trimEnd())
  if (found > 0 && !isBlank(part.charCodeAt(found - 1))) return false
  const after = part.slice(found + words.length)
  return after.length <= reach && /^[a-z ,]*$/.test(after)
}
