import { balancedLines, printedLines, widestPt } from "../printed/balanced-lines.ts"
import type { PrintedHead } from "../printed/block.ts"
import type { PrintedForm } from "../printed/form.ts"
import { paragraph, run, twipsOfPt } from "./markup.ts"
import { rule, ruleShare } from "./rule.ts"

/** Type name and subject with the rule below, and the room before the text. */
export const title = ({ typeName, subject }: PrintedHead, form: PrintedForm, width: number): string => {
  const name = typeName === null ? "" : paragraph("TenLoai", run(typeName))
  if (subject === null) return `${name}${space}`
  const size = form.component("subject").sizePt.usual
  const lines = balancedLines(subject, size, width / 20 - 4)
  const length = twipsOfPt(widestPt(lines, size)) * ruleShare(form, "subject")
  return `${name}${paragraph("TrichYeu", run(printedLines(lines)))}${rule(length, width)}${space}`
}

const space = paragraph("Normal", "", '<w:spacing w:line="160" w:lineRule="exact"/>')
