import { leftOut, type RuleList, rulesOf } from "../read/files/docx/xml/element-rule.ts"
import { scanXml } from "../read/files/docx/xml/scan-xml.ts"
import { type LookTarget, paragraphLookRules, runLookRules } from "./look-rules.ts"
import { noParagraphLook, noRunLook, overlaid, type ParagraphLook, type RunLook } from "./looks.ts"
import { type CellMargins, type SideTarget, sideRules } from "./side-rules.ts"

/** How a style looks with all it is based on. */
export interface StyleLook {
  readonly run: RunLook
  readonly paragraph: ParagraphLook
}

/** The styles of a document (*bảng kiểu*), by how they look. */
export interface StyleLooks {
  /** A style by its id, the default one of paragraphs without; document defaults are in it. */
  readonly paragraph: (id: string | null) => StyleLook
  /** What tables have by themselves between the sides of a cell and its text. */
  readonly cellMargins: CellMargins
  /** A character style alone. */
  readonly character: (id: string) => RunLook
}

interface Stated extends StyleLook {
  basedOn: string | null
}

interface State extends LookTarget, SideTarget {
  readonly stated: Map<string, Stated>
  readonly defaults: StyleLook
  standard: string | null
  style: Stated
  /** Of the standard style of tables. */
  tableMargins: CellMargins
}

const newStyle = (): Stated => ({ basedOn: null, run: noRunLook(), paragraph: noParagraphLook() })

const aim = (state: State, look: StyleLook): void => {
  state.run = look.run
  state.paragraph = look.paragraph
}

const styleRules: RuleList<State> = [
  ["w:tblStylePr", leftOut],
  ["w:latentStyles", leftOut],
  ["w:docDefaults", { open: (state) => aim(state, state.defaults) }],
  [
    "w:style",
    {
      open: (state, attributes) => {
        state.style = newStyle()
        const id = attributes.get("styleId") ?? ""
        state.stated.set(id, state.style)
        if (attributes.get("type") === "paragraph" && /^(?:1|true|on)$/.test(attributes.get("default") ?? ""))
          state.standard = id
        state.margins = { left: null, right: null }
        if (attributes.get("type") === "table" && /^(?:1|true|on)$/.test(attributes.get("default") ?? ""))
          state.tableMargins = state.margins
        aim(state, state.style)
      },
    },
  ],
  [
    "w:basedOn",
    {
      open: ({ style }, attributes) => {
        style.basedOn = attributes.get("val") ?? null
      },
    },
  ],
]

const rules = rulesOf<State>(runLookRules, paragraphLookRules, sideRules, styleRules)

/** Styles are not based on each other more often; a file may name a circle. */
const longestChain = 32

/** Reads `styles.xml`; without one, paragraphs look as Word has them by itself. */
export const readStyleLooks = (
  xml: string | undefined,
  themeFonts: ReadonlyMap<string, string>,
  depth: number,
): StyleLooks => {
  const style = newStyle()
  const state: State = {
    ...newStyle(),
    themeFonts,
    stated: new Map(),
    defaults: newStyle(),
    standard: null,
    style,
    sides: null,
    margins: { left: null, right: null },
    tableMargins: { left: null, right: null },
    cellFoot: () => {},
  }
  if (xml !== undefined) scanXml(xml, rules, state, { depth })
  const chainOf = (id: string | null): readonly Stated[] => {
    const chain: Stated[] = []
    let next = id === null ? undefined : state.stated.get(id)
    while (next !== undefined && !chain.includes(next) && chain.length < longestChain) {
      chain.unshift(next)
      next = next.basedOn === null ? undefined : state.stated.get(next.basedOn)
    }
    return chain
  }
  const over = (base: StyleLook, { paragraph, run }: StyleLook): StyleLook => ({
    run: overlaid(base.run, run),
    paragraph: overlaid(base.paragraph, paragraph),
  })
  const known = new Map<string | null, StyleLook>()
  return {
    cellMargins: state.tableMargins,
    paragraph: (id) => {
      const found = known.get(id)
      if (found !== undefined) return found
      const look = chainOf(id !== null && state.stated.has(id) ? id : state.standard).reduce<StyleLook>(
        over,
        state.defaults,
      )
      known.set(id, look)
      return look
    },
    character: (id) => chainOf(id).reduce((base, { run }) => overlaid(base, run), noRunLook()),
  }
}
