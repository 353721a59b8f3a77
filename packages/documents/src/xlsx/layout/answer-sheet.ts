import type { Language, Text } from "@lantoa/core"
import { addressOf, type PlannedAnswer, type PlannedLabel, type PlannedSheet } from "./planned-sheet.ts"

/** What stands above the table of every sheet. */
export interface SheetHead {
  /** The unit and the period. */
  readonly whose: string
  readonly language: Language
}

/** The row of the column heads of a sheet with a table. */
export const headRow = 5

/** A row of a table: its texts from column A on, then its answers in the columns that follow. */
export interface PlannedRow {
  readonly labels: readonly Pick<PlannedLabel, "text" | "look">[]
  readonly answers: readonly Pick<PlannedAnswer, "id" | "kind" | "mandatory" | "shown">[]
  /** A text behind the answers. */
  readonly after?: string
}

/** The three rows that every sheet to be filled in begins with: what it is, whose, how to fill it in. */
export const topLabels = (title: string, hint: Text, { language, whose }: SheetHead): readonly PlannedLabel[] => [
  { row: 1, column: 1, text: title.toLocaleUpperCase("vi"), look: "title" },
  { row: 2, column: 1, text: whose, look: "subtitle" },
  { row: 3, column: 1, text: hint[language], look: "hint" },
]

/** A sheet with one table, a row for each thing that is asked (*bảng điền*). */
export const tableSheet = (
  name: string,
  hint: Text,
  columns: readonly (readonly [head: Text, width: number])[],
  rows: readonly PlannedRow[],
  head: SheetHead,
): PlannedSheet => {
  const top = topLabels(name, hint, head)
  const widths = columns.map(([, width]) => width)
  const heads = columns.map(
    ([text], at): PlannedLabel => ({ row: headRow, column: at + 1, text: text[head.language], look: "head" }),
  )
  const planned = rows.map((row, at) => plannedRow(row, headRow + 1 + at))
  return {
    name,
    orientation: "landscape",
    widths,
    headRow,
    labels: [...top, ...heads, ...planned.flatMap(({ labels }) => labels)],
    answers: planned.flatMap(({ answers }) => answers),
    wideRows: [1, 2, 3],
  }
}

const plannedRow = (
  { after, answers, labels }: PlannedRow,
  row: number,
): { readonly labels: readonly PlannedLabel[]; readonly answers: readonly PlannedAnswer[] } => {
  const before = labels.map((label, at): PlannedLabel => ({ ...label, row, column: at + 1 }))
  const asked = before.map(({ column }) => addressOf(row, column))
  return {
    labels:
      after === undefined
        ? before
        : [...before, { row, column: labels.length + answers.length + 1, text: after, look: "note" }],
    answers: answers.map((answer, at) => {
      const column = labels.length + at + 1
      return { ...answer, row, column, labels: [...asked, addressOf(headRow, column)] }
    }),
  }
}
