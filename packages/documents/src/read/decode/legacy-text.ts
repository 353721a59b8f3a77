import { type LegacyCharset, legacyCharsets } from "./legacy-charset.ts"
import { featuresOf } from "./letter-features.ts"
import type { Replacement } from "./rewrite.ts"
import { isSyllable } from "./syllable.ts"

/** Vietnamese that was stored by a legacy charset and read as windows-1252. */
export interface LegacyText {
  readonly charset: LegacyCharset["name"]
  readonly replacements: readonly Replacement[]
  /** How many lines were read so. */
  readonly lines: number
}

/** So many different words must be Vietnamese only when read by the charset. */
const leastWords = 4
/** So much of the words of a line must be Vietnamese when read by the charset. */
const leastShare = 0.6

/** Letters of Vietnamese that no Western encoding has. */
const unicode = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/

/**
 * Tells Vietnamese stored by TCVN3, VNI or VISCII by its words (*nhận bảng mã cũ*): they are no syllables as they stand
 * and are when read by the charset. Judged line by line, since documents mix fonts; undefined for proper Vietnamese and
 * for other languages.
 */
export const findLegacyText = (text: string): LegacyText | undefined => {
  if (!featuresOf(text).foreign) return undefined
  const found = legacyCharsets
    .map((charset) => judge(text, charset))
    .filter(({ words }) => words.size >= leastWords)
    .toSorted((one, other) => other.support - one.support)[0]
  if (found === undefined) return undefined
  return {
    charset: found.charset.name,
    replacements: legacyLines(found.lines).flatMap(({ start, text: line }) =>
      replacementsIn(line, start, found.charset),
    ),
    lines: found.lines.filter(({ verdict }) => verdict === "legacy").length,
  }
}

interface Line {
  readonly start: number
  readonly text: string
  /** `silent`: its words are Vietnamese either way, or it has none to tell by. */
  readonly verdict: "legacy" | "proper" | "silent"
}

interface Judgement {
  readonly charset: LegacyCharset
  readonly lines: readonly Line[]
  /** The different words that speak for the charset in the lines that are taken for it. */
  readonly words: ReadonlySet<string>
  readonly support: number
}

const judge = (text: string, charset: LegacyCharset): Judgement => {
  const words = new Set<string>()
  const lines: Line[] = []
  let support = 0
  let start = 0
  for (const line of text.split("\n")) {
    if (!featuresOf(line).foreign) {
      lines.push({ start, text: line, verdict: unicode.test(line) ? "proper" : "silent" })
      start += line.length + 1
      continue
    }
    const { against, plain, plainSyllables, told, undecided } = countWords(line, charset)
    const all = told.length + against + undecided.both + undecided.neither + plain
    const isVietnamese = told.length + undecided.both + plainSyllables >= all * leastShare
    const isLegacyLine = told.length > against * 2 && isVietnamese
    if (isLegacyLine) {
      for (const word of told) words.add(word)
      support += told.length
    }
    const says = told.length + against > 0
    lines.push({ start, text: line, verdict: isLegacyLine ? "legacy" : says ? "proper" : "silent" })
    start += line.length + 1
  }
  return { charset, lines, words, support }
}

/** The lines to be read by the charset: a line that says nothing is what the lines around it are. */
const legacyLines = (lines: readonly Line[]): readonly Line[] => {
  const found: Line[] = []
  let silent: Line[] = []
  let before: Line["verdict"] | undefined
  for (const line of lines) {
    if (line.verdict === "silent") {
      silent.push(line)
      continue
    }
    if ((before ?? line.verdict) === "legacy" && line.verdict === "legacy") for (const one of silent) found.push(one)
    if (line.verdict === "legacy") found.push(line)
    before = line.verdict
    silent = []
  }
  return before === "legacy" ? [...found, ...silent] : found
}

