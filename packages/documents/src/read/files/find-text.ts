/** Whether bytes are from a place on those that a text of one-byte characters stands for. */
export const standsAt = (bytes: Uint8Array, text: string, from: number): boolean => {
  for (let index = 0; index < text.length; index++) if (bytes[from + index] !== text.charCodeAt(index)) return false
  return true
}

/** Where such a text stands first in bytes from a place on; -1 when it does not. */
export const findText = (bytes: Uint8Array, text: string, from: number): number => {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (standsAt(bytes, text, at)) return at
  return -1
}
