import type { XmlPart } from "../xml/bytes.ts"
import { leftOut, rulesOf } from "../xml/element-rule.ts"
import { scanXml } from "../xml/scan-xml.ts"
import { type Borders, type BorderTarget, borderRules } from "./borders.ts"
import {
  noParagraphProperties,
  type ParagraphProperties,
  type ParagraphTarget,
  paragraphRules,
} from "./paragraph-properties.ts"
import { noRunProperties, type RunProperties, type RunTarget, runRules } from "./run-properties.ts"

/** A style with all that it takes from the styles it is based on. */
export interface Style {
  readonly run: Readonly<RunProperties>
  readonly paragraph: Readonly<ParagraphProperties>
  readonly borders: ReadonlyMap<string, boolean>
}

/** The styles of a document (*bảng kiểu*). */
export interface Styles {
  /** A style by its id; one that says nothing where there is none. */
  readonly get: (id: string | null) => Style
  /** That of paragraphs which name none. */
  readonly paragraph: Style
  /** That of tables which name none. */
  readonly table: Style
  /** What holds for all characters before any style. */
  readonly defaults: Readonly<RunProperties>
  /** The numbering of a numbering style, by the style's id. */
  readonly numberingOf: (id: string) => string | null
}

interface StatedStyle {
  basedOn: string | null
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
  readonly borders: Borders
}

interface State extends RunTarget, ParagraphTarget, BorderTarget {
  readonly stated: Map<string, StatedStyle>
  readonly defaults: RunProperties
  readonly defaultIds: Map<string, string>
  style: StatedStyle
}

const newStyle = (): StatedStyle => ({
  basedOn: null,
  run: noRunProperties(),
  paragraph: noParagraphProperties(),
  borders: new Map(),
})

const begin = (state: State, style: StatedStyle): void => {
  state.style = style
  state.run = style.run
  state.paragraph = style.paragraph
  state.borders = null
}

/** `heading 2` heads, even where the style does not say its level in the outline. */
const outlineByName = (name: string): number | null => {
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  return level === undefined ? null : Number(level) - 1
}

const rules = rulesOf<State>(runRules, paragraphRules, borderRules, [
  ["w:tblStylePr", leftOut],
  ["w:latentStyles", leftOut],
  ["w:pPrDefault", leftOut],
  [
    "w:rPrDefault",
    {
      open: (state) => {
        state.run = state.defaults
      },
    },
  ],
  [
    "w:style",
    {
      open: (state, attributes) => {
        const style = newStyle()
        const id = attributes.get("styleId") ?? ""
        state.stated.set(id, style)
        if (attributes.get("default") !== undefined && attributes.get("default") !== "0")
          state.defaultIds.set(attributes.get("type") ?? "", id)
        begin(state, style)
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
  [
    "w:name",
    {
      open: ({ style }, attributes) => {
        style.paragraph.outline ??= outlineByName(attributes.get("val") ?? "")
      },
    },
  ],
  [
    "w:tblBorders",
    {
      open: (state) => {
        state.borders = state.style.borders
      },
      close: (state) => {
        state.borders = null
      },
    },
  ],
])

/** Reads `styles.xml`; without one every style says nothing. */
export const readStyles = (xml: XmlPart | undefined, depth: number): Styles => {
  const first = newStyle()
  const state: State = {
    ...first,
    borders: null,
    style: first,
    stated: new Map(),
    defaults: noRunProperties(),
    defaultIds: new Map(),
  }
  if (xml !== undefined) scanXml(xml, rules, state, { depth })
  const resolved = new Map<string, Style>()
  const get = (id: string | null): Style => {
    if (id === null) return plainStyle
    const known = resolved.get(id)
    if (known !== undefined) return known
    const chain = chainOf(state.stated, id)
    const style = chain.reduceRight<Style>(over, plainStyle)
    resolved.set(id, style)
    return style
  }
  return {
    get,
    paragraph: get(state.defaultIds.get("paragraph") ?? null),
    table: get(state.defaultIds.get("table") ?? null),
    defaults: state.defaults,
    numberingOf: (id) => state.stated.get(id)?.paragraph.numbering ?? null,
  }
}

const plainStyle: Style = newStyle()

/** A style and those it is based on, each once: a file may name a circle. */
const chainOf = (stated: ReadonlyMap<string, StatedStyle>, id: string): readonly StatedStyle[] => {
  const seen = new Set<string>()
  const chain: StatedStyle[] = []
  for (let next: string | null = id; next !== null && !seen.has(next) && chain.length < longestChain; ) {
    seen.add(next)
    const style = stated.get(next)
    if (style === undefined) break
    chain.push(style)
    next = style.basedOn
  }
  return chain
}

/** Styles are not based on each other more often. */
const longestChain = 32

const over = (base: Style, { borders, paragraph, run }: StatedStyle): Style => ({
  run: {
    bold: run.bold ?? base.run.bold,
    italic: run.italic ?? base.run.italic,
    capitals: run.capitals ?? base.run.capitals,
    hidden: run.hidden ?? base.run.hidden,
    font: run.font ?? base.run.font,
    style: null,
    deleted: false,
  },
  paragraph: {
    style: null,
    numbering: paragraph.numbering ?? base.paragraph.numbering,
    level: paragraph.level ?? (paragraph.numbering === null ? base.paragraph.level : null),
    outline: paragraph.outline ?? base.paragraph.outline,
    pageBreakBefore: paragraph.pageBreakBefore ?? base.paragraph.pageBreakBefore,
  },
  borders: new Map([...base.borders, ...borders]),
})
