/** What windows-1252 puts at the bytes 80 to 9F, where ISO 8859-1 has control characters; a space: nothing. */
const from80 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"

/** The characters that a byte is read as by programs that take it for windows-1252 or ISO 8859-1. */
export const charactersOf = (byte: number): readonly string[] => {
  const own = String.fromCharCode(byte)
  const shown = byte >= 0x80 && byte < 0xa0 ? from80.charAt(byte - 0x80) : " "
  return shown === " " ? [own] : [shown, own]
}

const bytes = new Map(
  Array.from({ length: 0x80 }, (_, index) => index + 0x80).flatMap((byte) =>
    charactersOf(byte).map((character) => [character.charCodeAt(0), byte] as const),
  ),
)

/** The byte from 80 to FF that a character was read from, or undefined. */
export const byteOf = (code: number): number | undefined => bytes.get(code)
