import type { ReportContent, ReportForm } from "@lantoa/core/report"
import { answerId } from "../layout/answer-id.ts"
import { ownOf } from "../layout/own-of.ts"
import { shownItems, shownText, typedItems, typedText } from "../layout/shown-text.ts"

/**
 * The answers in words that would not come back from a cell just as they are (outer blanks, control characters, parted
 * accents, line breaks inside an item), as JSON by the id of the answer. The hidden sheet keeps them: as long as nobody
 * changes the cell, the answer stays what it was.
 */
export const exactAnswers = (form: ReportForm, content: ReportContent): ReadonlyMap<string, string> => {
  const exact = new Map<string, string>()
  const keep = (id: string, value: unknown, comesBackAs: unknown): void => {
    const json = JSON.stringify(value)
    if (json !== JSON.stringify(comesBackAs)) exact.set(id, json)
  }
  for (const { item } of form.tasks) {
    const { evidence = [], note = null } = ownOf(content.tasks, item) ?? {}
    keep(answerId("note", item), note, note === null ? null : typedText(shownText(note)))
    keep(answerId("evidence", item), evidence, typedItems(shownItems(evidence)))
  }
  for (const { id } of form.parts) {
    const said = ownOf(content.parts, id) ?? null
    keep(answerId("part", id), said, said === null ? null : typedText(shownText(said)))
  }
  return exact
}
