const word = 8
/** Bytes that must follow a place for it to be compared. */
export const margin = word

/**
 * Whether two places hold the same bytes, eight at a time. Eight bytes are compared as the number they would be: the same
 * bytes are the same number, and other bytes another one, but for zero and what is not a number. So the second place must
 * hold text without control characters; at the first one those are found to differ.
 */
export const sameText = (a: DataView, from: number, b: DataView, other: number, length: number): boolean => {
  if (length < word) return sameFew(a, from, b, other, length)
  if (from + length > a.byteLength) return false
  const last = length - word
  for (let at = 0; at < last; at += word)
    if (a.getFloat64(from + at, true) !== b.getFloat64(other + at, true)) return false
  return a.getFloat64(from + last, true) === b.getFloat64(other + last, true)
}

const few = 4

/** Fewer than eight bytes. */
const sameFew = (a: DataView, from: number, b: DataView, other: number, length: number): boolean => {
  if (from + word > a.byteLength) return false
  if (length < few) return false
  return (
    a.getInt32(from, true) === b.getInt32(other, true) &&
    a.getInt32(from + length - few, true) === b.getInt32(other + length - few, true)
  )
}
