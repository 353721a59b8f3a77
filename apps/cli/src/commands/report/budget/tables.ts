import { fillText, type Language, type Text } from "@lantoa/core"
import type { Amount, BudgetMeasure } from "@lantoa/core/report"
import { millionVndDecimals } from "@lantoa/core/report"
import type { TableColumn, TableSheet } from "@lantoa/documents/xlsx"
import { messages } from "./messages.ts"
import { amountText, type MoneyUnit, moneyDigits } from "./money-text.ts"
import type { BudgetAxes, BudgetView } from "./view.ts"

/** How a table of money is told. */
export interface TableOptions {
  readonly axes: BudgetAxes
  readonly measures: readonly BudgetMeasure[]
  readonly unit: MoneyUnit
  readonly years: string
  readonly language: Language
}

/** The name of a table: what it counts, in which money, of which years. */
export const tableTitle = (measure: BudgetMeasure, { unit, years, language }: TableOptions): string =>
  fillText(messages.title, { measure: messages[measure][language], money: messages[unit][language], years })[language]

/** The heads of a table. */
export const tableHeads = ({ columns }: BudgetView, { axes, language }: TableOptions): readonly string[] =>
  [messages[axes.by], ...columns.map(({ name }) => name), messages.total].map((name: Text) => name[language])

/** The rows of one measure, each under the place above it by its indentation. */
export const tableRows = <Cell>(
  { rows }: BudgetView,
  measure: BudgetMeasure,
  language: Language,
  cell: (amount: Amount) => Cell,
): readonly (readonly (string | Cell)[])[] =>
  rows.map(({ cells, depth, name, total }) => [
    `${"  ".repeat(depth)}${name[language]}`,
    ...[...cells, total].map((sums) => cell(sums[measure])),
  ])

/** The table of one measure as a sheet: numbers where all is known, words where something is not. */
export const budgetSheet = (view: BudgetView, measure: BudgetMeasure, options: TableOptions): TableSheet => {
  const { language, unit } = options
  const format = formatOf(view, measure, unit)
  return {
    name: messages[measure][language],
    title: tableTitle(measure, options),
    columns: tableHeads(view, options).map((head, at): TableColumn => ({ head, width: at === 0 ? 48 : 28, format })),
    rows: tableRows(view, measure, language, (amount) => sheetCell(amount, unit, language)),
  }
}

/** Beyond this a number of million đồng no longer holds every đồng. */
const mostExact = 1e15

const sheetCell = (amount: Amount, unit: MoneyUnit, language: Language): string | number => {
  const known = amount.statedParts > 0 ? amount.amount : null
  if (known === null || (unit === "trieu" && known >= mostExact)) return amountText(amount, unit, language)
  return unit === "dong" ? known : Number(moneyDigits(known, unit))
}

/** As many decimals as the most exact amount of the table needs. */
const formatOf = (
  { rows }: BudgetView,
  measure: BudgetMeasure,
  unit: MoneyUnit,
): NonNullable<TableColumn["format"]> => {
  if (unit === "dong") return "whole"
  const amounts = rows.flatMap(({ cells, total }) => [...cells, total].map((sums) => sums[measure].stated ?? 0))
  const most = Math.max(0, ...amounts.map((amount) => millionVndDecimals(amount).length))
  return most === 0 ? "whole" : most <= 2 ? "decimal" : "millionths"
}

/** Every sum in a row of its own, for programs: the head first. */
export const longRows = (
  { columns, rows }: BudgetView,
  { axes, language, measures, unit }: TableOptions,
): readonly (readonly (string | number | null)[])[] => {
  const { amount, code, known, level, measure, statedParts, unstatedParts } = messages
  const heads = [
    code,
    messages[axes.by],
    level,
    messages[axes.against],
    measure,
    amount,
    known,
    statedParts,
    unstatedParts,
  ]
  const all = { key: "total", name: messages.total }
  return [
    heads.map((head: Text) => head[language]),
    ...rows.flatMap(({ cells, depth, key, name, total }) =>
      [...cells, total].flatMap((sums, at) =>
        measures.map((each) => {
          const found = sums[each]
          const exact = found.statedParts > 0 ? found.amount : null
          return [
            key,
            name[language],
            depth,
            (columns[at] ?? all).name[language],
            messages[each][language],
            exact === null ? amountText(found, unit, language) : digits(exact, unit),
            found.stated === null || found.statedParts === 0 ? null : digits(found.stated, unit),
            found.statedParts,
            found.unstatedParts,
          ]
        }),
      ),
    ),
  ]
}

const digits = (vnd: number, unit: MoneyUnit): string | number => (unit === "dong" ? vnd : moneyDigits(vnd, unit))
