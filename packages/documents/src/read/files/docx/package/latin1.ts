/** Bytes as characters of the same number. Part names of a .docx are ASCII. */
export const latin1 = (bytes: Uint8Array): string => {
  let text = ""
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
