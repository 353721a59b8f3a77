import type { Plan, PlanNode } from "@lantoa/core"
import { type Diagnostic, note, warn } from "../diagnostic.ts"
import type { Outline, PlacedNode } from "../recognise/outline.ts"
import type { Parts } from "../recognise/parts.ts"
import { type Script, textAt } from "../recognise/script.ts"
import { sourceSpansOf } from "./provenance.ts"

/** What the reader of a reading should know about what was, and was not, found in the document. */
export const readingDiagnostics = (
  script: Script,
  plan: Plan,
  outline: Outline,
  parts: Parts,
): readonly Diagnostic[] => {
  if (script.text.trim() === "") return [warn("tree/no-text", "Tệp không có chữ nào.", "The file has no text.")]
  return [...aboutKind(plan, parts), ...missing(plan), ...repeatedLabels(script, outline), ...lostReferences(plan)]
}

const hasOutline = ({ annexes, body }: Plan): boolean =>
  [...body, ...annexes].some((node: PlanNode) => node.kind === "section")

const aboutKind = (plan: Plan, { type }: Parts): readonly Diagnostic[] => {
  const { document } = plan
  if (document.type === null && !hasOutline(plan) && document.number.symbol === null)
    return [
      warn(
        "plan/not-a-plan",
        "Không thấy tên loại, số ký hiệu và đề mục nào: văn bản này có lẽ không phải kế hoạch.",
        "There is no type word, no number and no heading: this text is probably not a plan.",
      ),
    ]
  if (document.type !== null && document.type !== "plan")
    return [
      warn(
        "plan/not-a-plan",
        "Tên loại văn bản không phải là “Kế hoạch”; vẫn được đọc như kế hoạch.",
        "The document's type is not a plan; it was read as one all the same.",
      ),
    ]
  return type === undefined
    ? [
        warn(
          "plan/no-type",
          "Không thấy dòng tên loại văn bản (“KẾ HOẠCH”).",
          "There is no line with the document's type (“KẾ HOẠCH”).",
        ),
      ]
    : []
}

const missing = (plan: Plan): readonly Diagnostic[] => {
  const { document } = plan
  const found: (Diagnostic | false)[] = [
    document.title === null && warn("plan/no-title", "Không thấy trích yếu.", "There is no subject."),
    document.issuer === null && warn("plan/no-issuer", "Không thấy tên cơ quan ban hành.", "There is no issuing body."),
    document.number.symbol === null &&
      note("plan/no-number", "Không thấy dòng số, ký hiệu.", "There is no line with a number and symbol."),
    document.date === null &&
      note("plan/no-date", "Không thấy địa danh, ngày tháng năm ban hành.", "There is no place and date of issue."),
    document.signatory.name === null &&
      note("plan/no-signature", "Không thấy họ tên người ký.", "There is no signer's name."),
    !hasOutline(plan) &&
      warn("plan/no-outline", "Không thấy đề mục nào (I, 1, a …).", "There are no headings (I, 1, a …)."),
    plan.assignments.length === 0 &&
      note("plan/no-assignments", "Không thấy đơn vị nào được giao nhiệm vụ.", "No unit is given a task."),
  ]
  return found.filter((diagnostic) => diagnostic !== false)
}

/** A label that stands twice under one part is kept, and reported. */
const repeatedLabels = (script: Script, { body }: Outline): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const visit = (nodes: readonly PlacedNode[]): void => {
    const seen = new Set<string>()
    for (const node of nodes) {
      if (node.kind !== "section") continue
      if (seen.has(node.label))
        found.push(
          note(
            "plan/repeated-label",
            `Đề mục “${node.label}. ${textAt(script, node)}” trùng số với một đề mục trước; giữ nguyên như bản gốc.`,
            `The heading “${node.label}. ${textAt(script, node)}” repeats the label of one before it; kept as printed.`,
            sourceSpansOf(script, node),
          ),
        )
      seen.add(node.label)
      visit(node.children)
    }
  }
  visit(body)
  return found
}

const lostReferences = ({ references }: Plan): readonly Diagnostic[] =>
  references
    .filter(({ target }) => target === null)
    .map(({ text }) =>
      note(
        "plan/unresolved-reference",
        `“${text}” không ứng với mục nào trong văn bản.`,
        `“${text}” names no place in the document.`,
      ),
    )
