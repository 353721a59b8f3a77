import { leftOut, type RuleList, skip } from "../xml/element-rule.ts"
import type { Story } from "./story.ts"

/** A tracked deletion, accepted: of a paragraph's mark, of a row, or of what the element holds. */
const taken = (story: Story): unknown => {
  story.tally.deletions++
  const { draft, inside } = story
  if (inside.mark && draft !== null) draft.mark.deleted = true
  const row = story.tables.at(-1)?.row
  if (inside.row && row !== undefined && row !== null) row.deleted = true
  return skip
}

const given = (story: Story): void => {
  story.tally.insertions++
}

/** Rules of tracked changes (*theo dõi sửa đổi*): the document is read as if all were accepted. */
export const revisionRules: RuleList<Story> = [
  ["w:del", { open: taken }],
  ["w:moveFrom", { open: taken }],
  ["w:ins", { open: given }],
  ["w:moveTo", { open: given }],
  [
    "w:cellDel",
    {
      open: (story) => {
        story.tally.deletions++
        const cell = story.tables.at(-1)?.cell
        if (cell !== undefined && cell !== null) cell.dropped = true
      },
    },
  ],
  ...["w:pPrChange", "w:rPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange"].map(
    (name) => [name, leftOut] as const,
  ),
  ...["w:trPrChange", "w:tcPrChange", "w:tblGridChange", "w:numberingChange"].map((name) => [name, leftOut] as const),
]
