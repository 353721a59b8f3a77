import { leftOut, type RuleList, skip } from "../xml/element-rule.ts"
import { openDraft } from "./draft.ts"
import type { Field, Story } from "./story.ts"

/** Longer than the name of any field. */
const longestCode = 64

/** Whether a field prints the number of a page or of pages. */
const isPageNumber = (code: string): boolean => /^\s*(?:page|numpages|sectionpages)\b/i.test(code)

/** Page numbers say nothing about the document; in running text one may be a reference, and stays. */
const isDropped = ({ kind }: Story, code: string): boolean =>
  (kind === "header" || kind === "footer") && isPageNumber(code)

/** Whether text here is the instruction of a field, or a page number. */
export const isHiddenByField = ({ fields }: Story): boolean => fields.some(({ hides }) => hides)

/** Fields whose result has not begun when their paragraph ends are broken: they hide nothing more. */
export const dropOpenFields = (story: Story): void => {
  if (story.fields.length > 0) story.fields = story.fields.filter(({ showsResult }) => showsResult)
}

const separate = (story: Story, field: Field): void => {
  field.showsResult = true
  field.hides = isDropped(story, field.code)
  if (field.hides) openDraft(story).paged = true
}

/** Rules of fields (*trường*): what they show is read, how they come to it is not. */
export const fieldRules: RuleList<Story> = [
  [
    "w:fldChar",
    {
      open: (story, attributes) => {
        const type = attributes.get("fldCharType")
        const field = story.fields.at(-1)
        if (type === "begin") story.fields.push({ code: "", showsResult: false, hides: true })
        else if (field === undefined) return
        else if (type === "separate") separate(story, field)
        else if (type === "end") {
          if (!field.showsResult) separate(story, field)
          story.fields.pop()
        }
      },
    },
  ],
  ["w:ffData", leftOut],
  [
    "w:instrText",
    {
      text: ({ fields }, text) => {
        const field = fields.at(-1)
        if (field !== undefined && field.code.length < longestCode) field.code += text.slice(0, longestCode)
      },
    },
  ],
  [
    "w:fldSimple",
    {
      open: (story, attributes) => {
        if (!isDropped(story, attributes.get("instr") ?? "")) return undefined
        openDraft(story).paged = true
        return skip
      },
    },
  ],
]
