import type { ReportContent, ReportForm } from "@lantoa/core/report"
import { answerId } from "./answer-id.ts"
import { type PlannedRow, type SheetHead, tableSheet } from "./answer-sheet.ts"
import { ownOf } from "./own-of.ts"
import type { PlannedSheet } from "./planned-sheet.ts"
import { shownItems, shownText } from "./shown-text.ts"
import { progressNames, sheetNames, words } from "./words.ts"

/** The sheet of tasks (*trang nhiệm vụ*). */
export const tasksSheet = ({ tasks }: ReportForm, content: ReportContent, head: SheetHead): PlannedSheet => {
  const { language } = head
  const rows = tasks.map(({ item, mandatory, text }, at): PlannedRow => {
    const said = ownOf(content.tasks, item)
    const progress = said?.progress ?? null
    const evidence = said?.evidence ?? []
    return {
      labels: [
        { text: String(at + 1), look: "order" },
        { text, look: "label" },
      ],
      answers: [
        {
          id: answerId("progress", item),
          kind: "progress",
          mandatory,
          shown: progress === null ? null : progressNames[progress][language],
        },
        {
          id: answerId("note", item),
          kind: "note",
          mandatory: false,
          shown: said === undefined || said.note === null ? null : shownText(said.note),
        },
        {
          id: answerId("evidence", item),
          kind: "evidence",
          mandatory: false,
          shown: evidence.length === 0 ? null : shownItems(evidence),
        },
      ],
    }
  })
  const columns = [
    [words.order, 6],
    [words.task, 56],
    [words.progress, 17],
    [words.note, 30],
    [words.evidence, 30],
  ] as const
  return tableSheet(sheetNames.tasks[language], words.tasksHint, columns, rows, head)
}
