import type { Language } from "@lantoa/core"
import type { FormPart, ReportContent, ReportForm } from "@lantoa/core/report"
import { answerId } from "./answer-id.ts"
import { type SheetHead, topLabels } from "./answer-sheet.ts"
import { ownOf } from "./own-of.ts"
import { addressOf, type PlannedAnswer, type PlannedLabel, type PlannedSheet } from "./planned-sheet.ts"
import { shownText } from "./shown-text.ts"
import { sheetNames, words } from "./words.ts"

/** Letters that fit beside each other in the wide column. */
const width = 92
/** The row of the first part's name; its answer stands below it. */
const first = 5

/** The sheet of parts in words (*trang thuyết minh*): under each name a cell as wide as the page. */
export const narrativeSheet = ({ parts }: ReportForm, content: ReportContent, head: SheetHead): PlannedSheet => {
  const name = sheetNames.narrative[head.language]
  const top = topLabels(name, words.narrativeHint, head)
  const labels = parts.flatMap((part, at): readonly PlannedLabel[] => [
    { row: first + 2 * at, column: 1, text: String(at + 1), look: "order" },
    { row: first + 2 * at, column: 2, text: nameOf(part, head.language), look: "heading" },
  ])
  const answers = parts.map(({ id, mandatory }, at): PlannedAnswer => {
    const row = first + 2 * at
    const said = ownOf(content.parts, id) ?? null
    const asked = [addressOf(row, 1), addressOf(row, 2)]
    const shown = said === null ? null : shownText(said)
    return { id: answerId("part", id), kind: "part", mandatory, row: row + 1, column: 2, shown, labels: asked }
  })
  return {
    name,
    orientation: "portrait",
    widths: [6, width],
    headRow: null,
    labels: [...top, ...labels],
    answers,
    wideRows: [1, 2, 3],
  }
}

const nameOf = ({ help, mandatory, name }: FormPart, language: Language): string =>
  [`${name[language]}.`, mandatory ? words.mandatory[language] : "", help === null ? "" : help[language]]
    .filter((text) => text !== "")
    .join(" ")
