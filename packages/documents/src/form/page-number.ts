import type { LaidPageNumber } from "@lantoa/core"
import { type RuleList, rulesOf } from "../read/files/docx/xml/element-rule.ts"
import { scanXml } from "../read/files/docx/xml/scan-xml.ts"
import { type LookTarget, paragraphLookRules, runLookRules } from "./look-rules.ts"
import { noParagraphLook, noRunLook, overlaid } from "./looks.ts"
import type { LookBook } from "./measure-story.ts"
import { paragraphMeasures } from "./paragraph-measures.ts"

/** How a header or footer shows the number of its page. */
export type ShownPageNumber = Pick<LaidPageNumber, "align" | "sizePt">

interface State extends LookTarget {
  readonly book: LookBook
  frame: string | null
  found: ShownPageNumber | null
}

const note = (state: State, instruction: string): void => {
  if (state.found !== null || !/^\s*PAGE\b/i.test(instruction)) return
  const style = state.book.styles.paragraph(state.paragraph.style)
  const { align } = paragraphMeasures(overlaid(style.paragraph, state.paragraph))
  const run = overlaid(style.run, state.run)
  state.found = { align: state.frame === "center" ? "centre" : align, sizePt: (run.halfPoints ?? 20) / 2 }
}

const fieldRules: RuleList<State> = [
  [
    "w:p",
    {
      open: (state) => {
        state.paragraph = noParagraphLook()
        state.run = noRunLook()
        state.frame = null
      },
    },
  ],
  [
    "w:r",
    {
      open: (state) => {
        state.run = noRunLook()
      },
    },
  ],
  [
    "w:framePr",
    {
      open: (state, attributes) => {
        state.frame = attributes.get("xAlign") ?? null
      },
    },
  ],
  ["w:instrText", { text: note }],
  ["w:fldSimple", { open: (state, attributes) => note(state, attributes.get("instr") ?? "") }],
]

const rules = rulesOf<State>(runLookRules, paragraphLookRules, fieldRules)

/** The page number that a header or footer shows; null when it shows none. */
export const pageNumberIn = (xml: string | undefined, book: LookBook): ShownPageNumber | null => {
  const state: State = {
    book,
    run: noRunLook(),
    paragraph: noParagraphLook(),
    themeFonts: book.themeFonts,
    frame: null,
    found: null,
  }
  if (xml !== undefined) scanXml(xml, rules, state, { depth: book.depth })
  return state.found
}