interface WordCounts {
  /** Words that are syllables only when read by the charset. */
  readonly told: readonly string[]
  /** Words that are syllables only as they stand, or have letters that the charset cannot hold. */
  readonly against: number
  readonly undecided: { readonly both: number; readonly neither: number }
  /** Words without any mark, and how many of them are syllables. */
  readonly plain: number
  readonly plainSyllables: number
}

const codeOf = (character: string): string => character.charCodeAt(0).toString(16)

/** Runs of letters, and of what the charset puts for letters. */
const wordsBy = new Map(
  legacyCharsets.map(({ letters, name }) => {
    const own = [...new Set([...letters.keys()].join(""))].map((character) => `\\u{${codeOf(character)}}`).join("")
    return [name, new RegExp(`[\\p{L}\\p{M}${own}]+`, "gu")] as const
  }),
)
const wordsIn = (line: string, { name }: LegacyCharset): Iterable<RegExpExecArray> =>
  line.matchAll(wordsBy.get(name) ?? /(?!)/g)

const ascii = /^[A-Za-z]+$/
const capitals = /^[A-Z]+$/
const hasAscii = /[A-Za-z]/

const countWords = (line: string, charset: LegacyCharset): WordCounts => {
  const told: string[] = []
  const counts = { against: 0, both: 0, neither: 0, plain: 0, plainSyllables: 0 }
  for (const [found] of wordsIn(line, charset)) {
    if (!hasAscii.test(found)) continue
    if (ascii.test(found)) {
      if (capitals.test(found)) continue
      counts.plain++
      if (isSyllable(found)) counts.plainSyllables++
      continue
    }
    const meant = readBy(found, charset)
    const isNow = isSyllable(found)
    const isThen = meant !== undefined && isSyllable(meant)
    if (meant === undefined || (isNow && !isThen)) counts.against++
    else if (isThen && !isNow) told.push(found.toLowerCase())
    else if (isThen) counts.both++
    else counts.neither++
  }
  const { against, both, neither, plain, plainSyllables } = counts
  return { told, against, undecided: { both, neither }, plain, plainSyllables }
}

/** A word read by the charset; undefined when it has a letter that the charset cannot hold. */
const readBy = (found: string, charset: LegacyCharset): string | undefined =>
  lettersOf(found, charset)
    ?.map(({ meant }) => meant)
    .join("")

interface ReadLetter {
  readonly shown: string
  readonly meant: string
}

const lettersOf = (found: string, { letters }: LegacyCharset): readonly ReadLetter[] | undefined => {
  const read: ReadLetter[] = []
  for (let at = 0; at < found.length; at++) {
    const pair = found.slice(at, at + 2)
    const shown = pair.length === 2 && letters.has(pair) ? pair : found.charAt(at)
    const meant = letters.get(shown)
    if (meant === undefined && !hasAscii.test(shown)) return undefined
    read.push({ shown, meant: meant ?? shown })
    at += shown.length - 1
  }
  return read
}

/** The letters of a line that are to be read otherwise, one by one, so that each knows where it came from. */
const replacementsIn = (line: string, start: number, charset: LegacyCharset): readonly Replacement[] => {
  const found: Replacement[] = []
  for (const { 0: word, index } of wordsIn(line, charset)) {
    const read = ascii.test(word) ? undefined : lettersOf(word, charset)
    if (read === undefined || !isBetter(word, read.map(({ meant }) => meant).join(""))) continue
    let at = start + index
    for (const { meant, shown } of read) {
      if (meant !== shown) found.push({ start: at, end: at + shown.length, write: meant })
      at += shown.length
    }
  }
  return found
}

/** A word of signs alone (`·`, `§`) is left as it stands unless it is a syllable when read by the charset. */
const isBetter = (shown: string, meant: string): boolean => {
  if (isSyllable(meant)) return shown.length > 1 || /\p{L}/u.test(shown)
  return hasAscii.test(shown) && !isSyllable(shown)
}
