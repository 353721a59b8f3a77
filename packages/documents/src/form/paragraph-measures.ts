import type { LaidParagraph, LineSpacing } from "@lantoa/core"
import type { ParagraphLook } from "./looks.ts"

const twipsPerMm = 1440 / 25.4

/** Twips as millimetres, to a hundredth. */
export const mmOf = (twips: number): number => Math.round((twips / twipsPerMm) * 100) / 100

const aligns: Readonly<Record<string, LaidParagraph["align"]>> = {
  center: "centre",
  both: "justified",
  distribute: "justified",
  right: "right",
  end: "right",
}

/** What a paragraph's look comes to in the measures of the rules. */
export const paragraphMeasures = (
  look: ParagraphLook,
): Pick<LaidParagraph, "align" | "firstLineMm" | "beforePt" | "afterPt" | "lineSpacing"> => ({
  align: aligns[look.align ?? ""] ?? "left",
  firstLineMm: mmOf((look.left ?? 0) + (look.firstLine ?? 0)),
  beforePt: (look.before ?? 0) / 20,
  afterPt: (look.after ?? 0) / 20,
  lineSpacing: lineSpacingOf(look),
})

const lineSpacingOf = ({ line, lineRule }: ParagraphLook): LineSpacing => {
  if (line === null) return { kind: "lines", lines: 1 }
  if (lineRule === "exact") return { kind: "exact", pt: line / 20 }
  return lineRule === "atLeast" ? { kind: "at-least", pt: line / 20 } : { kind: "lines", lines: line / 240 }
}
