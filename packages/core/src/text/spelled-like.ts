import { fold } from "./fold.ts"
import { lazyPattern } from "./lazy-pattern.ts"
import { oneToneSpelling } from "./tone-marks.ts"

/** Tone marks in the newer place, or marks apart from their letters: all that `oneToneSpelling` would change. */
const otherSpelling = /o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ]|[\u0300-\u036f]/

/** Whether a lower-case text may have a tone mark in the newer place, or a mark apart from its letter. */
export const hasOtherSpelling = (lower: string): boolean => otherSpelling.test(lower)

/** A lower-case text with its tone marks in the older place. */
export const spellingOf = (lower: string): string => (hasOtherSpelling(lower) ? oneToneSpelling(lower) : lower)

/** Whether so few syllables of a phrase are marked otherwise that it is a slip of the pen: one in three. */
export const isFewOf = (different: number, syllables: number): boolean => different <= Math.floor(syllables / 3)

const notWord = lazyPattern(String.raw`[^\p{L}\p{N}]+`, "u")

/** Whether a text is the phrase, spelled another way. */
export const isSpelledLike = (printed: string, spelled: string): boolean =>
  isLike(spellingOf(printed.toLowerCase()).split(notWord()), spelled.split(notWord()))

/** Whether syllables are the expected ones: typed without marks, or with at most one in three marked otherwise. */
const isLike = (syllables: readonly string[], expected: readonly string[]): boolean => {
  const different = expected.filter((syllable, index) => syllable !== syllables[index])
  if (different.length === 0) return true
  const sameLetters = expected.every((syllable, index) => fold(syllable) === fold(syllables[index] ?? ""))
  return (
    sameLetters &&
    (syllables.every((syllable) => syllable === fold(syllable)) || isFewOf(different.length, expected.length))
  )
}
