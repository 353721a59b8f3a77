import { clearRunProperties } from "../formatting/run-properties.ts"
import type { RuleList } from "../xml/element-rule.ts"
import { endParagraphs } from "./paragraph.ts"
import type { Story } from "./story.ts"

const beginBox = (story: Story): void => {
  const { carried, draft, fields, kind, parts, tables } = story
  story.boxes.push({ carried, draft, fields, kind, parts, tables, run: { ...story.run } })
  story.carried = null
  story.draft = null
  story.fields = []
  story.kind = "text-box"
  story.parts = []
  story.tables = []
  clearRunProperties(story.run)
}

const endBox = (story: Story): void => {
  endParagraphs(story)
  const outer = story.boxes.pop()
  if (outer === undefined) return
  const { carried, draft, fields, kind, parts, run, tables } = outer
  const inner = story.parts
  Object.assign(story.run, run)
  story.carried = carried
  story.draft = draft
  story.fields = fields
  story.kind = kind
  story.parts = parts
  story.tables = tables
  if (draft !== null) story.paragraph = draft.properties
  for (const part of inner) (draft?.asides ?? parts).push(part)
}

/** Rules of text boxes (*hộp văn bản*): they follow the paragraph that they hang on. */
export const textBoxRules: RuleList<Story> = [["w:txbxContent", { open: beginBox, close: endBox }]]
