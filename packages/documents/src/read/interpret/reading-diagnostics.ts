import type { Plan, PlanNode } from "@lantoa/core"
import { type Diagnostic, note, warn } from "../diagnostic.ts"
import type { Outline, PlacedSection } from "../recognise/outline/outline.ts"
import type { Parts } from "../recognise/outline/parts.ts"
import { type Script, textAt } from "../recognise/words/script.ts"
import { sourceSpansOf } from "./provenance.ts"

/** What the reader of a reading should know about what was, and was not, found in the document. */
export const readingDiagnostics = (
  script: Script,
  plan: Plan,
  outline: Outline,
  parts: Parts,
): readonly Diagnostic[] => {
  if (!/\S/.test(script.text)) return [warn("tree/no-text", "Tệp không có chữ nào.", "The file has no text.")]
  const found: Diagnostic[] = []
  const isOutlined = hasOutline(plan)
  const kind = aboutKind(plan, isOutlined, parts, outline)
  if (kind !== undefined) found.push(kind)
  missing(plan, isOutlined, found)
  repeatedLabels(script, outline, found)
  lostReferences(plan, found)
  return found
}

const hasOutline = ({ annexes, body }: Plan): boolean =>
  annexes.length > 0 || body.some((node: PlanNode) => node.kind === "section")

const aboutKind = (
  { document }: Plan,
  isOutlined: boolean,
  { type }: Parts,
  { attached }: Outline,
): Diagnostic | undefined => {
  if (document.type === null && !isOutlined && document.number.symbol === null)
    return warn(
      "plan/not-a-plan",
      "Không thấy tên loại, số ký hiệu và đề mục nào: văn bản này có lẽ không phải kế hoạch.",
      "There is no type word, no number and no heading: this text is probably not a plan.",
    )
  if (document.type !== null && document.type !== "plan" && attached !== undefined) return undefined
  if (document.type !== null && document.type !== "plan")
    return warn(
      "plan/not-a-plan",
      "Tên loại văn bản không phải là “Kế hoạch”; vẫn được đọc như kế hoạch.",
      "The document's type is not a plan; it was read as one all the same.",
    )
  return type === undefined || type.unnamed !== undefined
    ? warn(
        "plan/no-type",
        "Không thấy dòng tên loại văn bản (“KẾ HOẠCH”).",
        "There is no line with the document's type (“KẾ HOẠCH”).",
      )
    : undefined
}

const missing = ({ assignments, document }: Plan, isOutlined: boolean, found: Diagnostic[]): void => {
  const { date, issuer, number, signatory, title } = document
  if (title === null) found.push(warn("plan/no-title", "Không thấy trích yếu.", "There is no subject."))
  if (issuer === null)
    found.push(warn("plan/no-issuer", "Không thấy tên cơ quan ban hành.", "There is no issuing body."))
  if (number.symbol === null)
    found.push(note("plan/no-number", "Không thấy dòng số, ký hiệu.", "There is no line with a number and symbol."))
  if (date === null)
    found.push(
      note("plan/no-date", "Không thấy địa danh, ngày tháng năm ban hành.", "There is no place and date of issue."),
    )
  if (signatory.name === null)
    found.push(note("plan/no-signature", "Không thấy họ tên người ký.", "There is no signer's name."))
  if (!isOutlined)
    found.push(warn("plan/no-outline", "Không thấy đề mục nào (I, 1, a …).", "There are no headings (I, 1, a …)."))
  if (assignments.length === 0)
    found.push(note("plan/no-assignments", "Không thấy đơn vị nào được giao nhiệm vụ.", "No unit is given a task."))
}

/** A label that stands twice under one part is kept, and reported. */
const repeatedLabels = (script: Script, { attached, sections }: Outline, found: Diagnostic[]): void => {
  const seen = new Map<PlacedSection | null, Set<string>>()
  const annex = attached?.section ?? null
  for (const section of sections) {
    const above = section.section ?? (annex !== null && section.start > annex.start ? annex : null)
    const labels = seen.get(above)
    if (labels === undefined) seen.set(above, new Set([section.label]))
    else if (labels.has(section.label)) found.push(repeatedLabel(script, section))
    else labels.add(section.label)
  }
}

const repeatedLabel = (script: Script, section: PlacedSection): Diagnostic => {
  const heading = `“${section.label}. ${textAt(script, section)}”`
  return note(
    "plan/repeated-label",
    `Đề mục ${heading} trùng số với một đề mục trước; giữ nguyên như bản gốc.`,
    `The heading ${heading} repeats the label of one before it; kept as printed.`,
    sourceSpansOf(script, section),
  )
}

const lostReferences = ({ references }: Plan, found: Diagnostic[]): void => {
  for (const { target, text } of references)
    if (target === null)
      found.push(
        note(
          "plan/unresolved-reference",
          `“${text}” không ứng với mục nào trong văn bản.`,
          `“${text}” names no place in the document.`,
        ),
      )
}
