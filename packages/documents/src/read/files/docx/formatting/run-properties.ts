import type { Attributes } from "../xml/attributes.ts"
import { type ElementRule, leftOut, type RuleList } from "../xml/element-rule.ts"

/** What a run, a paragraph mark or a style says of its characters; null: it says nothing. */
export interface RunProperties {
  bold: boolean | null
  italic: boolean | null
  capitals: boolean | null
  hidden: boolean | null
  /** Id of a character style. */
  style: string | null
  font: string | null
  /** The mark of a paragraph was deleted or moved away by a tracked change. */
  deleted: boolean
}

/** Properties that say nothing. */
export const noRunProperties = (): RunProperties => ({
  bold: null,
  italic: null,
  capitals: null,
  hidden: null,
  style: null,
  font: null,
  deleted: false,
})

/** Makes properties say nothing again. */
export const clearRunProperties = (properties: RunProperties): void => {
  properties.bold = null
  properties.italic = null
  properties.capitals = null
  properties.hidden = null
  properties.style = null
  properties.font = null
  properties.deleted = false
}

/** Whether a property that is on or off is on: `<w:b/>` and `<w:b w:val="1"/>` are, `<w:b w:val="0"/>` is not. */
export const isOn = (attributes: Attributes): boolean => {
  const value = attributes.get("val")
  return value === undefined || !(value === "0" || value === "false" || value === "off")
}

/** What is read alike of the text and of how it looks: whether type is on, and the style it comes from. */
export interface ToggleTarget {
  readonly run: Pick<RunProperties, "bold" | "italic" | "capitals" | "hidden" | "style">
}

const toggle = (name: "bold" | "italic" | "capitals" | "hidden"): ElementRule<ToggleTarget> => ({
  open: ({ run }, attributes) => {
    run[name] = isOn(attributes)
  },
})

/** Rules of bold, italic, capitals, hidden text and the character style; what a tracked change replaced is left out. */
export const toggleRules: RuleList<ToggleTarget> = [
  ["w:b", toggle("bold")],
  ["w:i", toggle("italic")],
  ["w:caps", toggle("capitals")],
  ["w:vanish", toggle("hidden")],
  ["w:rPrChange", leftOut],
  [
    "w:rStyle",
    {
      open: ({ run }, attributes) => {
        run.style = attributes.get("val") ?? null
      },
    },
  ],
]

/** Where the properties go that are read now. */
export interface RunTarget {
  run: RunProperties
}

/** Rules of what stands in `w:rPr`. */
export const runRules: RuleList<RunTarget> = [
  ...toggleRules,
  [
    "w:rFonts",
    {
      open: ({ run }, attributes) => {
        run.font = attributes.get("ascii") ?? attributes.get("hAnsi") ?? run.font
      },
    },
  ],
]
