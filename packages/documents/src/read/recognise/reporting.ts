import type { PartialDate } from "@lantoa/core"
import { dutyList, type FoundDuty } from "./duty-list.ts"
import { type Outline, type PlacedLeaf, partsAbove } from "./outline.ts"
import { type Clause, clauseAt, stepBefore } from "./report-clause.ts"
import { lastTargets, targetsIn } from "./report-targets.ts"
import { stepTime, timesOf } from "./report-times.ts"
import { reporters } from "./reporters.ts"
import { plainAt, type Script } from "./script.ts"
import { says, spelled } from "./spelling.ts"
import { type KnownUnit, namesIn } from "./unit-list.ts"
import { unitsAt } from "./unit-name.ts"
import type { WhoEntry } from "./who-part.ts"

/** What the reading of duties needs to know besides the text. */
export interface DutyContext {
  readonly who: readonly WhoEntry[]
  /** The plan's own date, for a day without a year. */
  readonly date: PartialDate | null
  readonly isKnown: KnownUnit | undefined
}

const notHere =
  /(?:muc dich|yeu cau|muc tieu|khen thuong|quan diem|tieu chuan|dinh huong|boi canh|hien trang|kinh phi|nguon von)/

/**
 * The duties to report, in document order; one that the plan tells twice is one. Submissions for decision, difficulties
 * and matters arising, reviews without a report are none.
 */
export const findDuties = (script: Script, outline: Outline, context: DutyContext): readonly FoundDuty[] => {
  const places = reportPlaces(script)
  if (places.length === 0) return []
  const entries = new Map(context.who.flatMap((entry) => entry.leaves.map((leaf) => [leaf, entry] as const)))
  const duties = dutyList()
  let next = 0
  for (const leaf of [...outline.leaves, ...outline.closing]) {
    while (next < places.length && (places[next] ?? 0) < leaf.start) next++
    if (leaf.kind === "table" || (places[next] ?? leaf.end) >= leaf.end || isElsewhere(script, leaf)) continue
    for (; next < places.length && (places[next] ?? leaf.end) < leaf.end; next++)
      for (const duty of dutiesAt(script, leaf, places[next] ?? 0, entries.get(leaf), context)) duties.add(duty)
  }
  return duties.all
}

const reportVerb = spelled("báo cáo")
const sends = ["gui ket qua", "gui bien ban"]

/** Every place of the script that says *báo cáo* or that results are sent, in order. */
const reportPlaces = ({ plain, text }: Script): readonly number[] => {
  const places: number[] = []
  for (let at = plain.indexOf("bao cao"); at >= 0; at = plain.indexOf("bao cao", at + 7))
    if (says(text, at, reportVerb)) places.push(at)
  for (const words of sends)
    for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 3)) places.push(at)
  return places.sort((a, b) => a - b)
}

const isElsewhere = (script: Script, leaf: PlacedLeaf): boolean => {
  for (const part of partsAbove(leaf)) if (notHere.test(plainAt(script, part))) return true
  return false
}

/** A noun, not a verb: what stands before or after says so. */
const nounBefore =
  /(?:^|\s)(?:cac|nhung|mau|(?<!dinh |nhiem |giua |cuoi )ky|du thao|de cuong|bieu mau|so lieu|thong ke|he thong|phan mem|noi dung|hoan thien|trong|ket qua trong|quan ly,|phuc vu [a-z ,]{0,30}|cong tac [a-z ,]{0,24})\s*$/
const copy = spelled("bản")
const nounAfter = /^\s*(?:vien|thanh tich|, thong ke|thong ke|chinh tri|tai chinh|danh gia tac dong|kinh te)/
const notDuty =
  /(?:xem xet|quyet dinh|phe duyet|cho y kien|lua chon|bo sung kinh phi|trinh cap|de (?:duoc )?(?:huong dan|xu ly|giai quyet|chi dao|kip thoi|co giai phap|co bien phap|thao go)|thao go|cac chi tieu co kha nang|nhung van de phat sinh|khi phat sinh|ngay voi|ngay cho)/
const inTrouble =
  /(?:kho khan|vuong mac|vuot tham quyen|phat sinh|neu thay can|neu co|truong hop|kip thoi$|kip thoi\s+$|du toan kinh phi|lap du toan)/

const dutiesAt = (
  script: Script,
  leaf: PlacedLeaf,
  at: number,
  entry: WhoEntry | undefined,
  context: DutyContext,
): readonly FoundDuty[] => {
  const { plain, text } = script
  const clause = clauseAt(script, leaf, at)
  const before = plain.slice(clause.start, at)
  const verbEnd = at + (plain.startsWith("bao cao", at) ? 7 : 3)
  const after = plain.slice(verbEnd, clause.end)
  const isRegime = /(?:thuc hien|chap hanh)[a-z ,]{0,30} che do (?:thong tin,? )?$/.test(before)
  const isCopy = before.endsWith("ban ") && says(text, at - 4, copy)
  if (isCopy || (nounBefore.test(before) && !isRegime) || nounAfter.test(after)) return []
  if (notDuty.test(after) || inTrouble.test(before)) return []
  const step = stepBefore(script, clause.start, at)
  const to = targetsIn(script, verbEnd, clause.end, context.isKnown)
  if (step !== undefined) return stepDuty(script, { leaf, clause, at, step }, to, context)
  const from = reporters(script, leaf, clause, at, entry, context.isKnown)
  return timesOf(script, clause, at, context.date).map(
    ({ due, frequency }): FoundDuty => ({ leaf, clause, frequency, due, from, to, implied: false }),
  )
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
  to: readonly string[],
  { date, isKnown }: DutyContext,
): readonly FoundDuty[] => {
  if (to.length === 0) return []
  const { plain, text } = script
  const named = unitsAt(text, plain, step + 3, at)
  const previous = named === undefined ? lastTargets(script, clause, step, isKnown) : namesIn(script, named, isKnown)
  if (previous.length === 0) return []
  return [{ leaf, clause, ...stepTime(script, clause, at, date), from: previous, to, implied: true }]
}
