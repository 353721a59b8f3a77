import { isWordCode, plainOf, smallCode } from "../../letters.ts"

/** A phrase in its plain form, to find it by, and as it is spelled, to tell it from others with the same letters. */
export interface Spelled {
  readonly plain: string
  readonly spelled: string
  /** With tone marks in their newer place: *văn hoá* for *văn hóa*. */
  readonly newer: string
}

/** Makes a phrase ready to be found. Written in small letters, tone marks in their older place. */
export const spelled = (phrase: string): Spelled => ({
  plain: plainOf(phrase),
  spelled: phrase,
  newer: newerSpelling(phrase),
})

const older = /([oOuU])([\u0300\u0301\u0303\u0309\u0323])([aeyAEY])(?![\p{L}\p{M}])/gu

const newerSpelling = (phrase: string): string => phrase.normalize("NFD").replace(older, "$1$3$2").normalize("NFC")

/**
 * Whether a phrase is what the text says at an offset where its plain form was found: letter case and the place of tone
 * marks make no difference, other marks do, but in a text that has no mark at all.
 */
export const says = (text: string, at: number, { newer, spelled: usual }: Spelled): boolean =>
  isPrinted(text, at, usual) || (newer !== usual && isPrinted(text, at, newer)) || isUnmarked(text)

/** The text that was asked about last; a document asks again and again about its own. */
const last = { text: "", unmarked: true }

/** Whether a whole text is written without marks (*chữ không dấu*). */
const isUnmarked = (text: string): boolean => {
  if (text !== last.text) {
    last.text = text
    last.unmarked = !/[\u00c0-\u024f\u1ea0-\u1ef9]/.test(text)
  }
  return last.unmarked
}

const isPrinted = (text: string, at: number, phrase: string): boolean => {
  for (let index = 0; index < phrase.length; index++)
    if (smallCode(text.charCodeAt(at + index)) !== phrase.charCodeAt(index)) return false
  return true
}

/** Whether no letter or digit follows at an offset of a plain text. */
export const endsWord = (plain: string, at: number): boolean => at >= plain.length || !isWordCode(plain.charCodeAt(at))
