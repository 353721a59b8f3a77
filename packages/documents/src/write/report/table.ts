import { element } from "../html/page.ts"
import { escapeMarkup } from "../text/escape-markup.ts"

/** A cell of a report's table. `html` is made of escaped pieces already. */
export interface ReportCell {
  readonly html: string
  readonly isCount?: boolean
}

/** A cell of plain text. */
export const textCell = (text: string): ReportCell => ({ html: escapeMarkup(text) })

/** A cell of a number. */
export const countCell = (count: number): ReportCell => ({ html: String(count), isCount: true })

/**
 * A table that becomes a list of cards on a narrow screen, each cell with the name of its column. The roles keep it a
 * table for screen readers when it no longer looks like one. The first cell of a row is its head.
 */
export const reportTable = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly ReportCell[])[],
): string => {
  const isCount = (at: number): boolean => rows.some((row) => row[at]?.isCount === true)
  const head = columns.map((name, at) =>
    element("th", { scope: "col", role: "columnheader", class: isCount(at) ? "count" : null }, escapeMarkup(name)),
  )
  const body = rows.map(
    (row) => `<tr role="row">${row.map((cell, at) => cellHtml(cell, at, columns[at] ?? "")).join("")}</tr>`,
  )
  return `<div class="stack"><table role="table"><caption>${escapeMarkup(caption)}</caption><thead role="rowgroup"><tr role="row">${head.join("")}</tr></thead>\n<tbody role="rowgroup">\n${body.join("\n")}\n</tbody></table></div>`
}

const cellHtml = ({ html, isCount }: ReportCell, at: number, column: string): string =>
  at === 0
    ? element("th", { scope: "row", role: "rowheader" }, html)
    : element("td", { role: "cell", "data-name": column, class: isCount === true ? "count" : null }, html)
