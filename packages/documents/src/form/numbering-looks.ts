import { type RuleList, rulesOf } from "../read/files/docx/xml/element-rule.ts"
import { scanXml } from "../read/files/docx/xml/scan-xml.ts"
import { type LookTarget, paragraphLookRules } from "./look-rules.ts"
import { noParagraphLook, noRunLook, type ParagraphLook } from "./looks.ts"
import { twips } from "./twips.ts"

/** How automatic numbering indents a level, by the numbering's id. */
export type NumberingLooks = (numbering: string, level: number) => ParagraphLook | undefined

interface State extends LookTarget {
  readonly designs: Map<string, Map<number, ParagraphLook>>
  readonly uses: Map<string, string>
  design: Map<number, ParagraphLook>
  use: string
}

const numberingRules: RuleList<State> = [
  [
    "w:abstractNum",
    {
      open: (state, attributes) => {
        state.design = new Map()
        state.designs.set(attributes.get("abstractNumId") ?? "", state.design)
      },
    },
  ],
  [
    "w:lvl",
    {
      open: (state, attributes) => {
        state.paragraph = noParagraphLook()
        state.design.set(twips(attributes.get("ilvl")) ?? 0, state.paragraph)
      },
    },
  ],
  [
    "w:num",
    {
      open: (state, attributes) => {
        state.use = attributes.get("numId") ?? ""
        state.design = new Map()
      },
    },
  ],
  [
    "w:abstractNumId",
    {
      open: ({ use, uses }, attributes) => {
        uses.set(use, attributes.get("val") ?? "")
      },
    },
  ],
]

const rules = rulesOf<State>(paragraphLookRules, numberingRules)

/** Reads the indents of `numbering.xml`. */
export const readNumberingLooks = (xml: string | undefined, depth: number): NumberingLooks => {
  const state: State = {
    run: noRunLook(),
    paragraph: noParagraphLook(),
    themeFonts: new Map(),
    designs: new Map(),
    uses: new Map(),
    design: new Map(),
    use: "",
  }
  if (xml !== undefined) scanXml(xml, rules, state, { depth })
  return (numbering, level) => state.designs.get(state.uses.get(numbering) ?? "")?.get(level)
}
