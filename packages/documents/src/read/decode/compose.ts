/** The marks that Vietnamese letters are taken apart into. */
const marks = [..."\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b"]
const cluster = /[^\u0300-\u036f][\u0300-\u036f]{1,32}/g

/** A composed text and where its characters came from. */
export interface Composed {
  readonly text: string
  /** See `Source.origins`; null when the text had nothing to compose. */
  readonly origins: Uint32Array | null
  /** How many letters were put together. */
  readonly letters: number
}

/**
 * Puts letters and their marks together (*dựng sẵn, NFC*), keeping where each came from. Nothing else changes, so that
 * a text is still what was printed.
 */
export const compose = (text: string): Composed => {
  if (!marks.some((mark) => text.includes(mark))) return { text, origins: null, letters: 0 }
  const origins = new Uint32Array(text.length + 1)
  const parts: string[] = []
  let length = 0
  let done = 0
  let letters = 0
  const copyTo = (end: number): void => {
    for (let at = done; at < end; at++) origins[length++] = at
    if (end > done) parts.push(text.slice(done, end))
    done = end
  }
  for (const { 0: found, index } of text.matchAll(cluster)) {
    copyTo(index)
    const composed = found.normalize("NFC")
    for (let at = 0; at < composed.length; at++) origins[length++] = Math.min(index + at, index + found.length - 1)
    parts.push(composed)
    done = index + found.length
    letters++
  }
  copyTo(text.length)
  origins[length] = text.length
  return { text: parts.join(""), origins: origins.slice(0, length + 1), letters }
}
