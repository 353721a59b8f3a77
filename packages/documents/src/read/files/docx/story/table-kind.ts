import type { FlowParagraph, FlowTable } from "../../../flow/index.ts"
import type { Styles } from "../formatting/styles.ts"
import type { TableDraft } from "./story.ts"

const isDrawn = (borders: ReadonlyMap<string, boolean>, side: string): boolean => borders.get(side) === true

/** Whether lines are drawn between or around the cells of a table. */
export const isLined = ({ bare, borders, boxed, cells, style }: TableDraft, styles: Styles): boolean => {
  if (boxed * 2 > cells) return true
  const all = new Map([...(style === null ? styles.table : styles.get(style)).borders, ...borders])
  const isRuled = isDrawn(all, "insideV") || isDrawn(all, "insideH")
  const isFramed = isDrawn(all, "left") && isDrawn(all, "right")
  return (isRuled || isFramed) && bare * 2 < cells
}

type Rows = readonly (readonly (readonly FlowParagraph[])[])[]

/** More rows than these are no letterhead and no signature. */
const mostLayoutRows = 8

/** A count in the first cell of a table of data. */
const countHeading = /^\s*(?:S?TT|Số TT)\s*$/iu

/**
 * What a table is for by its lines: with lines it holds data; two columns without a line set the letterhead, or
 * *Nơi nhận* beside the signature. Null: the words decide.
 */
export const tableKind = (rows: Rows, lined: boolean): FlowTable["kind"] => {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const first = rows[0]?.[0]?.map(({ text }) => text).join(" ") ?? ""
  if (lined) return rows.length > 3 || columns > 2 || countHeading.test(first) ? "table" : null
  return columns === 2 && rows.length <= mostLayoutRows && !countHeading.test(first) ? "layout-table" : null
}
