import type { PartialDate, Span } from "@lantoa/core"
import type { PlacedLeaf } from "../outline/outline.ts"
import type { KnownUnit } from "../units/unit-list.ts"
import type { Script } from "../words/script.ts"
import type { FoundDuty } from "./duty-list.ts"
import { clauseAt } from "./report-clause.ts"
import { targetsIn } from "./report-targets.ts"
import { timesOf } from "./report-times.ts"

/** Who reports to whom, as the sentence over a list says it. */
export interface ListLead {
  readonly from: readonly Span[]
  readonly to: readonly Span[]
}

/** Whether a paragraph leads a list of times: `Các đơn vị gửi báo cáo về Sở Nội vụ như sau:`. */
export const leadOf = ({ plain }: Script, leaf: PlacedLeaf, duties: readonly FoundDuty[]): ListLead | undefined => {
  const [first] = duties
  const isOpen = first !== undefined && plain.slice(leaf.start, leaf.end).trimEnd().endsWith(":")
  return isOpen && duties.every(({ due, frequency }) => frequency === "ad-hoc" && due.length === 0) ? first : undefined
}

const member =
  /^\s*(?:bao cao|dinh k[yi]|hang|moi|tuan|thang|quy|nam|\d{1,2} (?:thang|nam)|so ket|tong ket|truoc ngay)\b[^.;:]{0,60}(?::|\b(?:truoc|cham nhat|ngay|gui)\b)/

/** The duties of a member of such a list, `- Báo cáo năm: trước ngày 10/12`; none when it names no time. */
export const memberDuties = (
  script: Script,
  leaf: PlacedLeaf,
  lead: ListLead,
  date: PartialDate | null,
  isKnown: KnownUnit | undefined,
): readonly FoundDuty[] => {
  const { plain } = script
  if (!member.test(plain.slice(leaf.start, leaf.end))) return []
  const clause = clauseAt(script, leaf, leaf.start)
  const times = timesOf(script, clause, clause, leaf.start, date)
  if (times.every(({ due, frequency }) => frequency === "ad-hoc" && due.length === 0)) return []
  const own = targetsIn(script, leaf.start, clause.end, isKnown)
  const to = own.length > 0 ? own : lead.to
  return times.map((time): FoundDuty => ({ leaf, clause, ...time, from: lead.from, to, implied: false }))
}
