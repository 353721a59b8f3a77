import type { ReportContent, ReportForm } from "@lantoa/core/report"
import { answerId } from "./answer-id.ts"
import { type PlannedRow, type SheetHead, tableSheet } from "./answer-sheet.ts"
import { ownOf } from "./own-of.ts"
import type { PlannedSheet } from "./planned-sheet.ts"
import { sheetNames, words } from "./words.ts"

/** The sheet of money by source (*trang kinh phí*). */
export const costsSheet = ({ costs }: ReportForm, content: ReportContent, head: SheetHead): PlannedSheet => {
  const rows = costs.map(({ id, name }, at): PlannedRow => {
    const said = ownOf(content.costs, id)
    return {
      labels: [
        { text: String(at + 1), look: "order" },
        { text: name[head.language], look: "label" },
      ],
      answers: (["estimated", "allocated", "spent"] as const).map((kind) => ({
        id: answerId(kind, id),
        kind,
        mandatory: false,
        shown: said?.[kind] ?? null,
      })),
    }
  })
  const columns = [
    [words.order, 6],
    [words.source, 56],
    [words.estimated, 23],
    [words.allocated, 23],
    [words.spent, 23],
  ] as const
  return tableSheet(sheetNames.costs[head.language], words.costsHint, columns, rows, head)
}
