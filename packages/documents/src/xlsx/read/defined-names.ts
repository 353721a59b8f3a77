import type { ElementRule } from "../../read/files/docx/xml/element-rule.ts"
import { scanXml } from "../../read/files/docx/xml/scan-xml.ts"

/** Names that a form defines begin so. */
const ours = /^lantoa_\d+$/

/**
 * Where the names that a form defines for its cells point, as `Số liệu!D7`; undefined for a cell that was deleted.
 * Programs move names along when rows or columns are put in or taken out.
 */
export const definedNames = (workbookXml: string): ReadonlyMap<string, string | undefined> => {
  const state = { name: "", text: "", names: new Map<string, string | undefined>() }
  const rule: ElementRule<typeof state> = {
    open: (found, attributes) => {
      found.name = attributes.get("name") ?? ""
      found.text = ""
    },
    text: (found, text) => {
      found.text += text
    },
    close: (found) => {
      if (ours.test(found.name)) found.names.set(found.name, cellOf(found.text))
    },
  }
  scanXml(
    workbookXml,
    new Map([
      ["definedName", rule],
      ["?:definedName", rule],
    ]),
    state,
    { depth: 64 },
  )
  return state.names
}

const cellOf = (reference: string): string | undefined => {
  const [, quoted, plain, column, row] = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? []
  return column === undefined ? undefined : `${quoted?.replaceAll("''", "'") ?? plain}!${column}${row}`
}
