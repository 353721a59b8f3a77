import type { Span } from "@lantoa/core"
import { type Diagnostic, warn } from "../diagnostic.ts"

/** Letters of other languages that fonts with a faulty table show for Vietnamese ones: `kǶ` for *kỳ*. */
const odd = /(?<=[A-Za-z\u00c0-\u1ef9])[\u0180-\u019f\u01a2-\u01ae\u01b1-\u024f\ue000-\uf8ff]/g
/** A syllable without its vowel: `tnh` for *tỉnh*. */
const vowelless =
  /(?<![\p{L}\p{M}\d/.-])(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnprstvx])(?:ng|nh|ch)(?![\p{L}\p{M}\d/-])/gu
const threeConsonants = /[bcdghklmnprstvx]n[gh][^A-Za-z\u00c0-\u1ef9]|[bcdghklmnprstvx]ch[^A-Za-z\u00c0-\u1ef9]/

/** So many places are shown in a message. */
const shown = 5

/**
 * Names the letters that a font or a scan garbled (*chữ lạ, chữ mất*). They are left as they stand.
 *
 * @param mayBeOdd Whether the text may hold letters of other languages at all.
 * @param mayBeLost Whether it may hold words without a vowel.
 */
export const aboutLetters = (text: string, mayBeOdd: boolean, mayBeLost: boolean): readonly Diagnostic[] => {
  const odds = mayBeOdd ? [...text.matchAll(odd)].map(({ index }) => ({ start: index, end: index + 1 })) : []
  const lost =
    mayBeLost && threeConsonants.test(text)
      ? [...text.matchAll(vowelless)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
      : []
  return [...named(text, odds, "decode/odd-letters"), ...named(text, lost, "decode/lost-letters")]
}

const named = (
  text: string,
  spans: readonly Span[],
  code: "decode/odd-letters" | "decode/lost-letters",
): readonly Diagnostic[] => {
  if (spans.length === 0) return []
  const words = [...new Set(spans.slice(0, 100).map((span) => wordAround(text, span)))].slice(0, shown)
  const list = words.map((word) => `“${word}”`).join(", ")
  return [
    code === "decode/odd-letters"
      ? warn(
          code,
          `${spans.length} chữ lạ giữa từ tiếng Việt (${list}), có lẽ do phông của tệp gốc; giữ nguyên như trong tệp.`,
          `${spans.length} letters are not of Vietnamese (${list}), probably by a font of the file; kept as they are.`,
          spans,
        )
      : warn(
          code,
          `${spans.length} từ mất nguyên âm (${list}), có lẽ do phông của tệp gốc; giữ nguyên như trong tệp.`,
          `${spans.length} words have lost their vowel (${list}), probably by a font of the file; kept as they are.`,
          spans,
        ),
  ]
}

const wordAround = (text: string, { end, start }: Span): string => {
  const before = /[\p{L}\p{M}]{0,12}$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ""
  return before + text.slice(start, end) + (/^[\p{L}\p{M}]{0,12}/u.exec(text.slice(end, end + 12))?.[0] ?? "")
}
