const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const zero = /^[\p{M}\u200b-\u200d\ufe0f]$/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colour codes of a terminal
const colours = /\u001b\[[0-9;]*m/g

/**
 * How many columns of a terminal a text takes. Combining marks take none, so that text with its tone marks apart
 * (*tổ hợp*) is as wide as with them built in (*dựng sẵn*).
 */
export const widthOf = (text: string): number => {
  let width = 0
  for (const character of text.replace(colours, "")) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** A text cut to so many columns, with `…` where something was left out. */
export const cutTo = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text
  let kept = ""
  let width = 0
  for (const character of text) {
    width += widthOf(character)
    if (width > columns - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** A text filled up with spaces to so many columns. */
export const padTo = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - widthOf(text)))

/** Words laid out in lines of at most so many columns. A longer word keeps its own line. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`
    if (line !== "" && widthOf(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
