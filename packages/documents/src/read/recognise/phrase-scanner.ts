import type { Span } from "@lantoa/core"
import { type Spelled, says, spelled } from "./spelling.ts"

/** A phrase found in a stretch of text, in offsets of the whole text. */
export interface FoundPhrase extends Span {
  readonly phrase: string
}

/** Finds the next of some phrases as whole words between two offsets. */
export type PhraseScanner = (text: string, plain: string, from: number, to: number) => FoundPhrase | undefined

/**
 * Makes a scanner for phrases written as they are spelled: the longest at the earliest place wins, and words that only
 * look alike without their marks (*để, đề*) are told apart.
 */
export const phraseScanner = (phrases: readonly string[]): PhraseScanner => {
  const byPlain = new Map<string, Spelled[]>()
  for (const phrase of phrases.map(spelled)) byPlain.set(phrase.plain, [...(byPlain.get(phrase.plain) ?? []), phrase])
  const longestFirst = [...byPlain.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![a-z\\d])(?:${longestFirst.join("|")})(?![a-z\\d])`, "g")
  return (text, plain, from, to) => {
    const part = plain.slice(from, to)
    pattern.lastIndex = 0
    for (let found = pattern.exec(part); found !== null; found = pattern.exec(part)) {
      const start = from + found.index
      const phrase = byPlain.get(found[0])?.find((candidate) => says(text, start, candidate))
      if (phrase !== undefined) return { phrase: phrase.spelled, start, end: start + found[0].length }
      pattern.lastIndex = found.index + 1
    }
    return undefined
  }
}
