import type { Attributes } from "../xml/attributes.ts"
import type { RuleList } from "../xml/element-rule.ts"

/** Lines around and in a table or a cell: whether each side that is spoken of is drawn. */
export type Borders = Map<string, boolean>

/** Where the borders go that are read now; null: they are those of something else, such as a paragraph. */
export interface BorderTarget {
  borders: Borders | null
}

const sides = ["top", "left", "bottom", "right", "start", "end", "insideH", "insideV"]

const isDrawn = (attributes: Attributes): boolean => {
  const value = attributes.get("val")
  return value !== "nil" && value !== "none" && !/^f{6}$/i.test(attributes.get("color") ?? "")
}

/** Rules of the sides in `w:tblBorders` and `w:tcBorders`. */
export const borderRules: RuleList<BorderTarget> = sides.map((side) => [
  `w:${side}`,
  {
    open: ({ borders }, attributes) => {
      borders?.set(side === "start" ? "left" : side === "end" ? "right" : side, isDrawn(attributes))
    },
  },
])
