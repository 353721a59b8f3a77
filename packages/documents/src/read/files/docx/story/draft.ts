import { noParagraphProperties } from "../formatting/paragraph-properties.ts"
import { noRunProperties } from "../formatting/run-properties.ts"
import type { Style } from "../formatting/styles.ts"
import type { Draft, Story } from "./story.ts"

/** Begins a paragraph: it goes on with one before it whose mark is gone. */
export const beginDraft = (story: Story): Draft => {
  const { carried } = story
  const ordinal = story.kind === "text-box" ? ++story.ordinals.box : ++story.ordinals.own
  story.carried = null
  story.tally.paragraphs++
  const keeps = carried !== null && carried.text !== ""
  const draft: Draft = {
    text: carried?.text ?? "",
    emphasis: carried?.emphasis ?? [],
    boldFrom: carried?.boldFrom ?? -1,
    italicFrom: carried?.italicFrom ?? -1,
    page: keeps ? carried.page : 0,
    ordinal: keeps ? carried.ordinal : ordinal,
    properties: noParagraphProperties(),
    style: null,
    mark: noRunProperties(),
    asides: carried?.asides ?? [],
    paged: carried?.paged ?? false,
    endsPage: false,
  }
  story.draft = draft
  story.paragraph = draft.properties
  return draft
}

/** The paragraph that text goes to. Text that stands in none, in a damaged file, begins one. */
export const openDraft = (story: Story): Draft => story.draft ?? beginDraft(story)

/** The style of a paragraph. */
export const styleOf = ({ formatting: { styles } }: Story, draft: Draft): Style => {
  draft.style ??= draft.properties.style === null ? styles.paragraph : styles.get(draft.properties.style)
  return draft.style
}
