import type { Language, Obligation, Plan } from "@lantoa/core"
import { csvCell } from "../text/escape-cell.ts"
import { obligationTable } from "./obligation-table.ts"

/** How a table of obligations is written. */
export interface CsvOptions {
  /** Default `vi`. */
  readonly language?: Language
  /** A byte order mark, without which Excel shows Vietnamese as signs. Default true. */
  readonly bom?: boolean
  /** Default `,`. */
  readonly delimiter?: "," | ";" | "\t"
}

/**
 * Obligations as a table for spreadsheets (*.csv*, RFC 4180): a head, then one row per unit and item. No cell can run as
 * a formula.
 */
export const writeObligationsCsv = (
  plan: Plan,
  obligations: readonly Obligation[],
  { language = "vi", bom = true, delimiter = "," }: CsvOptions = {},
): string => {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`
  const { head, rows } = obligationTable(plan, obligations, language)
  return `${bom ? "\uFEFF" : ""}${[head, ...rows].map(line).join("")}`
}
