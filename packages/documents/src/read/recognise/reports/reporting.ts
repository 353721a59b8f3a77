import { once, type PartialDate, type Span } from "@lantoa/core"
import type { Outline, PlacedLeaf } from "../outline/outline.ts"
import { openingUnitAt } from "../units/unit-heads.ts"
import type { KnownUnit } from "../units/unit-list.ts"
import type { WhoEntry } from "../who/who-entry.ts"
import { plainAt, type Script } from "../words/script.ts"
import { dutyList, type FoundDuty } from "./duty-list.ts"
import { isIdle, isTalk, obliges } from "./not-duties.ts"
import { clauseAt, stepBefore } from "./report-clause.ts"
import { type ListLead, leadOf, memberDuties } from "./report-members.ts"
import { reportPlaces, sentAt, verbEndAt } from "./report-places.ts"
import { isOnlyStep, type Step, stepDuty } from "./report-steps.ts"
import { targetsIn } from "./report-targets.ts"
import { timesOf } from "./report-times.ts"
import { type Told, type ToldReport, toldReports } from "./report-told.ts"
import { reporters } from "./reporters.ts"

/** What the reading of duties needs to know besides the text. */
export interface DutyContext {
  readonly who: readonly WhoEntry[]
  /** The plan's own date, for a day without a year. */
  readonly date: PartialDate | null
  readonly isKnown: KnownUnit | undefined
}

/**
 * The duties to report, in document order; one that the plan tells twice is one. Submissions for decision, difficulties
 * and matters arising, reviews without a report are none.
 */
export const findDuties = (script: Script, outline: Outline, context: DutyContext): readonly FoundDuty[] => {
  const places = reportPlaces(script)
  if (places.length === 0) return []
  const entryOf = entryFinder(context.who)
  const duties = dutyList(script)
  for (const leaves of [outline.leaves, outline.closing, outline.attached?.closing ?? []]) {
    let next = 0
    let lead: Lead | undefined
    for (const leaf of leaves) {
      const members = lead === undefined ? [] : memberDuties(script, leaf, lead, context.date, context.isKnown)
      for (const duty of members.length > 0 ? members : (lead?.waiting ?? [])) duties.add(duty)
      lead = lead === undefined || members.length === 0 ? undefined : { ...lead, waiting: [] }
      while ((places[next] ?? leaf.start) < leaf.start) next++
      if (lead !== undefined || (places[next] ?? leaf.end) >= leaf.end) continue
      if (leaf.kind === "table" || isElsewhere(script, leaf)) continue
      const first = next
      while ((places[next] ?? leaf.end) < leaf.end) next++
      const found = dutiesIn(script, leaf, places.slice(first, next), entryOf, context)
      const opening = leadOf(script, leaf, found)
      if (opening !== undefined) lead = { ...opening, waiting: found }
      else for (const duty of found) duties.add(duty)
    }
    for (const duty of lead?.waiting ?? []) duties.add(duty)
  }
  return duties.all
}

/** The sentence over a list of times, and its own duties, which count where no list follows. */
interface Lead extends ListLead {
  readonly waiting: readonly FoundDuty[]
}

/** Whose task a paragraph is; asked of few paragraphs, of most plans of none. */
const entryFinder = (who: readonly WhoEntry[]): ((leaf: PlacedLeaf) => WhoEntry | undefined) => {
  const byLeaf = once(() => {
    const entries = new Map<PlacedLeaf, WhoEntry>()
    for (const entry of who) for (const leaf of entry.leaves) entries.set(leaf, entry)
    return entries
  })
  return (leaf) => byLeaf().get(leaf)
}

const notHere =
  /muc dich|yeu cau|muc tieu|khen thuong|quan diem|tieu chuan|dinh huong|boi canh|hien trang|kinh phi|nguon von/

/** A title that says more: `KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN`. */
const stillHere = /bao cao|to chuc thuc hien|phan cong|trach nhiem/

/** Whether a paragraph stands in a part that obliges nobody to report; a unit may be called so, *Chi cục Tiêu chuẩn*. */
const isElsewhere = (script: Script, leaf: PlacedLeaf): boolean => {
  for (let part = leaf.section; part !== null; part = part.section) {
    const title = plainAt(script, part)
    if (!notHere.test(title) || stillHere.test(title)) continue
    if (openingUnitAt(script.text, script.plain, part.start) === undefined) return true
  }
  return false
}

const dutiesIn = (
  script: Script,
  leaf: PlacedLeaf,
  places: readonly number[],
  entryOf: (leaf: PlacedLeaf) => WhoEntry | undefined,
  context: DutyContext,
): readonly FoundDuty[] => {
  const { date, isKnown } = context
  const { steps, told } = verbsIn(script, leaf, places, context)
  const reports = toldReports(script, told).map((report) => {
    const from = reporters(script, leaf, report.clause, report.at, entryOf, isKnown)
    return { at: report.at, duties: dutiesOf(script, leaf, report, from, context) }
  })
  const further = steps.map((step) => ({ at: step.at, duties: stepDuty(script, step, date, isKnown) }))
  return [...reports, ...further].sort((a, b) => a.at - b.at).flatMap(({ duties }) => duties)
}

/** The verbs of a paragraph that tell of a duty, and those that are told as the next step of another. */
const verbsIn = (
  script: Script,
  leaf: PlacedLeaf,
  places: readonly number[],
  { isKnown }: DutyContext,
): { readonly told: readonly Told[]; readonly steps: readonly Step[] } => {
  const { plain } = script
  const clauses = places
    .map((at) => ({ at, clause: clauseAt(script, leaf, at) }))
    .filter(({ at, clause }) => obliges(script, clause, at))
  const told: Told[] = []
  const steps: Step[] = []
  for (const [index, { at, clause }] of clauses.entries()) {
    const next = clauses[index + 1]?.at ?? clause.end
    const to = targetsIn(script, verbEndAt(plain, at), Math.min(next, clause.end), isKnown)
    const step = stepBefore(script, clause.start, at)
    if (step !== undefined && !isOnlyStep(script, clause, step)) steps.push({ leaf, clause, at, step, to })
    else if (to.length > 0 || plain.startsWith("bao cao", at) || sentAt(script, clause, at) === "results")
      told.push({ at, clause, to })
  }
  return { told, steps }
}

const dutiesOf = (
  script: Script,
  leaf: PlacedLeaf,
  report: ToldReport,
  from: readonly Span[],
  { date }: DutyContext,
): readonly FoundDuty[] => {
  const { at, clause, stretch, to } = report
  const own = timesOf(script, clause, stretch, at, date)
  const isTimeless = own.every(({ due, frequency }) => frequency === "ad-hoc" && due.length === 0)
  const times = isTimeless && stretch !== clause ? timesOf(script, clause, clause, at, date) : own
  if (to.length === 0 && (isTalk(script, clause, at) || (isTimeless && isIdle(script, clause, at, from)))) return []
  return times.map(({ due, frequency }) => ({ leaf, clause, frequency, due, from, to, implied: false }))
}
