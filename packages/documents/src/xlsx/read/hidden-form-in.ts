import type { ReportForm } from "@lantoa/core/report"
import { answerKeyOf } from "../layout/answer-id.ts"
import { formAnswers } from "../layout/form-answers.ts"
import { type HiddenForm, hiddenFormOf, hiddenSheetName } from "../layout/hidden-form.ts"
import { type CannotReadForm, changedTemplate, noForm, otherFormat, unknownForm } from "./cannot-read-form.ts"
import { type FoundSheet, type FoundWorkbook, wholeText } from "./found-cell.ts"

/** What the hidden sheet of a workbook says, or why it is no form that can be read. */
export const hiddenFormIn = (
  { sheets }: FoundWorkbook,
  expectedForms: readonly ReportForm[] | undefined,
): HiddenForm | CannotReadForm => {
  const sheet = sheets.get(hiddenSheetName)
  if (sheet === undefined) return noForm([...sheets.keys()])
  const rows = rowsOf(sheet)
  const hidden = hiddenFormOf(rows)
  if (hidden === "other-format") return otherFormat(rows[0]?.[1] ?? "")
  if (hidden === "changed" || !isSound(hidden)) return changedTemplate(hiddenSheetName)
  return expectedForms === undefined ? hidden : (mismatch(hidden, expectedForms) ?? hidden)
}

const rowsOf = ({ cells }: FoundSheet): readonly (readonly string[])[] => {
  const rows = new Map<number, string[]>()
  for (const [address, cell] of cells) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    const row = rows.get(Number(digits)) ?? []
    row[column - 1] = wholeText(cell)
    rows.set(Number(digits), row)
  }
  return [...rows.values()].map((row) => Array.from(row, (text) => text ?? ""))
}

/** Every answer known by its kind, asked once and in a cell of its own. */
const isSound = ({ answers, revision }: HiddenForm): boolean =>
  Number.isSafeInteger(revision) &&
  revision > 0 &&
  answers.every(({ id }) => answerKeyOf(id) !== undefined) &&
  new Set(answers.map(({ id }) => id)).size === answers.length &&
  new Set(answers.map(({ cell, sheet }) => `${sheet}!${cell}`)).size === answers.length

const mismatch = (
  { answers, form, report }: HiddenForm,
  expectedForms: readonly ReportForm[],
): CannotReadForm | undefined => {
  const expected = expectedForms.find(({ id }) => id === form)
  if (expected === undefined) return unknownForm(form, report)
  const asked = new Set(formAnswers(expected))
  const isWhole = asked.size === answers.length && answers.every(({ id }) => asked.has(id))
  return isWhole ? undefined : changedTemplate(hiddenSheetName)
}
