import { clearRunProperties } from "../formatting/run-properties.ts"
import { isSymbolFont, symbolOf } from "../formatting/symbols.ts"
import type { RuleList } from "../xml/element-rule.ts"
import { openDraft, styleOf } from "./draft.ts"
import { isHiddenByField } from "./fields.ts"
import type { Draft, Story } from "./story.ts"

type Toggle = "bold" | "italic" | "capitals" | "hidden"

/** A property that is on or off: what the run says, else the styles of paragraph and character, which cancel out. */
const isSet = (story: Story, draft: Draft, property: Toggle): boolean => {
  const { run } = story
  const own = run[property]
  if (own !== null) return own
  const { styles } = story.formatting
  if (styles.defaults[property] === true) return true
  const byParagraph = styleOf(story, draft).run[property] === true
  return run.style === null ? byParagraph : byParagraph !== (styles.get(run.style).run[property] === true)
}

/** Adds what a run shows to its paragraph. */
export const addText = (story: Story, text: string): void => {
  if (text === "" || (story.fields.length > 0 && isHiddenByField(story))) return
  const draft = openDraft(story)
  if (isSet(story, draft, "hidden")) {
    story.tally.hidden++
    return
  }
  turnPages(story)
  if (draft.page === 0) draft.page = story.page
  const start = draft.text.length
  draft.text += isSet(story, draft, "capitals") ? text.toUpperCase() : text
  setType(draft, start, isSet(story, draft, "bold"), isSet(story, draft, "italic"))
}

const setType = (draft: Draft, at: number, bold: boolean, italic: boolean): void => {
  if (bold !== draft.boldFrom >= 0) draft.boldFrom = turn(draft, "bold", draft.boldFrom, at)
  if (italic !== draft.italicFrom >= 0) draft.italicFrom = turn(draft, "italic", draft.italicFrom, at)
}

/** Begins a stretch of type, or ends the one that began at `from`. */
const turn = (draft: Draft, kind: "bold" | "italic", from: number, at: number): number => {
  if (from < 0) return at
  if (at > from) draft.emphasis.push({ kind, start: from, end: at })
  return -1
}

/** Ends the stretches of type that are open. */
export const endType = (draft: Draft): void => setType(draft, draft.text.length, false, false)

/** Adds a break of a line or page. */
const addBreak = (story: Story): void => {
  if (story.draft !== null && story.draft.text !== "") addText(story, "\n")
}

const breakPage = (story: Story): void => {
  addBreak(story)
  story.pending++
}

/** A page that was begun by a break is there once something stands on it. */
const turnPages = (story: Story): void => {
  story.page += story.pending
  story.pending = 0
}

/** Word marks where its pages began when it last laid the document out, also those begun by a break. */
const markPage = (story: Story): void => {
  story.page++
  if (story.pending > 0) story.pending--
}

/** A no-break space is no white space to XML. */
const outerSpace = /^[ \t\r\n]+|[ \t\r\n]+$/g

/** White space at the ends counts only where the file says so. */
const shownPiece = ({ piece, preserves }: Story): string => {
  const text = preserves ? piece : piece.replace(outerSpace, "")
  return text.includes("\n") || text.includes("\r") ? text.replace(/[\n\r]+/g, " ") : text
}

const aSign = /[\uf000-\uf0ff]/
const signs = /[\uf000-\uf0ff]/g

/** Characters of symbol fonts as what they show. */
const withSymbols = (story: Story, text: string): string => {
  const { font } = story.run
  if (text.length <= 3 && isSymbolFont(font))
    return [...text].map((sign) => symbolOf(sign.charCodeAt(0), font) ?? sign).join("")
  if (!aSign.test(text)) return text
  return text.replace(signs, (sign) => symbolOf(sign.charCodeAt(0), font) ?? unknownSymbol(story, sign))
}

const unknownSymbol = ({ tally }: Story, sign: string): string => {
  tally.unknownSymbols++
  return sign
}

const addPiece = (story: Story): void => {
  addText(story, withSymbols(story, shownPiece(story)))
  story.piece = ""
}

const textElement = {
  open: (story: Story, attributes: { readonly get: (name: string) => string | undefined }) => {
    story.piece = ""
    story.preserves = attributes.get("space") === "preserve"
  },
  text: (story: Story, text: string) => {
    story.piece += text
  },
  close: addPiece,
}

const run = { open: ({ run }: Story) => clearRunProperties(run) }

const shows = (text: string) => ({ open: (story: Story) => addText(story, text) })

/** Rules of runs and what they show. */
export const textRules: RuleList<Story> = [
  ["w:r", run],
  ["m:r", run],
  ["w:t", textElement],
  ["m:t", textElement],
  ["w:tab", shows("\t")],
  ["w:ptab", shows("\t")],
  ["w:noBreakHyphen", shows("-")],
  ["w:cr", { open: addBreak }],
  [
    "w:br",
    {
      open: (story, attributes) => (attributes.get("type") === "page" ? breakPage(story) : addBreak(story)),
    },
  ],
  ["w:lastRenderedPageBreak", { open: markPage }],
  [
    "w:sym",
    {
      open: (story, attributes) => {
        const code = Number.parseInt(attributes.get("char") ?? "", 16)
        if (!(code > 0x1f && code <= 0xffff)) return
        const sign = String.fromCharCode(code)
        addText(story, symbolOf(code, attributes.get("font") ?? null) ?? unknownSymbol(story, sign))
      },
    },
  ],
]
