import type { ConditionalFormattingRule, DataValidation } from "@cj-tech-master/excelts"
import type { Language, Text } from "@lantoa/core"
import type { AnswerKind } from "../layout/answer-id.ts"
import { addressOf, type PlannedAnswer } from "../layout/planned-sheet.ts"
import { notApplicable, progressChoices, words } from "../layout/words.ts"
import { colours } from "./looks.ts"

/** What a spreadsheet says of a cell and refuses in it while it is filled in (*kiểm tra khi nhập*). */
interface EntryRule {
  readonly title: Text
  readonly prompt: Text
  /** The formula that holds of a sound entry in a cell. */
  readonly sound: (cell: string, language: Language) => string
}

const wholeNumber = (cell: string): string => `AND(${cell}>=0,${cell}=INT(${cell}))`

const figure: EntryRule = {
  title: words.figure,
  prompt: {
    vi: "Số nguyên từ 0 trở lên, hoặc “Không áp dụng”, hoặc để trống.",
    en: "A whole number from 0, or “Not applicable”, or empty.",
  },
  sound: (cell, language) => `IF(ISNUMBER(${cell}),${wholeNumber(cell)},${cell}="${notApplicable[language]}")`,
}

const money: Omit<EntryRule, "title"> = {
  prompt: { vi: "Số tiền bằng đồng: số nguyên từ 0 trở lên, hoặc để trống.", en: "Whole đồng from 0, or empty." },
  sound: (cell) => `IF(ISNUMBER(${cell}),${wholeNumber(cell)},FALSE)`,
}

const rules: Readonly<Partial<Record<AnswerKind, EntryRule>>> = {
  value: figure,
  estimated: { ...money, title: words.estimated },
  allocated: { ...money, title: words.allocated },
  spent: { ...money, title: words.spent },
}

const progressPrompt: Text = {
  vi: "Chọn một mục trong danh sách, hoặc để trống.",
  en: "Choose from the list, or leave empty.",
}

/** What may be entered in a cell; undefined where it is free. */
export const entryValidation = (
  { column, kind, row }: PlannedAnswer,
  language: Language,
): DataValidation | undefined => {
  if (kind === "progress") {
    const names = progressChoices.map(([, name]) => name[language])
    return { type: "list", formulae: [`"${names.join(",")}"`], ...messages(words.progress, progressPrompt, language) }
  }
  const rule = rules[kind]
  if (rule === undefined) return undefined
  const formulae = [rule.sound(addressOf(row, column), language)]
  return { type: "custom", formulae, ...messages(rule.title, rule.prompt, language) }
}

const messages = (title: Text, prompt: Text, language: Language) => ({
  allowBlank: true,
  showInputMessage: true,
  promptTitle: title[language],
  prompt: prompt[language],
  showErrorMessage: true,
  errorStyle: "stop",
  errorTitle: title[language],
  error: prompt[language],
})

/** What shows by its colour: a mandatory cell that is empty, an entry that was pasted past the check. */
export const entryColours = ({ column, kind, mandatory, row }: PlannedAnswer, language: Language) => {
  const cell = addressOf(row, column)
  const sound = rules[kind]?.sound(cell, language)
  const found: ConditionalFormattingRule[] = []
  if (mandatory) found.push(colouring(`LEN(TRIM(${cell}))=0`, colours.missing, 1))
  if (sound !== undefined) found.push(colouring(`AND(LEN(TRIM(${cell}))>0,NOT(${sound}))`, colours.wrong, 2))
  return found
}

const colouring = (formula: string, argb: string, priority: number): ConditionalFormattingRule => ({
  type: "expression",
  formulae: [formula],
  priority,
  style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb } } },
})
