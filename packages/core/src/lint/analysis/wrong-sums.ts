/** A column whose last row is not the sum of those above. */
export interface WrongSum {
  /** From 0. */
  readonly column: number
  readonly total: number
  readonly sum: number
}

/**
 * The columns of a table that do not add up to its total row. Nothing where there is no total in the last row, where
 * there are subtotals, or where a cell of the column is not a number.
 *
 * @example
 * ```ts import.meta.vitest
 * wrongSums([["Hạng mục", "Đồng"], ["Báo", "10"], ["Đài", "20"], ["Tổng cộng", "40"]]) // => [{ column: 1, total: 40, sum: 30 }]
 * wrongSums([["Báo", "10"], ["Đài", "20"], ["Tổng cộng", "30"]]) // => []
 * ```
 */
export const wrongSums = (rows: readonly (readonly string[])[]): readonly WrongSum[] => {
  const total = rows.at(-1)
  const above = rows.slice(0, -1)
  if (total === undefined || !isTotal(total) || above.some(isTotal) || above.some(isSubtotal)) return []
  return total.flatMap((cell, column): readonly WrongSum[] => {
    const stated = numberIn(cell)
    const cells = above.map((row) => (row[column] ?? "").trim())
    const values = cells.slice(firstNumber(cells)).map(numberIn)
    if (stated === undefined || values.length < 2) return []
    const known = values.filter((value) => value !== undefined)
    const sum = known.reduce((added, value) => added + value, 0)
    return known.length < values.length || sum === stated ? [] : [{ column, total: stated, sum }]
  })
}

/** Headings stand above the first number. */
const firstNumber = (cells: readonly string[]): number => {
  const at = cells.findIndex((cell) => numberIn(cell) !== undefined)
  return at < 0 ? cells.length : at
}

const isTotal = (row: readonly string[]): boolean => row.some((cell) => /^(?:tổng|cộng)(?:\s|$|:)/iu.test(cell.trim()))

const isSubtotal = ([first = ""]: readonly string[]): boolean => /^(?:[IVX]+|[A-Z])\.?$/.test(first.trim())

/** A whole number with or without groups of three; anything else is no number. */
const numberIn = (cell: string): number | undefined => {
  const text = cell.trim()
  return /^\d{1,3}(?:\.\d{3})+$|^\d+$/.test(text) ? Number(text.replaceAll(".", "")) : undefined
}
