/** Signs that the name of a sheet has at most. */
const longest = 31

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are not allowed
const forbidden = /[[\]:*?/\\\u0000-\u001f]/g

/**
 * Names that sheets of one workbook can have: without signs that are not allowed, not too long, each once whatever its
 * capitals.
 *
 * @example
 * ```ts import.meta.vitest
 * sheetNamesOf(["Xã A/B", "xã a-b", ""]) // => ["Xã A-B", "xã a-b (2)", "-"]
 * ```
 */
export const sheetNamesOf = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name.replace(forbidden, "-").replace(/^'|'$/g, "-").trim() || "-"
    let own = cut(plain, longest)
    for (let count = 2; taken.has(own.toLowerCase()); count++) own = `${cut(plain, longest - 6)} (${count})`
    taken.add(own.toLowerCase())
    return own
  })
}

const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trim()
