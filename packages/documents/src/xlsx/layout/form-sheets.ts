import type { ReportContent } from "@lantoa/core/report"
import type { SheetHead } from "./answer-sheet.ts"
import { costsSheet } from "./costs-sheet.ts"
import { figuresSheet } from "./figures-sheet.ts"
import { type Instructions, instructionsSheet } from "./instructions-sheet.ts"
import { narrativeSheet } from "./narrative-sheet.ts"
import { periodName } from "./period-name.ts"
import type { PlannedSheet } from "./planned-sheet.ts"
import { shownText } from "./shown-text.ts"
import { tasksSheet } from "./tasks-sheet.ts"

/** The sheets of a form (*các trang của biểu mẫu*): instructions, then what the form asks; a kind it does not ask has no sheet. */
export const formSheets = (about: Instructions, content: ReportContent): readonly PlannedSheet[] => {
  const { form, language, obligorName, period } = about
  const head: SheetHead = { language, whose: `${obligorName} – ${periodName(period.id)[language]}` }
  const sheets = [
    instructionsSheet(about),
    ...(form.indicators.length === 0 ? [] : [figuresSheet(form, content, head)]),
    ...(form.tasks.length === 0 ? [] : [tasksSheet(form, content, head)]),
    ...(form.costs.length === 0 ? [] : [costsSheet(form, content, head)]),
    ...(form.parts.length === 0 ? [] : [narrativeSheet(form, content, head)]),
  ]
  return sheets.map((sheet) => ({
    ...sheet,
    labels: sheet.labels.map((label) => ({ ...label, text: fixed(label.text) })),
  }))
}

/** Signs of a fixed cell: more of them no row is high enough to show. */
const longest = 8000

const fixed = (text: string): string => {
  const shown = shownText(text)
  return shown.length > longest ? `${shown.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : shown
}
