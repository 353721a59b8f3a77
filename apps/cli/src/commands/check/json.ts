import type { Finding } from "@lantoa/core"
import type { Source } from "@lantoa/documents/read"
import type { Readable } from "@lantoa/services"
import { type SourcePlace, sourceView } from "../../text/source-view.ts"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { countsOf } from "./counts.ts"

/** A file that could not be checked, and why. */
export interface Unchecked {
  readonly file: string
  readonly error: Readable
}

/** The findings for other programs. Names and meanings are kept while `format` stays the same. */
export const findingsJson = (checked: readonly CheckedPlan[], unchecked: readonly Unchecked[]) => ({
  format: "lantoa.findings/1",
  plans: checked.map(planJson),
  unchecked: unchecked.map(({ file, error }) => ({ file, error: error.text })),
  counts: countsOf(checked.flatMap(({ findings }) => findings)),
})

const planJson = ({ loaded, judgement, findings, defects }: CheckedPlan) => ({
  file: loaded.name,
  plan: loaded.plan.id,
  province: loaded.province?.slug ?? null,
  judgement,
  counts: countsOf(findings),
  findings: located(findings, loaded.reading?.source),
  diagnostics: loaded.reading?.diagnostics ?? [],
  defects,
})

const located = (
  findings: readonly Finding[],
  source: Source | undefined,
): readonly (Finding & { readonly place: SourcePlace | null })[] => {
  const view = source === undefined ? undefined : sourceView(source)
  return findings.map((finding) => {
    const [span] = finding.spans
    return { ...finding, place: view === undefined || span === undefined ? null : view.placeOf(...span) }
  })
}
