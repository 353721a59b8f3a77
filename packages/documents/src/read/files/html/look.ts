import type { FlowParagraph } from "../../flow/index.ts"

/** How the text inside an element looks (*dáng chữ*): what it inherits and what its tag and style add. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly hidden: boolean
  readonly part: FlowParagraph["part"]
  readonly heading: number
  readonly capitals: boolean
  /** Whether letters are pictures of a symbol font, as Word's bullets are. */
  readonly symbols: boolean
  /** Whether lines break where the file breaks them: `pre`, `white-space: pre-line`. */
  readonly keepsLines: boolean
}

/** Text as it stands in the body. */
export const plainLook: Look = {
  bold: false,
  italic: false,
  hidden: false,
  part: "body",
  heading: 0,
  capitals: false,
  symbols: false,
  keepsLines: false,
}

const unseen = new Set(
  "script style title head xml template noscript object iframe svg math select textarea button del strike".split(" "),
)

/** The look inside an element. `style` is its style attribute in small letters. */
export const lookIn = (outer: Look, tag: string, style: string): Look => ({
  bold: weightOf(tag, style) ?? outer.bold,
  italic: slantOf(tag, style) ?? outer.italic,
  hidden:
    outer.hidden || unseen.has(tag) || /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment/.test(style),
  part: partOf(style) ?? outer.part,
  heading: headingOf(tag) ?? outer.heading,
  capitals: style.includes("text-transform") ? /text-transform\s*:\s*uppercase/.test(style) : outer.capitals,
  symbols: style.includes("font-family") ? /font-family\s*:\s*["']?(?:wingdings|symbol)/.test(style) : outer.symbols,
  keepsLines: tag === "pre" || (style.includes("white-space") ? /white-space\s*:\s*pre/.test(style) : outer.keepsLines),
})

const weightOf = (tag: string, style: string): boolean | undefined => {
  const weight = /(?:^|[;\s])font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)/.exec(style)?.[1]
  if (weight !== undefined) return weight === "bold" || /^[6-9]/.test(weight)
  return tag === "b" || tag === "strong" || /^h[1-6]$/.test(tag) || tag === "th" ? true : undefined
}

const slantOf = (tag: string, style: string): boolean | undefined => {
  const slant = /(?:^|[;\s])font-style\s*:\s*(italic|oblique|normal)/.exec(style)?.[1]
  if (slant !== undefined) return slant !== "normal"
  return tag === "i" || tag === "em" ? true : undefined
}

const parts: Readonly<Record<string, FlowParagraph["part"]>> = {
  header: "header",
  footer: "footer",
  footnote: "footnote",
  endnote: "footnote",
}

const partOf = (style: string): FlowParagraph["part"] | undefined =>
  parts[/mso-element\s*:\s*(header|footer|footnote|endnote)(?![\w-])/.exec(style)?.[1] ?? ""]

const headingOf = (tag: string): number | undefined => {
  const level = /^h([1-6])$/.exec(tag)?.[1]
  return level === undefined ? undefined : Number(level)
}
