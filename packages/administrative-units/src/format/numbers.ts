/** Numbers below this are one character; a larger one goes on in the next. */
const ends = 64
const goesOn = 27
const first = 35
const backslash = 92

const charOf = (digit: number): string => {
  const code = digit + first
  return String.fromCharCode(code < backslash ? code : code + 1)
}

/**
 * Writes whole numbers from 0 as printable ASCII without quotes and backslashes, small ones as one character. The
 * generator's half of `readNumbers`.
 *
 * @throws RangeError for a number that is negative or not whole.
 */
export const writeNumbers = (values: Iterable<number>): string => {
  let text = ""
  for (const value of values) {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a whole number from 0.`)
    let rest = value
    while (rest >= ends) {
      rest -= ends
      text += charOf(ends + (rest % goesOn))
      rest = Math.floor(rest / goesOn)
    }
    text += charOf(rest)
  }
  return text
}

/**
 * Reads what `writeNumbers` wrote.
 *
 * ```ts import.meta.vitest
 * [...readNumbers(writeNumbers([0, 63, 64, 15414]))] // => [0, 63, 64, 15414]
 * ```
 */
export const readNumbers = (text: string): Int32Array => {
  const values = new Int32Array(text.length)
  let count = 0
  let value = 0
  let scale = 1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const digit = code < backslash ? code - first : code - first - 1
    if (digit < ends) {
      values[count++] = value + digit * scale
      value = 0
      scale = 1
    } else {
      value += (digit - ends) * scale + ends * scale
      scale *= goesOn
    }
  }
  return values.subarray(0, count)
}

/** A signed number as one from 0, small ones staying small: 0, -1, 1, -2, 2. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)

/** The inverse of `zigzag`. */
export const unzigzag = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2)

/**
 * A value of a column at a place that is known to be inside. One function for each kind of column: where one function
 * sees many kinds of arrays, engines read all of them slowly.
 */
export const at = (column: Int32Array, place: number): number => column[place] ?? 0

/** A value of a column of bytes at a place that is known to be inside. */
export const byteAt = (column: Uint8Array, place: number): number => column[place] ?? 0
