/** Short names of the namespaces that are read. Transitional and strict documents (ISO/IEC 29500) give the same. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"],
])

/** The prefix that rules name elements by; `?` for a namespace that no rule is about. */
export const shortName = (namespace: string): string =>
  shortNames.get(namespace) ??
  (/^http:\/\/schemas\.microsoft\.com\/office\/word\/\d+\/wordml/.test(namespace) ? "w14" : "?")

/** What prefixes mean where a damaged head does not say. */
export const usualPrefixes: readonly (readonly [string, string])[] = [
  "w",
  "m",
  "mc",
  "wps",
  "wpg",
  "wpc",
  "w14",
  "",
].map((prefix) => [prefix, prefix])
