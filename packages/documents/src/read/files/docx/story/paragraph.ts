import type { FlowParagraph } from "../../../flow/index.ts"
import type { Emphasis } from "../../../tree/index.ts"
import type { PrintedLabel } from "../formatting/labeller.ts"
import { leftOut, type RuleList } from "../xml/element-rule.ts"
import { beginDraft, styleOf } from "./draft.ts"
import { dropOpenFields } from "./fields.ts"
import type { Draft, Story } from "./story.ts"
import { endType } from "./text.ts"

/** Ends the paragraph that is open, or keeps it for the next one where its mark is gone. */
const endParagraph = (story: Story): void => {
  const { draft } = story
  if (draft === null) return
  dropOpenFields(story)
  if (draft.mark.deleted || draft.mark.hidden === true) story.carried = draft
  else emit(story, draft)
  if (draft.endsPage) story.pending++
  story.draft = null
}

/** Ends what is open: nothing of it goes on in the next cell or part. */
export const endParagraphs = (story: Story): void => {
  endParagraph(story)
  const { carried } = story
  story.carried = null
  if (carried !== null && (carried.text !== "" || carried.asides.length > 0)) emit(story, carried)
}

const emit = (story: Story, draft: Draft): void => {
  endType(draft)
  const label = labelOf(story, draft)
  const shows = label !== undefined && !(label.isBullet && draft.text.trim() === "")
  if (!isPageNumberLine(draft)) story.parts.push(paragraphOf(story, draft, shows ? label : undefined))
  for (const aside of draft.asides) story.parts.push(aside)
}

/** "Trang 2/5" in a header or footer, of which only words about pages are left. */
const isPageNumberLine = ({ paged, text }: Draft): boolean =>
  paged && !/\p{L}|\d/u.test(text.replace(/trang|page|of|trên|số/giu, ""))

const paragraphOf = (story: Story, draft: Draft, label: PrintedLabel | undefined): FlowParagraph => {
  const prefix = label?.text ?? ""
  return {
    text: prefix + draft.text,
    emphasis: label === undefined ? draft.emphasis : shifted(story, draft, label),
    part: story.kind,
    heading: headingOf(story, draft),
    page: draft.page === 0 ? story.page : draft.page,
    paragraph: draft.ordinal,
  }
}

/** The level in the outline, counted from 1; running text has none. */
const headingOf = (story: Story, draft: Draft): number => {
  const outline = draft.properties.outline ?? styleOf(story, draft).paragraph.outline
  return outline === null || outline > 8 ? 0 : outline + 1
}

/** The automatic label: by the paragraph's own numbering, or by that of its style. */
const labelOf = (story: Story, draft: Draft): PrintedLabel | undefined => {
  const own = draft.properties
  const style = styleOf(story, draft).paragraph
  const numbering = own.numbering ?? style.numbering
  if (numbering === null || numbering === "0") return undefined
  const level = own.level ?? (own.numbering === null ? style.level : (style.level ?? 0))
  return story.formatting.labels.next(numbering, level, own.style)
}

/** The emphasis of a text behind its label, whose type is set by the level or by the mark of the paragraph. */
const shifted = (story: Story, draft: Draft, { run, text }: PrintedLabel): readonly Emphasis[] => {
  const end = text.trimEnd().length
  const style = styleOf(story, draft).run
  const ranges: Emphasis[] = []
  for (const kind of ["bold", "italic"] as const)
    if ((run[kind] ?? draft.mark[kind] ?? style[kind]) === true) ranges.push({ kind, start: 0, end })
  for (const range of draft.emphasis)
    ranges.push({ kind: range.kind, start: range.start + text.length, end: range.end + text.length })
  return ranges
}

const beginsPage = (story: Story, draft: Draft): boolean =>
  (draft.properties.pageBreakBefore ?? styleOf(story, draft).paragraph.pageBreakBefore) === true && draft.ordinal > 1

/** Rules of paragraphs and their marks. */
export const paragraphStoryRules: RuleList<Story> = [
  [
    "w:p",
    {
      open: (story) => {
        endParagraph(story)
        beginDraft(story)
      },
      close: endParagraph,
    },
  ],
  [
    "w:pPr",
    {
      open: (story) => {
        story.inside.paragraph = true
      },
      close: (story) => {
        story.inside.paragraph = false
        const { draft } = story
        if (draft !== null && beginsPage(story, draft)) story.pending++
      },
    },
  ],
  ["w:tabs", leftOut],
  ["w:pBdr", leftOut],
]
