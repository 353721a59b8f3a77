import type { Span } from "@lantoa/core"
import { isBlank } from "./blanks.ts"
import type { Script } from "./script.ts"

/** A clause of a paragraph that lists things, with its words by their index. */
export interface Clause extends Span {
  readonly firstWord: number
  /** One past the last. */
  readonly lastWord: number
  /** Where the list begins that its first colon announces; undefined without one. */
  readonly list: number | undefined
}

const space = 0x20
const colon = 0x3a
const semicolon = 0x3b
const stop = 0x2e

/**
 * The next clause from an offset on, whose first word is given: dots and semicolons part clauses, a dot within a word or
 * number does not, an ellipsis ends a list. It goes from word to word and looks at signs only where more than one space
 * stands between them.
 */
export const clauseFrom = ({ page, plain }: Script, from: number, firstWord: number, to: number): Clause => {
  const { count, ends, starts } = page.words
  let start = from
  let list = -1
  let before = from
  let word = firstWord
  for (; word < count && (starts[word] ?? to) < to; word++) {
    const next = starts[word] ?? to
    if (!isOneSpace(plain, before, next))
      for (let at = before; at < next; at++) {
        if (endsClause(plain, at, to)) {
          if (word > firstWord) return { start, end: at, firstWord, lastWord: word, list: list < 0 ? undefined : list }
          start = at + 1
          list = -1
        } else if (at === start && plain.charCodeAt(at) === stop) start = at + 1
        else if (list < 0 && plain.charCodeAt(at) === colon) list = at + 1
      }
    before = ends[word] ?? to
  }
  let end = before
  while (end < to && !endsClause(plain, end, to)) end++
  return { start, end, firstWord, lastWord: word, list: list < 0 ? undefined : list }
}

/** Whether nothing but one space stands between two words. */
export const isOneSpace = (plain: string, from: number, to: number): boolean =>
  to === from + 1 && plain.charCodeAt(from) === space

const endsClause = (plain: string, at: number, to: number): boolean => {
  const code = plain.charCodeAt(at)
  if (code !== stop) return code === semicolon
  const next = plain.charCodeAt(at + 1)
  return at + 1 < to && (next === stop || isBlank(next))
}
