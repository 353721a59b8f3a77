import { cutTo, padTo, widthOf } from "./width.ts"

/** A column of a table. Where the screen is too narrow, columns with a `share` give way, in proportion to it. */
export interface Column {
  readonly head: string
  /** A column without a share is never cut. */
  readonly share?: number
}

/** Rows in columns, no wider than the screen. Cells are one line each; what does not fit ends in `…`. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[], screen: number): string => {
  const widths = fit(columns, rows, screen)
  const line = (cells: readonly string[]): string =>
    columns
      .map((_, at) => padTo(cutTo(cells[at] ?? "", widths[at] ?? 0), widths[at] ?? 0))
      .join(gap)
      .trimEnd()
  const rule = widths.map((width) => "─".repeat(width)).join(gap)
  return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)].map((text) => `${text}\n`).join("")
}

const gap = "  "
/** No column is cut to less than this. */
const least = 8

const fit = (columns: readonly Column[], rows: readonly (readonly string[])[], screen: number): readonly number[] => {
  const widths = columns.map(({ head }, at) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? "")), widthOf(head)),
  )
  let excess = widths.reduce((sum, width) => sum + width, 0) + gap.length * (columns.length - 1) - screen
  for (; excess > 0; excess--) {
    const at = mostOverShare(columns, widths)
    if (at === undefined) break
    widths[at] = (widths[at] ?? 0) - 1
  }
  return widths
}

/** The column that takes most of the screen for its share and can still be cut. */
const mostOverShare = (columns: readonly Column[], widths: readonly number[]): number | undefined => {
  let most: number | undefined
  let ratio = 0
  for (const [at, { share }] of columns.entries()) {
    const width = widths[at] ?? 0
    if (share === undefined || width <= least || width / share <= ratio) continue
    most = at
    ratio = width / share
  }
  return most
}
