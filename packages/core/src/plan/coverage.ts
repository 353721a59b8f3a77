import { fold, shareContained, wordPairs } from "../text/index.ts"
import type { CoverageEvidence, CoverageItem, PlanCoverage } from "./coverage.schema.ts"
import { clauseReferences } from "./coverage-clauses.ts"
import type { NodeId } from "./node.schema.ts"
import type { Plan } from "./plan.schema.ts"
import { planNumber } from "./plan-number.ts"
import type { ReportingDuty } from "./reporting.schema.ts"
import type { ObservanceId, ThemeKind } from "./theme.schema.ts"
import { textsOf } from "./walk.ts"

/**
 * How coverage is measured: the share of an item's pairs of neighbouring words, folded, that stand in one paragraph of the
 * child. From `matched` on the item is carried, from `partly` on it is in part; a clause that is named is always carried,
 * a common kind or observance alone is in part.
 */
export const coverageMeasure = { matched: 0.6, partly: 0.35 } as const

/** A paragraph of the child with its words. */
interface Candidate {
  readonly at: NodeId
  readonly text: string
  readonly pairs: ReadonlySet<string>
}

/** How many places are shown for one item. */
const shown = 3

/**
 * Which items of a parent plan a child plan carries (*đối chiếu kế hoạch cấp dưới với kế hoạch cấp trên*): its content
 * themes, tasks and reporting duties, each matched, in part, or missing, with the places that say so. Words are compared,
 * not meanings: what is missing by its words may be carried in others.
 */
export const coverage = (parent: Plan, child: Plan): PlanCoverage => {
  const candidates = [...textsOf(child)]
    .filter(({ part }) => part !== "heading")
    .map(({ at, text }): Candidate => ({ at, text, pairs: wordPairs(text) }))
  const named = clauseReferences(parent, child)
  const evidenceFor = (at: NodeId, text: string): CoverageEvidence[] => [...named(at), ...byText(text, candidates)]
  return {
    format: "lantoa.coverage/1",
    parent: parent.id,
    child: child.id,
    citedAt: citedAt(parent, child),
    items: [
      ...parent.themes.map(({ at, id, kind, observances, text }) =>
        itemOf("theme", id, at, text, [...evidenceFor(at, text), ...byTheme(kind, observances, child)]),
      ),
      ...parent.assignments.flatMap(({ tasks }) =>
        tasks.map(({ at, id, observances, text }) =>
          itemOf("task", id, at, text, [...evidenceFor(at, text), ...byObservance(observances, child)]),
        ),
      ),
      ...parent.reporting.map((duty) =>
        itemOf("report", duty.id, duty.at, duty.text, [
          ...byAddressee(parent, duty, child),
          ...evidenceFor(duty.at, duty.text),
        ]),
      ),
    ],
  }
}

const citedAt = (parent: Plan, { citations }: Plan): NodeId[] => {
  const number = planNumber(parent)
  const act = citations.find((each) => number !== undefined && fold(each.number) === fold(number))
  return [...new Set(act?.mentions.map(({ at }) => at) ?? [])]
}

const itemOf = (
  kind: CoverageItem["kind"],
  item: string,
  at: NodeId,
  text: string,
  evidence: readonly CoverageEvidence[],
): CoverageItem => ({ kind, item, at, text, status: statusOf(evidence), evidence: evidence.slice(0, shown) })

const statusOf = (evidence: readonly CoverageEvidence[]): CoverageItem["status"] => {
  const isMatch = ({ kind, score }: CoverageEvidence): boolean =>
    kind === "clause" || kind === "addressee" || (kind === "text" && (score ?? 0) >= coverageMeasure.matched)
  if (evidence.some(isMatch)) return "matched"
  return evidence.length > 0 ? "partly" : "missing"
}

const byText = (text: string, candidates: readonly Candidate[]): readonly CoverageEvidence[] => {
  const own = wordPairs(text)
  return candidates
    .map(({ at, pairs, text: there }) => ({ at, text: there, score: shareContained(own, pairs) }))
    .filter(({ score }) => score >= coverageMeasure.partly)
    .sort((a, b) => b.score - a.score)
    .map(({ at, score, text: there }) => ({ kind: "text", at, text: there, score: Math.round(score * 100) / 100 }))
}

const byTheme = (kind: ThemeKind, observances: readonly ObservanceId[], child: Plan): readonly CoverageEvidence[] =>
  child.themes
    .filter((theme) => theme.kind === kind && kind !== "other" && sharesOne(observances, theme.observances))
    .map(({ at, text }) => ({ kind: "theme", at, text, score: null }))

/** Themes on days and weeks are the same only when one of the days is. */
const sharesOne = (own: readonly ObservanceId[], other: readonly ObservanceId[]): boolean =>
  own.length === 0 || own.some((each) => other.includes(each))

const byObservance = (observances: readonly ObservanceId[], child: Plan): readonly CoverageEvidence[] =>
  child.assignments
    .flatMap(({ tasks }) => tasks)
    .filter((task) => observances.some((each) => task.observances.includes(each)))
    .map(({ at, text }) => ({ kind: "observance", at, text, score: null }))

/** A duty of the child to report as often, to the one who gets the parent's report or who issued the parent. */
const byAddressee = (
  { document: { issuer } }: Plan,
  { frequency, to }: ReportingDuty,
  child: Plan,
): readonly CoverageEvidence[] => {
  const receivers = new Set([...to, ...(issuer === null ? [] : [issuer])].map(fold))
  return child.reporting
    .filter((duty) => duty.frequency === frequency && duty.to.some((each) => receivers.has(fold(each))))
    .map(({ at, text }) => ({ kind: "addressee", at, text, score: null }))
}
