/** Octets that a line may hold, its end left out (*RFC 5545, 3.1*). */
const most = 75

/**
 * A calendar with its lines folded anew: each line, and each line that goes on with the space before it, holds 75
 * octets at most and never parts a character.
 */
export const foldLines = (calendar: string): string =>
  `${calendar
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map(foldLine)
    .join("\r\n")}\r\n`

const foldLine = (line: string): string => {
  let folded = ""
  let octets = 0
  for (const char of line) {
    const size = octetsOf(char)
    if (octets + size > most) {
      folded += "\r\n "
      octets = 1
    }
    folded += char
    octets += size
  }
  return folded
}

const octetsOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
