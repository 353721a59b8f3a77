import { fold, lazyPattern, once, oneToneSpelling } from "../text/index.ts"

/** The two keys of a name: one that keeps the accents, one that does not. */
export interface NameKeys {
  /** Lower case, abbreviations written out, one spelling of tone marks, no punctuation. */
  readonly marked: string
  /** The same without accents. Two names with different accents may share it. */
  readonly folded: string
}

const punctuation = /[\s,.;:/()[\]"'“”‘’&*\u2010-\u2015-]+/gu
/** Abbreviations of bodies in official documents, on lower-case text whose punctuation is already one space. */
const abbreviations: readonly (readonly [pattern: string, written: string])[] = [
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"],
  ["ubmttq", "ủy ban mặt trận tổ quốc"],
  ["mttqvn", "mặt trận tổ quốc việt nam"],
  ["mttq", "mặt trận tổ quốc"],
  ["vh ?tt ?(?:và )?dl", "văn hóa thể thao du lịch"],
  ["tt ?(?:và )?tt", "thông tin truyền thông"],
  ["pt ?(?:và )?th", "phát thanh truyền hình"],
  ["gd ?(?:và )?đt", "giáo dục đào tạo"],
  ["kh ?(?:và )?cn", "khoa học công nghệ"],
  ["bgđ", "ban giám đốc"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["tw", "trung ương"],
]

/** All of them in one pattern, one group each. */
const abbreviated = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${abbreviations.map(([pattern]) => `(${pattern})`).join("|")})(?![\\p{L}\\p{N}])`,
      "gu",
    ),
)
const conjunction = lazyPattern(String.raw`(?<![\p{L}\p{N}])và(?![\p{L}\p{N}])`, "gu")
const article = /^các /u
/** The same two words as they are typed without accents. */
const plainConjunction = / ?\bva\b/g
const plainArticle = /^cac /

/**
 * The keys under which the spellings of one body or group are the same (*khóa so tên*): abbreviations written out
 * (`UBND`, `PT&TH`, `VHTTDL`), `hoà` as `hòa`, any dash or comma as a space, without `và` and a leading `các`, with accents
 * or without.
 *
 * @example
 * ```ts import.meta.vitest
 * nameKeys("Sở VHTT&DL").folded // => "so van hoa the thao du lich"
 * nameKeys("Sở Văn hoá, Thể thao và Du lịch").marked // => "sở văn hóa thể thao du lịch"
 * nameKeys("Các Sở, ban, ngành").folded // => "so ban nganh"
 * ```
 */
export const nameKeys = (name: string): NameKeys => {
  const plain = oneToneSpelling(name.normalize("NFC").toLowerCase()).replace(punctuation, " ")
  const written = plain.replace(abbreviated(), writeOut)
  const marked = written.replace(conjunction(), "").replace(/ +/g, " ").trim().replace(article, "")
  return { marked, folded: fold(marked).replace(plainConjunction, "").trim().replace(plainArticle, "") }
}

const writeOut = (found: string, ...groups: readonly unknown[]): string =>
  abbreviations[groups.findIndex((group) => group !== undefined)]?.[1] ?? found
