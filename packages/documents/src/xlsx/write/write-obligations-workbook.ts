import type { Language, Obligation, Plan, Text } from "@lantoa/core"
import { obligationTable } from "../../write/csv/obligation-table.ts"
import { writeWorkbook } from "./write-workbook.ts"

const sheetName: Text = { vi: "Nghĩa vụ", en: "Obligations" }

/** The widths of the columns of obligations, in letters. */
const widths = [34, 30, 12, 11, 22, 60, 16, 18, 28, 28, 26, 14, 26, 9, 9, 60]

/**
 * Obligations as a workbook (*bảng nghĩa vụ .xlsx*): a head, then one row per unit and item, as in the .csv. No cell can
 * run as a formula.
 */
export const writeObligationsWorkbook = (
  plan: Plan,
  obligations: readonly Obligation[],
  { language = "vi" }: { readonly language?: Language } = {},
): Promise<Uint8Array> => {
  const { head, rows } = obligationTable(plan, obligations, language)
  const columns = head.map((title, at) => ({ head: title, width: widths[at] ?? 18 }))
  return writeWorkbook([{ name: sheetName[language], columns, rows }])
}
