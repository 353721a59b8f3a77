import type { FlowParagraph } from "../../flow/index.ts"
import type { Emphasis } from "../../tree/index.ts"
import { isApart, type PdfLine } from "./lines.ts"

/** Writes the lines of a paragraph as one text, with the type its fonts show. */
export const writeParagraph = (
  lines: readonly PdfLine[],
  part: FlowParagraph["part"],
  paragraph: number,
  between = " ",
): FlowParagraph => {
  const emphasis: Emphasis[] = []
  let text = ""
  for (const { runs } of lines) {
    if (text !== "") text += isTight(text) ? "" : between
    for (const [index, run] of runs.entries()) {
      const before = runs[index - 1]
      if (before !== undefined && isApart(before, run)) text += " "
      const start = text.length
      text += run.text
      if (run.bold) extend(emphasis, "bold", start, text.length)
      if (run.italic) extend(emphasis, "italic", start, text.length)
    }
  }
  return { text, emphasis, part, heading: 0, page: lines[0]?.page ?? 1, paragraph }
}

/** A word that a line broke after its hyphen or slash goes on without a space. */
const isTight = (text: string): boolean => /[\p{L}\d][-/]$/u.test(text)

const extend = (emphasis: Emphasis[], kind: Emphasis["kind"], start: number, end: number): void => {
  const last = emphasis.findLastIndex((range) => range.kind === kind)
  const open = emphasis[last]
  if (open !== undefined && start - open.end <= 1) emphasis[last] = { ...open, end }
  else emphasis.push({ kind, start, end })
}
