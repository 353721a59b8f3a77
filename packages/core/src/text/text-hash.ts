const first = 0xdeadbeef
const second = 0x41c6ce57
const space = 32

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
export const textHash = (text: string): string => {
  const plain = isComposed(text) ? text : text.normalize("NFC")
  let low = first
  let high = second
  let spaced = false
  let begun = false
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (isSpace(code)) {
      spaced = begun
      continue
    }
    if (spaced) {
      low = Math.imul(low ^ space, 0x9e3779b1)
      high = Math.imul(high ^ space, 0x5f356495)
    }
    low = Math.imul(low ^ code, 0x9e3779b1)
    high = Math.imul(high ^ code, 0x5f356495)
    spaced = false
    begun = true
  }
  const mixedLow = mixed(low, high)
  const mixedHigh = mixed(high, low)
  return ((mixedHigh >>> 0) & 0x1fffff).toString(16).padStart(6, "0") + (mixedLow >>> 0).toString(16).padStart(8, "0")
}

const isSpace = (code: number): boolean => code === space || (code >= 9 && code <= 13) || code === 0xa0

/** Whether no letter has its marks apart. */
const isComposed = (text: string): boolean => !/[\u0300-\u036f]/.test(text)

/** Spreads every bit of both halves over one. */
const mixed = (half: number, other: number): number =>
  Math.imul(half ^ (half >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
