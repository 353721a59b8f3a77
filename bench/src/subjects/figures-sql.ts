import { indicators, type NationalFigures, periods, reporters } from "./national-figures.ts"

/** What both databases have beside the table: who reports where, and when reports are due. */
export const dimensions: readonly string[] = [
  "CREATE TABLE units (unit varchar PRIMARY KEY, province integer)",
  `INSERT INTO units VALUES ${reporters.map(({ code, province }) => `('${code}', ${province})`).join(",")}`,
  "CREATE TABLE periods (period varchar PRIMARY KEY, due date)",
  `INSERT INTO periods VALUES ${periods.map(({ due, id }) => `('${id}', DATE '${due}')`).join(",")}`,
]

/** Totals of provinces and of the nation. */
export const totalsQuery = `
  SELECT u.province, f.period, f.indicator, sum(f.value)::bigint AS total, count(f.value)::bigint AS stated,
         count(*)::bigint AS cells
  FROM figures f JOIN units u ON u.unit = f.unit
  GROUP BY GROUPING SETS ((u.province, f.period, f.indicator), (f.period, f.indicator))`

/** Completeness and timeliness of provinces and of the nation. */
export const reportsQuery = `
  SELECT u.province, r.period, count(*)::bigint AS submitted, count(*) FILTER (WHERE r.day > p.due)::bigint AS late
  FROM (SELECT unit, period, min(submitted) AS day FROM figures GROUP BY unit, period) r
  JOIN units u ON u.unit = r.unit JOIN periods p ON p.period = r.period
  GROUP BY GROUPING SETS ((u.province, r.period), (r.period))`

/** A row as a database gives it. */
export type SqlRow = Readonly<Record<string, unknown>>

/** The figures that show whether a database did the same work. */
export const figuresOfRows = (totals: readonly SqlRow[], reports: readonly SqlRow[]): NationalFigures => {
  const nation = totals.filter(({ province }) => province === null)
  const national = reports.filter(({ province }) => province === null)
  const sumOf = (rows: readonly SqlRow[], name: string) => rows.reduce((sum, row) => sum + Number(row[name]), 0)
  const sample = totals.find(
    ({ indicator, period, province }) => province === 4 && period === periods[6]?.id && indicator === indicators[2],
  )
  return {
    sum: sumOf(nation, "total"),
    stated: sumOf(nation, "stated"),
    empty: sumOf(nation, "cells") - sumOf(nation, "stated"),
    submitted: sumOf(national, "submitted"),
    late: sumOf(national, "late"),
    sample: Number(sample?.["total"]),
  }
}
