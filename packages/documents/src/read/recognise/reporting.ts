import { once, type PartialDate, type Span } from "@lantoa/core"
import { blanksStart } from "./blanks.ts"
import { cue } from "./cues.ts"
import { dutyList, type FoundDuty } from "./duty-list.ts"
import type { Outline, PlacedLeaf } from "./outline.ts"
import { holdsPhrase, phraseStarts } from "./phrase-starts.ts"
import { type Clause, clauseAt, stepBefore } from "./report-clause.ts"
import { isNounAfter } from "./report-noun.ts"
import { lastTargets, targetsIn } from "./report-targets.ts"
import { stepTime, timesOf } from "./report-times.ts"
import { reporters } from "./reporters.ts"
import { plainAt, type Script } from "./script.ts"
import { says, spelled } from "./spelling.ts"
import { type KnownUnit, splitUnits } from "./unit-list.ts"
import { unitsAt } from "./unit-name.ts"
import type { WhoEntry } from "./who-part.ts"

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
  let next = 0
  for (const leaves of [outline.leaves, outline.closing])
    for (const leaf of leaves) {
      while ((places[next] ?? leaf.start) < leaf.start) next++
      if ((places[next] ?? leaf.end) >= leaf.end || leaf.kind === "table" || isElsewhere(script, leaf)) continue
      for (; (places[next] ?? leaf.end) < leaf.end; next++)
        for (const duty of dutiesAt(script, leaf, places[next] ?? 0, entryOf, context)) duties.add(duty)
    }
  return duties.all
}

const reportCue = cue("bao cao")
const reportVerb = spelled("báo cáo")
const resultsCue = cue("gui ket qua|gui bien ban")

/** Every place of the script that says *báo cáo* or that results are sent, in order. */
const reportPlaces = ({ cues, plain, text }: Script): readonly number[] => {
  const places: number[] = []
  for (const at of cues[reportCue] ?? [])
    if (plain.startsWith("bao cao", at) && says(text, at, reportVerb) && !isNounBy(plain, at + 7)) places.push(at)
  const sent = cues[resultsCue] ?? []
  if (sent.length === 0) return places
  for (const at of sent)
    if (plain.startsWith("gui ket qua", at) || plain.startsWith("gui bien ban", at)) places.push(at)
  return places.sort((a, b) => a - b)
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

const isElsewhere = (script: Script, leaf: PlacedLeaf): boolean => {
  for (let part = leaf.section; part !== null; part = part.section) if (notHere.test(plainAt(script, part))) return true
  return false
}

const nounsAfter = [
  "vien",
  "thanh tich",
  ", thong ke",
  "thong ke",
  "chinh tri",
  "tai chinh",
  "danh gia tac dong",
  "kinh te",
]

/** Whether what follows makes a noun of it: *báo cáo viên*. */
const isNounBy = (plain: string, verbEnd: number): boolean => {
  let at = verbEnd
  while (plain.charAt(at) === " ") at++
  return nounsAfter.some((words) => plain.startsWith(words, at))
}

const copy = spelled("bản")
const regime = /(?:thuc hien|chap hanh)[a-z ,]{0,30} che do (?:thong tin,? )?$/
const notDuty = phraseStarts([
  ..."xem xet|quyet dinh|phe duyet|cho y kien|lua chon|bo sung kinh phi|trinh cap|thao go|ngay voi|ngay cho".split("|"),
  ..."cac chi tieu co kha nang|nhung van de phat sinh|khi phat sinh".split("|"),
  ..."huong dan|xu ly|giai quyet|chi dao|kip thoi|co giai phap|co bien phap|thao go"
    .split("|")
    .flatMap((aim) => [`de ${aim}`, `de duoc ${aim}`]),
])
const inTrouble = phraseStarts(
  "kho khan|vuong mac|vuot tham quyen|phat sinh|neu thay can|neu co|truong hop|du toan kinh phi|lap du toan".split("|"),
)

const dutiesAt = (
  script: Script,
  leaf: PlacedLeaf,
  at: number,
  entryOf: (leaf: PlacedLeaf) => WhoEntry | undefined,
  context: DutyContext,
): readonly FoundDuty[] => {
  const { plain } = script
  const verbEnd = at + (plain.startsWith("bao cao", at) ? 7 : 3)
  const clause = clauseAt(script, leaf, at)
  if (isNamed(script, clause.start, at)) return []
  if (holdsPhrase(notDuty(), script, { start: verbEnd, end: clause.end })) return []
  if (isInTrouble(script, clause.start, at)) return []
  const step = stepBefore(script, clause.start, at)
  const to = targetsIn(script, verbEnd, clause.end, context.isKnown)
  if (step !== undefined) return stepDuty(script, { leaf, clause, at, step }, to, context)
  const from = reporters(script, leaf, clause, at, entryOf, context.isKnown)
  return timesOf(script, clause, at, context.date).map(
    ({ due, frequency }): FoundDuty => ({ leaf, clause, frequency, due, from, to, implied: false }),
  )
}

/** Difficulties and matters arising are reported at once, when they arise. */
const isInTrouble = (script: Script, from: number, at: number): boolean => {
  const end = blanksStart(script.plain, at, from)
  const atOnce = end - 8 >= from && script.plain.startsWith("kip thoi", end - 8)
  return atOnce || holdsPhrase(inTrouble(), script, { start: from, end: at })
}

/** Whether what stands before makes a noun of it: *mẫu báo cáo*, *bản báo cáo*; one that is kept as a rule is owed. */
const isNamed = ({ plain, text }: Script, from: number, at: number): boolean => {
  if (at - 4 >= from && plain.startsWith("ban ", at - 4) && says(text, at - 4, copy)) return true
  return isNounAfter(plain, from, at) && !regime.test(plain.slice(from, at))
}

/** A report that is told as the next step of another. */
interface Step {
  readonly leaf: PlacedLeaf
  readonly clause: Clause
  /** Where its verb stands, and the *để* before it. */
  readonly at: number
  readonly step: number
}

/** `… về X để tổng hợp, báo cáo Y`: X reports to Y, when Y is named. */
const stepDuty = (
  script: Script,
  { at, clause, leaf, step }: Step,
  to: readonly Span[],
  { date, isKnown }: DutyContext,
): readonly FoundDuty[] => {
  if (to.length === 0) return []
  const named = unitsAt(script, step + 3, at)
  const previous =
    named === undefined
      ? lastTargets(script, clause, step, isKnown)
      : splitUnits(script.text, script.plain, named, isKnown)
  if (previous.length === 0) return []
  return [{ leaf, clause, ...stepTime(script, clause, at, date), from: previous, to, implied: true }]
}
