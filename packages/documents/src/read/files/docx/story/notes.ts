import { isFlowTable } from "../../../flow/index.ts"
import { type RuleList, skip } from "../xml/element-rule.ts"
import { endParagraphs } from "./paragraph.ts"
import type { NoteReference, Story } from "./story.ts"

const reference = (kind: NoteReference["kind"]): RuleList<Story>[number][1] => ({
  open: ({ page, references }, attributes) => {
    references.push({ kind, id: attributes.get("id") ?? "", page })
  },
})

/** Notes have an id each; lines that part them from the text are kept as notes of a type. */
const note: RuleList<Story>[number][1] = {
  open: (story, attributes) => {
    const type = attributes.get("type")
    if (type !== undefined && type !== "normal") return skip
    story.parts = []
    story.noteId = attributes.get("id") ?? ""
    return undefined
  },
  close: (story) => {
    endParagraphs(story)
    story.notes.set(
      story.noteId,
      story.parts.flatMap((part) => (isFlowTable(part) ? part.rows.flat(2) : [part])),
    )
  },
}

/** Rules of footnotes and endnotes, and of what only refers to them. */
export const noteRules: RuleList<Story> = [
  ["w:footnote", note],
  ["w:endnote", note],
  ["w:footnoteReference", reference("footnote")],
  ["w:endnoteReference", reference("endnote")],
  [
    "w:commentReference",
    {
      open: ({ tally }) => {
        tally.comments++
      },
    },
  ],
]
