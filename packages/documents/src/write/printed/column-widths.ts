/** Columns whose longest cell has no more characters than this keep their own width. */
const shortest = 12
const longest = 60
/** About how wide a character of a table is, and the room around a cell, in twentieths of a point. */
const characterTwips = 130
const cellTwips = 220

/**
 * Widths of a table's columns, adding up to the whole: short columns as wide as they need, the others by how much they
 * hold. Where the short ones alone would take more than two thirds, all share by what they hold.
 */
export const columnWidths = (rows: readonly (readonly string[])[], width: number): readonly number[] => {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const lengths = Array.from({ length: count }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 3),
  )
  const own = lengths.map((length) => (length <= shortest ? length * characterTwips + cellTwips : 0))
  const kept = own.reduce((sum, each) => sum + each, 0)
  const keeps = kept <= (width * 2) / 3 && own.includes(0)
  const weights = lengths.map((length, column) => (keeps && own[column] !== 0 ? 0 : Math.min(longest, length)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shared = keeps ? width - kept : width
  const widths = weights.map((weight, column) =>
    weight === 0 ? (own[column] ?? 0) : Math.floor((shared * weight) / total),
  )
  const rest = width - widths.reduce((sum, column) => sum + column, 0)
  return widths.map((column, index) => (index === count - 1 ? column + rest : column))
}
