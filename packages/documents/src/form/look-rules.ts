import { isOn, toggleRules } from "../read/files/docx/formatting/run-properties.ts"
import type { Attributes } from "../read/files/docx/xml/attributes.ts"
import { leftOut, type RuleList } from "../read/files/docx/xml/element-rule.ts"
import type { ParagraphLook, RunLook } from "./looks.ts"
import { twips } from "./twips.ts"

/** Where the looks go that are read now. */
export interface LookTarget {
  run: RunLook
  paragraph: ParagraphLook
  /** Type faces that a theme stands for, by `minor` and `major`. */
  readonly themeFonts: ReadonlyMap<string, string>
}

/** Vietnamese letters with marks are shown in the face of `hAnsi`. A theme goes before a name. */
const fontOf = (attributes: Attributes, themeFonts: ReadonlyMap<string, string>): string | null => {
  const theme = attributes.get("hAnsiTheme") ?? attributes.get("asciiTheme")
  const ofTheme = theme === undefined ? undefined : themeFonts.get(theme.slice(0, 5))
  return ofTheme ?? attributes.get("hAnsi") ?? attributes.get("ascii") ?? null
}

/** Rules of `w:rPr`. */
export const runLookRules: RuleList<LookTarget> = [
  ...toggleRules,
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
    "w:u",
    {
      open: ({ run }, attributes) => {
        run.underlined = (attributes.get("val") ?? "none") !== "none"
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
        paragraph.right = twips(attributes.get("right") ?? attributes.get("end")) ?? paragraph.right
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
