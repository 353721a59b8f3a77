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
/** The same word as it is typed without accents. */
const plainConjunction = / ?\bva\b/g

/** What may not be NFC as it stands: anything but Latin letters and signs of print. */
const unusual = /[^ -\u024f\u1ea0-\u1ef9\u2010-\u2027]/
/** Tone marks in the newer place, or marks apart from their letters, in a text in small letters. */
const otherTones = /[ou][áàảãạéèẻẽẹýỳỷỹỵ]|[\u0300-\u036f]/
/** What `punctuation` would change: anything but single spaces. */
const hasPunctuation = /[^\S ]| {2}|[,.;:/()[\]"'“”‘’&*\u2010-\u2015-]/
/** Letters that stand in every abbreviation, and in few words. */
const mayBeShort = /ubnd|ubmt|hđnd|mttq|vh|tt|pt|gd|kh[ cv]|bgđ|t[pxw]/

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
  const marked = markedKey(name)
  const folded = fold(marked)
  const joined = folded.includes("va") ? folded.replace(plainConjunction, "").trim() : folded
  return { marked, folded: joined.startsWith("cac ") ? joined.slice(4) : joined }
}

/** Each expression is tried only where a cheaper look says that it may change something: most names need none of them. */
const markedKey = (name: string): string => {
  const lower = (unusual.test(name) ? name.normalize("NFC") : name).toLowerCase()
  const spelled = otherTones.test(lower) ? oneToneSpelling(lower) : lower
  const plain = hasPunctuation.test(spelled) ? spelled.replace(punctuation, " ") : spelled
  const written = mayBeShort.test(plain) ? plain.replace(abbreviated(), writeOut) : plain
  const joined = written.includes("và") ? written.replace(conjunction(), "").replace(/ +/g, " ") : written
  const marked = joined.trim()
  return marked.startsWith("các ") ? marked.slice(4) : marked
}

const writeOut = (found: string, ...groups: readonly unknown[]): string =>
  abbreviations[groups.findIndex((group) => group !== undefined)]?.[1] ?? found
