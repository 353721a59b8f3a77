import { docxLimits } from "../../read/files/docx/limits.ts"
import { openPackage } from "../../read/files/docx/package/open-package.ts"
import { type CannotReadForm, damagedWorkbook, overWorkbookLimit } from "./cannot-read-form.ts"
import { checkPart } from "./check-part.ts"
import { definedNames } from "./defined-names.ts"
import type { WorkbookLimits } from "./limits.ts"

/** The parts of a workbook that cells are read from. */
export interface WorkbookParts {
  /** Text by the name of the part. */
  readonly xml: ReadonlyMap<string, string>
  /** Where the names that a form defines point. */
  readonly names: ReadonlyMap<string, string | undefined>
}

/**
 * The parts that say what stands in cells. All others stay closed: macros, external links, drawings, comments, queries,
 * pivot tables.
 */
const isRead = (name: string): boolean =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i.test(
    name,
  )

/**
 * The parts of a workbook, checked before any library sees them: a sound container within the limits, well-formed XML
 * without declarations of its own, no cell beyond what a sheet can have.
 */
export const safeParts = (bytes: Uint8Array, limits: WorkbookLimits): WorkbookParts | CannotReadForm => {
  const opened = openPackage(bytes, { ...docxLimits, ...limits })
  const xml = new Map<string, string>()
  let names: WorkbookParts["names"] = new Map()
  const counts = { elements: 0, mergedCells: 0 }
  for (const name of opened.names) {
    if (!isRead(name)) continue
    const text = opened.read(name) ?? ""
    const trouble = checkPart(text, counts, limits)
    if (trouble === "damaged") return damagedWorkbook(name)
    if (trouble !== undefined) return overWorkbookLimit(trouble, limits[trouble])
    const isMain = /^xl\/workbook\.xml$/i.test(name)
    if (isMain) names = definedNames(text)
    xml.set(name, isMain ? withoutOutside(text) : text)
  }
  const [trouble] = opened.troubles
  if (trouble === undefined) return { names, xml }
  if (trouble.kind !== "limit") return damagedWorkbook(trouble.kind === "damaged-part" ? trouble.part : null)
  const { limit } = trouble
  return limit === "paragraphs" ? damagedWorkbook(trouble.part) : overWorkbookLimit(limit, limits[limit])
}

/** A workbook's main part without what reaches beyond its cells: names of areas, other files, pivot tables. */
const withoutOutside = (xml: string): string =>
  ["definedNames", "externalReferences", "pivotCaches", "extLst"].reduce(withoutElement, xml)

const withoutElement = (xml: string, name: string): string => {
  const end = `</${name}>`
  let kept = ""
  let from = 0
  for (;;) {
    const start = xml.indexOf(`<${name}`, from)
    const stop = start < 0 ? -1 : xml.indexOf(end, start)
    if (stop < 0) return kept + xml.slice(from)
    kept += xml.slice(from, start)
    from = stop + end.length
  }
}
