import type { Span } from "@lantoa/core"

/** A stretch of a text and what is to stand there. */
export interface Replacement extends Span {
  readonly write: string
}

/** A text with some stretches replaced, and where its characters came from. */
export interface Rewritten {
  readonly text: string
  /** One entry more than characters; null: every character stands where it stood. */
  readonly origins: Uint32Array | null
}

/** Replaces stretches of a text, sorted and apart, keeping where each character came from. */
export const rewrite = (text: string, replacements: readonly Replacement[]): Rewritten => {
  if (replacements.length === 0) return { text, origins: null }
  const grown = replacements.reduce((sum, { end, start, write }) => sum + write.length - (end - start), 0)
  const origins = new Uint32Array(text.length + grown + 1)
  const parts: string[] = []
  let length = 0
  let done = 0
  const copyTo = (end: number): void => {
    for (let at = done; at < end; at++) origins[length++] = at
    parts.push(text.slice(done, end))
  }
  for (const { end, start, write } of replacements) {
    copyTo(start)
    for (let at = 0; at < write.length; at++) origins[length++] = Math.max(start, Math.min(start + at, end - 1))
    parts.push(write)
    done = end
  }
  copyTo(text.length)
  origins[length] = text.length
  return { text: parts.join(""), origins }
}

/** The origins of a text that was rewritten twice. */
export const throughBoth = (first: Uint32Array | null, second: Uint32Array | null): Uint32Array | null =>
  first === null ? second : second === null ? first : second.map((offset) => first[offset] ?? offset)

/** Where an offset of the text before stands in the rewritten one: the first character that came from it or after it. */
export const rewrittenOffset = (origins: Uint32Array | null, original: number): number => {
  if (origins === null) return original
  let low = 0
  let high = origins.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((origins[middle] ?? 0) < original) low = middle + 1
    else high = middle
  }
  return low
}
