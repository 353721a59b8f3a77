import type { Attributes } from "../read/files/docx/xml/attributes.ts"
import { type ElementRule, leftOut, type RuleList } from "../read/files/docx/xml/element-rule.ts"
import type { ParagraphLook, RunLook } from "./looks.ts"

/** Where the looks go that are read now. */
export interface LookTarget {
  run: RunLook
  paragraph: ParagraphLook
  /** Type faces that a theme stands for, by `minor` and `major`. */
  readonly themeFonts: ReadonlyMap<string, string>
}

const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off)$/.test(attributes.get("val") ?? "")

const toggle = (name: "bold" | "italic" | "capitals" | "hidden"): ElementRule<LookTarget> => ({
  open: ({ run }, attributes) => {
    run[name] = isOn(attributes)
  },
})

/** A length in twips; null for anything else. */
export const twips = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d{1,6}(?:\.\d+)?$/.test(value) ? Number(value) : null

/** Vietnamese letters with marks are shown in the face of `hAnsi`. A theme goes before a name. */
const fontOf = (attributes: Attributes, themeFonts: ReadonlyMap<string, string>): string | null => {
  const theme = attributes.get("hAnsiTheme") ?? attributes.get("asciiTheme")
  const ofTheme = theme === undefined ? undefined : themeFonts.get(theme.slice(0, 5))
  return ofTheme ?? attributes.get("hAnsi") ?? attributes.get("ascii") ?? null
}

/** Rules of `w:rPr`. */
export const runLookRules: RuleList<LookTarget> = [
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
  [
    "w:rFonts",
    {
      open: ({ run, themeFonts }, attributes) => {
        run.font = fontOf(attributes, themeFonts) ?? run.font
      },
    },
  ],
  [
    "w:sz",
    {
      open: ({ run }, attributes) => {
        run.halfPoints = twips(attributes.get("val"))
      },
    },
  ],
  [
    "w:color",
    {
      open: ({ run }, attributes) => {
        run.color = attributes.get("val")?.toUpperCase().replace("AUTO", "auto") ?? null
      },
    },
  ],
]

/** Rules of `w:pPr`. */
export const paragraphLookRules: RuleList<LookTarget> = [
  ["w:pPrChange", leftOut],
  [
    "w:pStyle",
    {
      open: ({ paragraph }, attributes) => {
        paragraph.style = attributes.get("val") ?? null
      },
    },
  ],
  [
    "w:jc",
    {
      open: ({ paragraph }, attributes) => {
        paragraph.align = attributes.get("val") ?? null
      },
    },
  ],
  [
    "w:ind",
    {
      open: ({ paragraph }, attributes) => {
        const hanging = twips(attributes.get("hanging"))
        paragraph.left = twips(attributes.get("left") ?? attributes.get("start")) ?? paragraph.left
        paragraph.firstLine = hanging === null ? (twips(attributes.get("firstLine")) ?? paragraph.firstLine) : -hanging
      },
    },
  ],
  [
    "w:spacing",
    {
      open: ({ paragraph }, attributes) => {
        const automatic = (name: string): boolean => /^(?:1|true|on)$/.test(attributes.get(name) ?? "")
        paragraph.before = automatic("beforeAutospacing")
          ? automaticGap
          : (twips(attributes.get("before")) ?? paragraph.before)
        paragraph.after = automatic("afterAutospacing")
          ? automaticGap
          : (twips(attributes.get("after")) ?? paragraph.after)
        paragraph.line = twips(attributes.get("line")) ?? paragraph.line
        paragraph.lineRule = attributes.get("lineRule") ?? paragraph.lineRule
      },
    },
  ],
  [
    "w:contextualSpacing",
    {
      open: ({ paragraph }, attributes) => {
        paragraph.contextual = isOn(attributes)
      },
    },
  ],
  [
    "w:numId",
    {
      open: ({ paragraph }, attributes) => {
        paragraph.numbering = attributes.get("val") ?? null
      },
    },
  ],
  [
    "w:ilvl",
    {
      open: ({ paragraph }, attributes) => {
        paragraph.level = twips(attributes.get("val"))
      },
    },
  ],
]

/** What Word makes of “automatic” spacing: 14 points. */
const automaticGap = 280
