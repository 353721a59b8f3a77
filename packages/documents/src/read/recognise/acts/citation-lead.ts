import { grouped, type Span } from "@lantoa/core"
import { isBlank } from "../words/blanks.ts"
import { cue, nextCue } from "../words/cues.ts"
import type { Script } from "../words/script.ts"

/** What stands before the number of an act: `Quyết định số`. */
export interface CitationLead {
  readonly typeWord: Span | null
  readonly withSo: boolean
}

/** Type words by their last letter, the longest first, so that few are compared. */
const typeWords: ReadonlyMap<string, readonly string[]> = grouped(
  "nghi quyet lien tich|nghi quyet|quyet dinh|chi thi|ke hoach hanh dong|ke hoach lien tich|ke hoach phoi hop|ke hoach|ket luan|thong tu lien tich|thong tu|nghi dinh|bo luat|luat|phap lenh|cong van|cong dien|huong dan lien nganh|huong dan|chuong trinh hanh dong|chuong trinh phoi hop|chuong trinh|de an|du an|van ban|to trinh|thong bao|quy dinh|quy che|bao cao|thong tri|lenh|phuong an|giay moi|giay phep|quy chuan|sac lenh|chien luoc"
    .split("|")
    .sort((a, b) => b.length - a.length),
  (word) => word.slice(-1),
)

const lookBack = 130
const named = cue("luat|ket luan lien nganh")

/** The type word and *số* that stand before an offset of a plain text, in the same line. */
export const leadBefore = (script: Script, start: number): CitationLead => {
  const { plain } = script
  const first = Math.max(0, start - lookBack)
  let at = start
  for (let before = soBefore(plain, at, first); before >= 0; before = soBefore(plain, at, first)) at = before
  const end = lineBlanksStart(plain, at, first)
  const type = typeStart(script, end, first)
  return { typeWord: type < 0 ? null : { start: type, end }, withSo: at < start }
}

/** Where *số* begins that ends before an offset, `số:` and a misread `s6` as well; -1 where none does. */
const soBefore = (plain: string, to: number, first: number): number => {
  let end = lineBlanksStart(plain, to, first)
  if (plain.charCodeAt(end - 1) === 0x3a) end = lineBlanksStart(plain, end - 1, first)
  const start = end - 2
  return start >= first && (plain.startsWith("so", start) || plain.startsWith("s6", start)) ? start : -1
}

/** A line feed ends what belongs to a number. */
const lineBlanksStart = (plain: string, to: number, first: number): number => {
  let at = to
  while (at > first && isBlank(plain.charCodeAt(at - 1)) && plain.charCodeAt(at - 1) !== lineFeed) at--
  return at
}

const lineFeed = 0x0a

/** The name of a law stands between its type word and its number: `Luật Thư viện số 46/2019/QH14`. */
const namedType = /(?:ket luan lien nganh[^,;.\n]{0,40}|luat [^,;.\n]{1,90})$/
const longestNamed = 95

/** Where the longest type word begins that ends at an offset; -1 where none does. */
const typeStart = ({ cues, plain }: Script, end: number, first: number): number => {
  const from = Math.max(first, end - longestNamed)
  if (nextCue(cues, named, from) < end) {
    const found = namedType.exec(plain.slice(from, end))
    if (found !== null) return from + found.index
  }
  for (const word of typeWords.get(plain.charAt(end - 1)) ?? [])
    if (end - word.length >= first && plain.endsWith(word, end)) return end - word.length
  return -1
}
