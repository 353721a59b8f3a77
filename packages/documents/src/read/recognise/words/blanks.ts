/** Whether a character code of a plain text is white space: a space, a tab or a line feed, see `plainOf`. */
export const isBlank = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 11)

/** Where the white space that begins at an offset of a plain text ends. */
export const blanksEnd = (plain: string, from: number): number => {
  let at = from
  while (isBlank(plain.charCodeAt(at))) at++
  return at
}

/** Where the white space that ends at an offset of a plain text begins, not before `first`. */
export const blanksStart = (plain: string, to: number, first: number): number => {
  let at = to
  while (at > first && isBlank(plain.charCodeAt(at - 1))) at--
  return at
}

/** Where a plain text goes on after white space and a comma, if one stands there. */
export const afterComma = (plain: string, from: number): number => {
  const at = blanksEnd(plain, from)
  return plain.charCodeAt(at) === 0x2c ? blanksEnd(plain, at + 1) : at
}
