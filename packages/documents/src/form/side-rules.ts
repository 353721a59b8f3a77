import type { Attributes } from "../read/files/docx/xml/attributes.ts"
import type { RuleList } from "../read/files/docx/xml/element-rule.ts"
import type { ParagraphLook } from "./looks.ts"
import { twips } from "./twips.ts"

/** The margins of cells at their sides, in twips; null: not said. */
export interface CellMargins {
  left: number | null
  right: number | null
}

/** What the sides belong to that are read now, and where they go. */
export interface SideTarget {
  /** null: they are those of something else. */
  sides: "paragraph" | "cell" | "cell-margins" | null
  paragraph: ParagraphLook
  margins: CellMargins
  /** Notes that the cell that is read now has a line at its foot. */
  readonly cellFoot: () => void
}

const isDrawn = (attributes: Attributes): boolean =>
  !/^(?:nil|none)$/.test(attributes.get("val") ?? "none") && !/^f{6}$/i.test(attributes.get("color") ?? "")

const holder = (sides: SideTarget["sides"]): RuleList<SideTarget>[number][1] => ({
  open: (target) => {
    target.sides = sides
  },
  close: (target) => {
    target.sides = null
  },
})

const side = (name: "top" | "bottom" | "left" | "right"): RuleList<SideTarget>[number][1] => ({
  open: (target, attributes) => {
    const { margins, paragraph, sides } = target
    if (sides === "paragraph") {
      if (name === "top") paragraph.lineAbove = isDrawn(attributes)
      else if (name === "bottom") paragraph.lineBelow = isDrawn(attributes)
      else if (isDrawn(attributes)) paragraph.framed = true
    } else if (sides === "cell" && name === "bottom" && isDrawn(attributes)) target.cellFoot()
    else if (sides === "cell-margins" && (name === "left" || name === "right"))
      margins[name] = twips(attributes.get("w"))
  },
})

/** Rules of the sides of paragraphs and cells. */
export const sideRules: RuleList<SideTarget> = [
  ["w:pBdr", holder("paragraph")],
  ["w:tcBorders", holder("cell")],
  ["w:tblCellMar", holder("cell-margins")],
  ["w:top", side("top")],
  ["w:bottom", side("bottom")],
  ["w:left", side("left")],
  ["w:start", side("left")],
  ["w:right", side("right")],
  ["w:end", side("right")],
]
