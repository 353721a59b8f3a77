import type { Cell, Worksheet } from "@cj-tech-master/excelts"
import { containerOf } from "../../read/files/container.ts"
import { newWorkbook } from "../write/save-workbook.ts"
import {
  type CannotReadForm,
  damagedWorkbook,
  emptyWorkbook,
  isCannotReadForm,
  notAWorkbook,
  overWorkbookLimit,
} from "./cannot-read-form.ts"
import { emptyCell, type FoundCell, type FoundSheet, type FoundWorkbook } from "./found-cell.ts"
import type { WorkbookLimits } from "./limits.ts"
import { safeParts, type WorkbookParts } from "./safe-parts.ts"

/** Opens a workbook and gives what stands in its cells. It never throws, whatever the bytes. */
export const openWorkbook = async (
  bytes: Uint8Array,
  limits: WorkbookLimits,
): Promise<FoundWorkbook | CannotReadForm> => {
  if (bytes.length === 0) return emptyWorkbook
  if (bytes.length > limits.fileBytes) return overWorkbookLimit("fileBytes", limits.fileBytes)
  const container = containerOf(bytes)
  if (container !== "xlsx") return notAWorkbook(container)
  const parts = safeParts(bytes, limits)
  if (isCannotReadForm(parts)) return parts
  try {
    return await loaded(parts)
  } catch {
    return damagedWorkbook(null)
  }
}

/** What a sheet says besides its cells: looks, filters, pictures. The library need not build it. */
const besidesCells =
  "sheetPr dimension sheetViews sheetFormatPr cols autoFilter rowBreaks colBreaks hyperlinks pageMargins dataValidations pageSetup headerFooter printOptions picture drawing sheetProtection tableParts conditionalFormatting extLst ignoredErrors"

const loaded = async ({ names, xml }: WorkbookParts): Promise<FoundWorkbook> => {
  const workbook = await newWorkbook()
  const encoder = new TextEncoder()
  const files = Object.fromEntries([...xml].map(([name, text]) => [name, encoder.encode(text)]))
  await workbook.xlsx.loadFromFiles(files, { ignoreNodes: besidesCells.split(" ") })
  return { sheets: new Map(workbook.worksheets.map((sheet) => [sheet.name, foundSheet(sheet)])), names }
}

/** Columns in which something is looked for: IV, the last of old workbooks. */
const lastColumn = 256

const foundSheet = (sheet: Worksheet): FoundSheet => {
  const cells = new Map<string, FoundCell>()
  const merged = new Set<string>()
  sheet.eachRow((row) => {
    for (let column = 1; column <= Math.min(row.cellCount, lastColumn); column++) {
      const cell = row.findCell(column)
      if (cell === undefined) continue
      if (cell.isMerged) merged.add(cell.address)
      const found = cell.isMerged && cell.master !== cell ? emptyCell : foundCell(cell)
      if (found.kind !== "empty") cells.set(cell.address, found)
    }
  })
  return { name: sheet.name, cells, merged }
}

const foundCell = ({ value }: Cell): FoundCell => {
  if (value === null || value === undefined || value === "") return emptyCell
  if (typeof value === "number") return { kind: "number", value }
  if (typeof value === "string") return { kind: "text", value }
  if (typeof value === "boolean") return { kind: "boolean", value }
  if (value instanceof Date) return { kind: "date", text: dateText(value) }
  if ("formula" in value) return { kind: "formula", formula: String(value.formula ?? "") }
  if ("sharedFormula" in value) return { kind: "formula", formula: String(value.sharedFormula) }
  if ("error" in value) return { kind: "error", code: String(value.error) }
  if ("text" in value) return { kind: "text", value: String(value.text ?? "") }
  if ("richText" in value) return { kind: "text", value: value.richText.map(({ text }) => text ?? "").join("") }
  return { kind: "boolean", value: value.checkbox }
}

const dateText = (date: Date): string =>
  Number.isNaN(date.getTime()) ? "?" : `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`
