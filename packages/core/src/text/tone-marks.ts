import { lazyPattern } from "./lazy-pattern.ts"

const toneMark = String.raw`[\u0300\u0301\u0303\u0309\u0323]`
const notLetter = String.raw`(?![\p{L}\p{M}])`
const newStyleOpen = lazyPattern(`[oOuU][aAeEyY]${toneMark}${notLetter}`, "u")
const olderStyleOpen = lazyPattern(`[oOuU]${toneMark}[aAeEyY]${notLetter}`, "u")
const letter = lazyPattern(String.raw`[\p{L}\p{M}]`, "u")
const newStyle = /([oOuU])([aAeEyY])([\u0300\u0301\u0303\u0309\u0323])/gu

/**
 * Puts tone marks in their older place (*hoà, thuỷ → hòa, thủy*), the form that Nghị định 30/2020/NĐ-CP itself is
 * printed in, so that both spellings compare equal. Nothing else changes; the result is NFC.
 *
 * `qu` is a consonant: *quý* and *quà* stay as they are.
 *
 * @example
 * ```ts import.meta.vitest
 * oneToneSpelling("văn hoá, Uỷ ban, quý") // => "văn hóa, Ủy ban, quý"
 * ```
 */
export const oneToneSpelling = (text: string): string => (mayDiffer.test(text) ? respelled(text) : text)

/** Tone marks in the newer place, or what may not be NFC: anything but Latin letters and signs of print. Most texts have neither. */
const mayDiffer = /[oOuU][áàảãạéèẻẽẹýỳỷỹỵÁÀẢÃẠÉÈẺẼẸÝỲỶỸỴ]|[^\t\n\r -\u024f\u1ea0-\u1ef9\u2010-\u2027]/

const respelled = (text: string): string =>
  text
    .normalize("NFD")
    .replace(newStyle, (whole, first: string, second: string, mark: string, offset: number, all: string) => {
      if (/[qQ]/.test(all[offset - 1] ?? "") && /[uU]/.test(first)) return whole
      return isOpen(all, offset + whole.length) ? `${first}${mark}${second}` : whole
    })
    .normalize("NFC")

const isOpen = (text: string, at: number): boolean => !letter().test(text.slice(at, at + 1))

/** Where a syllable puts its tone mark on `oa`, `oe`, `uy` (*kiểu đặt dấu*): the older or the newer place, or neither. */
export const toneStyle = (syllable: string): "older" | "newer" | undefined => {
  const decomposed = syllable.normalize("NFD")
  if (newStyleOpen().test(decomposed) && oneToneSpelling(syllable) !== syllable.normalize("NFC")) return "newer"
  if (olderStyleOpen().test(decomposed)) return "older"
  return undefined
}
