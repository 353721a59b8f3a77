import type { Text } from "@lantoa/core"
import { type AnswerKey, type AnswerKind, answerKeyOf } from "../layout/answer-id.ts"
import type { HiddenAnswer, HiddenForm } from "../layout/hidden-form.ts"
import { type ChangedLabel, labelExpected, placeKey } from "./check-labels.ts"
import { type FormProblem, formProblem } from "./form-problem.ts"
import { emptyCell, type FoundCell, type FoundSheet, type FoundWorkbook, quoted, wholeText } from "./found-cell.ts"
import { isRefusal, type Refusal } from "./number-answer.ts"
import { itemsAnswer, moneyAnswer, progressAnswer, progressExpected, textAnswer, valueAnswer } from "./word-answers.ts"

/** An answer that was taken from its cell. */
export interface ReadAnswer extends AnswerKey {
  readonly value: string | number | readonly string[] | null
}

/** The answers of a form's cells, and what could not be taken. */
export interface ReadAnswers {
  readonly answers: readonly ReadAnswer[]
  readonly problems: readonly FormProblem[]
}

/** Takes the answers from their cells. Each cell stands by itself: a wrong one costs no other. */
export const readAnswers = (
  hidden: HiddenForm,
  workbook: FoundWorkbook,
  changed: ReadonlyMap<string, ChangedLabel>,
): ReadAnswers => {
  const answers: ReadAnswer[] = []
  const problems: FormProblem[] = []
  for (const answer of hidden.answers) {
    const sheet = workbook.sheets.get(answer.sheet)
    const key = answerKeyOf(answer.id)
    if (sheet === undefined || key === undefined) continue
    const asks = askedIn(answer, hidden)
    const displaced = displacement(answer, sheet, workbook, changed, asks)
    if (displaced !== undefined) {
      problems.push(displaced)
      continue
    }
    const cell = sheet.cells.get(answer.cell) ?? emptyCell
    const value = readers[key.kind](cell, exactOf(hidden, answer.id))
    if (isRefusal(value)) problems.push(refusal(answer, cell, value, key.kind, asks))
    else answers.push({ ...key, value })
  }
  return { answers, problems: [...missingSheets(hidden, workbook), ...problems] }
}

const readers: Readonly<
  Record<AnswerKind, (cell: FoundCell, exact: unknown) => string | number | readonly string[] | null | Refusal>
> = {
  value: valueAnswer,
  progress: progressAnswer,
  note: textAnswer,
  evidence: itemsAnswer,
  estimated: moneyAnswer,
  allocated: moneyAnswer,
  spent: moneyAnswer,
  part: textAnswer,
}

const inWords: Text = { vi: "chữ, hoặc để trống", en: "words, or empty" }
const money: Text = {
  vi: "số nguyên từ 0 trở lên (đồng), hoặc để trống",
  en: "a whole number of đồng from 0, or empty",
}
const expectations: Readonly<Record<AnswerKind, Text>> = {
  value: {
    vi: "số nguyên từ 0 trở lên, “Không áp dụng”, hoặc để trống",
    en: 'a whole number from 0, "Not applicable", or empty',
  },
  progress: progressExpected,
  note: inWords,
  evidence: inWords,
  part: inWords,
  estimated: money,
  allocated: money,
  spent: money,
}

/** What a form kept of an answer beyond its cell; undefined for nothing, or nothing that can be understood. */
const exactOf = ({ exact }: HiddenForm, id: string): unknown => {
  const json = exact.get(id)
  try {
    return json === undefined ? undefined : JSON.parse(json)
  } catch {
    return undefined
  }
}

/** What a cell asks, from the fixed cells beside it and above it. */
const askedIn = ({ id, labels, sheet }: HiddenAnswer, hidden: HiddenForm): string => {
  const textAt = (cell: string | undefined): string =>
    hidden.labels.find((label) => label.sheet === sheet && label.cell === cell)?.text ?? ""
  const isAlone = id.startsWith("value:") || id.startsWith("part:")
  return [textAt(labels[1]), isAlone ? "" : textAt(labels.at(-1))]
    .filter((text) => text !== "")
    .map(quoted)
    .join(" – ")
}

/** Why it is not certain that a cell still asks what it asked: it is merged, or what stands beside it is another. */
const displacement = (
  answer: HiddenAnswer,
  sheet: FoundSheet,
  { names }: FoundWorkbook,
  changed: ReadonlyMap<string, ChangedLabel>,
  asks: string,
): FormProblem | undefined => {
  const { cell, id, labels, name } = answer
  const common = { sheet: sheet.name, cell, answer: id, asks }
  if ([cell, ...labels].some((at) => sheet.merged.has(at)))
    return formProblem({
      ...common,
      kind: "merged",
      found: quoted(wholeText(sheet.cells.get(cell) ?? emptyCell)),
      expected: { vi: "ô riêng, không gộp với ô khác", en: "a cell of its own, not merged" },
    })
  const label = labels.map((at) => changed.get(placeKey(sheet.name, at))).find((at) => at !== undefined)
  if (label === undefined) return undefined
  const now = names.get(name)
  return formProblem({
    ...common,
    kind: "moved",
    found: quoted(label.found),
    expected: inCell(label),
    ...(now === undefined || now === placeKey(sheet.name, cell) ? {} : { hint: movedTo(now) }),
  })
}

const inCell = ({ cell, text }: ChangedLabel): Text => {
  const { en, vi } = labelExpected(text)
  return { vi: `${vi} ở ô ${cell}`, en: `${en} in ${cell}` }
}

const movedTo = (place: string): Text => ({
  vi: `Ô này nay đứng ở ${place}: hàng hoặc cột đã bị chèn, xóa hay dời.`,
  en: `This cell now stands at ${place}: rows or columns were put in, taken out or moved.`,
})

const refusal = (
  { cell, id, sheet }: HiddenAnswer,
  found: FoundCell,
  { hint, refused }: Refusal,
  kind: AnswerKind,
  asks: string,
): FormProblem =>
  formProblem({
    kind: refused,
    sheet,
    cell,
    answer: id,
    asks,
    found: quoted(wholeText(found)),
    expected: expectations[kind],
    ...(hint === undefined ? {} : { hint }),
  })

const missingSheets = ({ answers }: HiddenForm, { sheets }: FoundWorkbook): readonly FormProblem[] =>
  [...new Set(answers.map(({ sheet }) => sheet))]
    .filter((sheet) => !sheets.has(sheet))
    .map((sheet) =>
      formProblem({
        kind: "missing-sheet",
        sheet,
        cell: null,
        answer: null,
        found: "",
        expected: {
          vi: "trang này của biểu mẫu; các câu trả lời ở đó coi như để trống",
          en: "this sheet of the form; the answers on it count as left empty",
        },
      }),
    )
