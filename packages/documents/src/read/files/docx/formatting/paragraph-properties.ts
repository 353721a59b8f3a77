import { leftOut, type RuleList } from "../xml/element-rule.ts"
import { isOn } from "./run-properties.ts"

/** What a paragraph or a style says of paragraphs; null: it says nothing. */
export interface ParagraphProperties {
  style: string | null
  /** Numbering it belongs to; "0" takes it out of any. */
  numbering: string | null
  /** Level in its numbering, from 0. */
  level: number | null
  /** Level in the document's outline, from 0; 9 is running text. */
  outline: number | null
  pageBreakBefore: boolean | null
}

/** Properties that say nothing. */
export const noParagraphProperties = (): ParagraphProperties => ({
  style: null,
  numbering: null,
  level: null,
  outline: null,
  pageBreakBefore: null,
})

/** Where the properties go that are read now. */
export interface ParagraphTarget {
  paragraph: ParagraphProperties
}

/** A whole number of up to five digits in an attribute; null for anything else. */
export const wholeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : null

/** Rules of what stands in `w:pPr`. */
export const paragraphRules: RuleList<ParagraphTarget> = [
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
        paragraph.level = wholeNumber(attributes.get("val"))
      },
    },
  ],
  [
    "w:outlineLvl",
    {
      open: ({ paragraph }, attributes) => {
        paragraph.outline = wholeNumber(attributes.get("val"))
      },
    },
  ],
  [
    "w:pageBreakBefore",
    {
      open: ({ paragraph }, attributes) => {
        paragraph.pageBreakBefore = isOn(attributes)
      },
    },
  ],
]
