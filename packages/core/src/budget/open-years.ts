import type { BudgetLine } from "./budget-line.schema.ts"

/**
 * Lines with those of years of which nothing is told yet (*các năm chưa có số liệu*), all unknown: what has been told of some
 * years is not less than what is stated of all, it is open.
 */
export const withOpenYears = (
  lines: readonly BudgetLine[],
  years: { readonly from: number; readonly to: number },
): readonly BudgetLine[] => {
  const heads = new Map(lines.map((line) => [`${line.unit}\n${line.source}`, line]))
  const told = new Set(lines.map(({ source, unit, year }) => `${unit}\n${source}\n${year}`))
  const open = [...heads].flatMap(([key, head]) =>
    Array.from({ length: Math.max(0, years.to - years.from + 1) }, (_, at) => years.from + at)
      .filter((year) => !told.has(`${key}\n${year}`))
      .map((year): BudgetLine => ({ ...head, year, estimated: null, allocated: null, spent: null })),
  )
  return [...lines, ...open]
}
