import { fold, oneToneSpelling } from "../text/index.ts"

/** The two keys of a name: one that keeps the accents, one that does not. */
export interface NameKeys {
  /** Lower case, abbreviations written out, one spelling of tone marks, no punctuation. */
  readonly marked: string
  /** The same without accents. Two names with different accents may share it. */
  readonly folded: string
}

const punctuation = /[\s,.;:/()[\]"'“”‘’&*\u2010-\u2015-]+/gu
const edge = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "gu")

/** Abbreviations of bodies in official documents, on lower-case text whose punctuation is already one space. */
const abbreviations: readonly (readonly [pattern: RegExp, written: string])[] = [
  [edge("ubnd"), "ủy ban nhân dân"],
  [edge("hđnd"), "hội đồng nhân dân"],
  [edge("ubmttqvn"), "ủy ban mặt trận tổ quốc việt nam"],
  [edge("ubmttq"), "ủy ban mặt trận tổ quốc"],
  [edge("mttqvn"), "mặt trận tổ quốc việt nam"],
  [edge("mttq"), "mặt trận tổ quốc"],
  [edge("vh ?tt ?(?:và )?dl"), "văn hóa thể thao du lịch"],
  [edge("tt ?(?:và )?tt"), "thông tin truyền thông"],
  [edge("pt ?(?:và )?th"), "phát thanh truyền hình"],
  [edge("gd ?(?:và )?đt"), "giáo dục đào tạo"],
  [edge("kh ?(?:và )?cn"), "khoa học công nghệ"],
  [edge("bgđ"), "ban giám đốc"],
  [edge("tp"), "thành phố"],
  [edge("tx"), "thị xã"],
  [edge("tw"), "trung ương"],
]

const abbreviated = /(?<![\p{L}\p{N}])(?:ub|hđnd|mttq|vh|tt|pt|gd|kh|bgđ|tp|tx|tw)/u
const conjunction = /(?<![\p{L}\p{N}])và(?![\p{L}\p{N}])/gu
const article = /^các /u

/**
 * The keys under which the spellings of one body or group are the same (*khóa so tên*): abbreviations written out
 * (`UBND`, `PT&TH`, `VHTTDL`), `hoà` as `hòa`, any dash or comma as a space, without `và` and a leading `các`.
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
  const written = abbreviated.test(plain) ? writeOut(plain) : plain
  const marked = written.replace(conjunction, "").replace(/ +/g, " ").trim().replace(article, "")
  return { marked, folded: fold(marked) }
}

const writeOut = (text: string): string =>
  abbreviations.reduce((written, [pattern, full]) => written.replace(pattern, full), text)
