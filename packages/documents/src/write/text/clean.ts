// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no place for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** A text without what no document format can hold: control characters, half characters. Tabs and line breaks stay. */
export const cleanText = (text: string): string => {
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  return whole.replace(forbidden, "")
}
