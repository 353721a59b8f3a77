import type { FlowParagraph } from "../../../flow/index.ts"
import { borderRules } from "../formatting/borders.ts"
import { paragraphRules } from "../formatting/paragraph-properties.ts"
import { runRules } from "../formatting/run-properties.ts"
import { alternateRules } from "../xml/alternate-content.ts"
import type { XmlPart } from "../xml/bytes.ts"
import { leftOut, type RuleList, rulesOf } from "../xml/element-rule.ts"
import { type ScanResult, scanXml } from "../xml/scan-xml.ts"
import { fieldRules } from "./fields.ts"
import { noteRules } from "./notes.ts"
import { endParagraphs, paragraphStoryRules } from "./paragraph.ts"
import { revisionRules } from "./revisions.ts"
import { sectionRules } from "./sections.ts"
import { type Formatting, newStory, type Story, type Tally } from "./story.ts"
import { tableRules } from "./table.ts"
import { textRules } from "./text.ts"
import { textBoxRules } from "./text-box.ts"

/** The properties of a paragraph's mark stand among those of the paragraph. */
const markRules: RuleList<Story> = [
  [
    "w:rPr",
    {
      open: (story) => {
        if (!story.inside.paragraph || story.draft === null) return
        story.inside.mark = true
        story.outerRun = story.run
        story.run = story.draft.mark
      },
      close: (story) => {
        if (!story.inside.mark) return
        story.inside.mark = false
        story.run = story.outerRun
      },
    },
  ],
]

const rules = rulesOf<Story>(
  runRules,
  paragraphRules,
  borderRules,
  alternateRules,
  textRules,
  paragraphStoryRules,
  markRules,
  fieldRules,
  revisionRules,
  tableRules,
  textBoxRules,
  sectionRules,
  noteRules,
  [
    ["w:sdtPr", leftOut],
    ["w:rt", leftOut],
  ],
)

/** What the parts of a document share while they are read. */
export interface StoryContext {
  readonly formatting: Formatting
  readonly tally: Tally
  readonly limits: { readonly depth: number; readonly paragraphs: number }
}

/** Reads one part of a document in one pass (*đọc một phần của tệp*). */
export const readStory = (
  xml: XmlPart,
  kind: FlowParagraph["part"],
  { formatting, limits, tally }: StoryContext,
): { readonly story: Story; readonly scan: ScanResult } => {
  const story = newStory(kind, formatting, tally)
  const isFull = (): boolean => tally.paragraphs > limits.paragraphs
  const scan = scanXml(xml, rules, story, { depth: limits.depth, isFull })
  endParagraphs(story)
  return { story, scan }
}
