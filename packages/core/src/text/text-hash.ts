const first = 0xdeadbeef | 0
const second = 0x41c6ce57
const lowFactor = 0x9e3779b1 | 0
const highFactor = 0x5f356495

/**
 * A hash of a text by which it is found again (*dấu vân của đoạn văn*): 53 bits as 14 hexadecimal digits, the same for
 * composed and decomposed letters and for any run of spaces. Not for secrets.
 *
 * @example
 * ```ts import.meta.vitest
 * textHash("Thời hạn") === textHash(" Thời  hạn\n".normalize("NFD")) // => true
 * textHash("Thời hạn") === textHash("Thời hạng") // => false
 * textHash("một hai") === textHash("mộthai") // => false
 * textHash("").length // => 14
 * ```
 */
export const textHash = (text: string): string => hashOf(uneven.test(text) ? evened(text) : text)

/** A space beside a space or at an end, another space than U+0020, a mark apart from its letter. */
const uneven = /^ | {2}| $|[\t-\r\u00a0\u0300-\u036f]/

/** Composed, and every run of spaces one. Most texts are so, and one look tells it. */
const evened = (text: string): string =>
  (/[\u0300-\u036f]/.test(text) ? text.normalize("NFC") : text).replace(/[\t-\r \u00a0]+/g, " ").replace(/^ | $/g, "")

/** Asked for once: engines keep strings in many forms, and look for the method anew for every letter of a text. */
const { charCodeAt } = String.prototype

const hashOf = (plain: string): string => {
  const { length } = plain
  let low = first
  let high = second
  for (let at = 0; at < length; at++) {
    const code = charCodeAt.call(plain, at)
    low = Math.imul(low ^ code, lowFactor)
    high = Math.imul(high ^ code, highFactor)
  }
  return written(low, high)
}

const written = (low: number, high: number): string => digitsOf(mixed(high, low), mixed(low, high))

/** 21 bits of the one half and all 32 of the other, in hexadecimal digits. */
const digitsOf = (upper: number, lower: number): string =>
  String.fromCharCode(
    digit((upper >>> 20) & 1),
    digit(upper >>> 16),
    digit(upper >>> 12),
    digit(upper >>> 8),
    digit(upper >>> 4),
    digit(upper),
    digit(lower >>> 28),
    digit(lower >>> 24),
    digit(lower >>> 20),
    digit(lower >>> 16),
    digit(lower >>> 12),
    digit(lower >>> 8),
    digit(lower >>> 4),
    digit(lower),
  )

const digit = (bits: number): number => {
  const value = bits & 15
  return value < 10 ? 48 + value : 87 + value
}

/** Spreads every bit of both halves over one. */
const mixed = (half: number, other: number): number =>
  Math.imul(half ^ (half >>> 16), 0x85ebca6b | 0) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35 | 0)
