/**
 * A text as a cell can show it (*chữ trong ô*): line breaks as one sign, tabs, which some programs drop, as
 * blanks, signs that no workbook can hold as U+FFFD.
 *
 * @example
 * ```ts import.meta.vitest
 * shownText("một\r\nhai\u0007") // => "một\nhai\ufffd"
 * ```
 */
export const shownText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no workbook can hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")

/**
 * A text as it was typed into a cell, without what is not meant (*chữ đã gõ*): composed letters, no blank ends. null for
 * a cell with nothing but blanks.
 *
 * @example
 * ```ts import.meta.vitest
 * typedText("  Đã xong\n") // => "Đã xong"
 * typedText(" \n") // => null
 * ```
 */
export const typedText = (text: string): string | null => {
  const typed = text.replace(/\r\n?/g, "\n").normalize("NFC").trim()
  return typed === "" ? null : typed
}

/** Evidence as it was typed: an item on each line. */
export const typedItems = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/).flatMap((line) => typedText(line) ?? [])

/** Evidence as a cell can show it. */
export const shownItems = (items: readonly string[]): string => shownText(items.join("\n"))
