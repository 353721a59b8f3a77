import { citeBasis, type Finding, type Language, severityLabels } from "@lantoa/core"
import type { RevisedDocx } from "@lantoa/documents/docx"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { messages } from "./messages.ts"

/** Whose changes and comments they are. */
const author = "Lan Tỏa"

/**
 * A copy of the .docx that was checked (*bản .docx có nhận xét*): every finding as a comment at its place with its rule
 * and basis, every safe fix as a tracked change. undefined for a plan that was not read from a whole .docx.
 *
 * @param at When, as `2026-11-21T08:00:00Z`.
 */
export const docxCopy = async (
  { findings, loaded }: Pick<CheckedPlan, "findings" | "loaded">,
  language: Language,
  at: string | null,
): Promise<RevisedDocx | undefined> => {
  const { original, reading } = loaded
  if (original === undefined || reading === undefined) return undefined
  const { reviseDocx } = await import("@lantoa/documents/docx")
  const edits = findings.flatMap(({ fixes = [] }) =>
    fixes.flatMap(({ spans: [span, ...more], write }) =>
      span === undefined || more.length > 0 ? [] : [{ start: span[0], end: span[1], write }],
    ),
  )
  const remarks = findings.map((finding) => ({ span: finding.spans[0] ?? null, lines: linesOf(finding, language) }))
  return reviseDocx(original, reading, { edits, remarks, author, at })
}

const linesOf = ({ basis, clause, rule, severity, text }: Finding, language: Language): readonly string[] => [
  `${severityLabels[severity][language]} [${rule}] ${clause[language]}`,
  text[language],
  basis.length === 0
    ? messages.practice[language]
    : `${messages.basis[language]}: ${basis.map((one) => citeBasis(one)).join("; ")}`,
]
