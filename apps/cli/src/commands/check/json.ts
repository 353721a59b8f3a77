import type { Finding, SecondOpinion } from "@lantoa/core"
import type { Reading } from "@lantoa/documents/read"
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

const planJson = ({ loaded, judgement, findings, defects, suppressed, opinion }: CheckedPlan) => ({
  file: loaded.name,
  plan: loaded.plan.id,
  province: loaded.province?.slug ?? null,
  judgement,
  counts: countsOf(findings),
  findings: located(findings, loaded.reading),
  suppressed: located(suppressed, loaded.reading),
  changes: opinion === undefined ? null : changesJson(opinion, loaded.reading),
  diagnostics: loaded.reading?.diagnostics ?? [],
  defects,
})

const changesJson = ({ gained, lost, own, ownFindings }: SecondOpinion, reading: Reading | undefined) => ({
  own,
  ownFindings,
  gained: located(gained, reading),
  lost: located(lost, reading),
})

const located = <F extends Finding>(
  findings: readonly F[],
  reading: Reading | undefined,
): readonly (F & { readonly place: SourcePlace | null })[] => {
  const view = reading === undefined ? undefined : sourceView(reading.source, reading.places)
  return findings.map((finding) => {
    const [span] = finding.spans
    return { ...finding, place: view === undefined || span === undefined ? null : view.placeOf(...span) }
  })
}
