import { type Frequency, frequenciesIn, type Span } from "@lantoa/core"
import { everyMatch } from "../words/every-match.ts"
import { passageOf, type Script } from "../words/script.ts"
import { type Spelled, says, spelled } from "../words/spelling.ts"

/** Words for how often a report is owed (*kỳ báo cáo*), and where they stand. */
export interface Cycle extends Span {
  readonly frequency: Frequency
}

/**
 * The words of a stretch for how often it is reported, in order: also the bare members of a list, `hằng tháng, quý, năm`,
 * and after the verb the mid-term and the final report.
 *
 * @param at Where the verb stands: before it such words may be said of something else.
 */
export const cyclesIn = (script: Script, stretch: Span, at: number): readonly Cycle[] => {
  const plain = script.plain.slice(stretch.start, stretch.end)
  const named: Cycle[] = [...setPhrases(script, stretch, at)]
  for (const cycle of [...furtherPhrases(plain, stretch.start), ...bareMembers(script, plain, stretch.start)])
    if (!named.some((other) => other.start < cycle.end && cycle.start < other.end)) named.push(cycle)
  named.sort((a, b) => a.start - b.start)
  const listed = named.filter(({ start }, index) => opensList(plain, start - stretch.start) || index > 0)
  const all = [...listed, ...summaries(plain, stretch.start, at, listed)]
  return all.sort((a, b) => a.start - b.start)
}

const regular: ReadonlySet<Frequency> = new Set<Frequency>([
  "weekly",
  "monthly",
  "quarterly",
  "semiannual",
  "nine-month",
  "annual",
])
/** What is made or held each year, not reported. */
const ofSomethingElse = /(?:ke hoach|du toan|chuong trinh|cong tac|ngan sach|nhiem vu)(?: [a-z]+)?\s*$/
/** How long something takes: `trong 6 tháng`; and `6 tháng cuối năm`. */
const isSpell = /(?:sau|trong|trong vong|thoi han|toi thieu|it nhat|thang)\s*$/
/** `mẫu báo cáo quy định`, `báo cáo năm 2026`, `cuối năm học`. */
const notCycle = /^ (?:dinh|trinh|che|mo|hoc)\b|^ (?:19|20)\d\d/
const otherDeed =
  /^[\s,]*(?:kiem tra|to chuc|xay dung|ra soat|ban hanh|phat dong|giao ban|hop\b|bo tri|lap du toan|tham muu xay dung)/

const setPhrases = (script: Script, stretch: Span, at: number): readonly Cycle[] => {
  const { plain } = script
  return frequenciesIn(passageOf(script, stretch)).filter(({ end, frequency, start }) => {
    if (!regular.has(frequency)) return false
    const before = plain.slice(Math.max(stretch.start, start - 30), start)
    if (isSpell.test(before) && /^(?:\d|cuoi nam)/.test(plain.slice(start, end))) return false
    if (notCycle.test(plain.slice(end, end + 12))) return false
    return start > at || !(ofSomethingElse.test(before) || otherDeed.test(plain.slice(end, at)))
  })
}

const furtherWords =
  /(?<twice>\b(?:cuoi )?(?:moi|hang|tung) hoc ky\b|\b(?:0?2|hai) lan\s*(?:\/|trong|mot|moi)\s*nam\b)|(?<quarter>\b0?3 thang\s*(?:\/|mot|0?1)\s*lan\b|\b(?:bao cao|dinh k[yi]|ket qua)\s+quy (?:i|1)\b(?=\s*(?:[,/(]|va\b)))|(?<month>\b0?1 thang\s*\/\s*lan\b)|(?<!\b(?:trong|sau|vong|hon|han) )\b(?:0?1|ca) nam\b/g

const furtherPhrases = (plain: string, offset: number): readonly Cycle[] =>
  everyMatch(furtherWords, plain).map(({ 0: words, groups, index }): Cycle => {
    const start = offset + index
    const { month, quarter, twice } = groups ?? {}
    const frequency =
      twice !== undefined
        ? "semiannual"
        : quarter !== undefined
          ? "quarterly"
          : month !== undefined
            ? "monthly"
            : "annual"
    return { frequency, start, end: start + words.length }
  })

const bare: ReadonlyMap<string, readonly [Frequency, Spelled]> = new Map([
  ["tuan", ["weekly", spelled("tuần")]],
  ["thang", ["monthly", spelled("tháng")]],
  ["quy", ["quarterly", spelled("quý")]],
  ["nam", ["annual", spelled("năm")]],
])
const bareMember =
  /(?:[,(/;:)]|\b(?:va|hoac|dinh k[yi]|bao cao(?: dinh k[yi])?|ket qua(?: thuc hien)?|cong tac|so ket|tong ket|hang|theo))\s*\b(tuan|thang|quy|nam)(?=\s*(?:[,.;:()/+]|$|(?:va|hoac|truoc|cham nhat|muon nhat|vao|bao cao|tong hop|gui|ve|theo|cua|cho|den|voi|len)\b))|\b(tuan|thang|quy)(?=\s*(?:,|va)\s*(?:thang|quy|nam|0?[69] thang)\b)/g

const bareMembers = (script: Script, plain: string, offset: number): readonly Cycle[] => {
  const found: Cycle[] = []
  for (const { 0: words, 1: own, 2: leading = "", index } of everyMatch(bareMember, plain)) {
    const word = own ?? leading
    const end = offset + index + words.length
    const [frequency, phrase] = bare.get(word) ?? []
    if (frequency !== undefined && phrase !== undefined && says(script.text, end - word.length, phrase))
      found.push({ frequency, start: end - word.length, end })
  }
  return found
}

const noun = /^(?:tuan|thang|quy|nam)\b/
const opener = /\b(?:dinh k[yi]|bao cao|ket qua(?: thuc hien)?|cong tac|so ket|tong ket|hang|theo)\s*\(?\s*$/

const leadsList = /^(?:tuan|thang|quy)\s*(?:,|va)\s*(?:thang|quy|nam|0?[69] thang)\b/

/** A bare `năm` names a cycle after a word that says so; elsewhere only behind another. */
const opensList = (plain: string, at: number): boolean =>
  !noun.test(plain.slice(at, at + 6)) ||
  opener.test(plain.slice(Math.max(0, at - 24), at)) ||
  leadsList.test(plain.slice(at, at + 24))

const summary =
  /(?:\bbao cao (?:ket qua )?|[,(]\s*|\bva (?:bao cao )?)(?:(?<half>so ket)|tong ket)(?! (?:0?6 thang|hang|nam|quy|thang|dinh k[yi]))/g
const heldIn =
  /\b(?:(?<half>so ket)|tong ket)\b(?=[^;.()]{0,40}?(?:\(\s*(?:nam )?|\b(?:vao|trong|cuoi) (?:cuoi )?(?:thang \d{1,2}\s*(?:\/|nam)\s*|nam ))20\d\d\b)/g

/**
 * `báo cáo tiến độ trước ngày 20 hằng tháng, báo cáo tổng kết trước …`; before the verb a review counts with the year that
 * it is held in.
 */
const summaries = (plain: string, offset: number, at: number, others: readonly Cycle[]): readonly Cycle[] => {
  const told = everyMatch(summary, plain).filter(({ 0: words, index }) => offset + index + words.length > at)
  const held = everyMatch(heldIn, plain).filter(({ index }) => offset + index < at)
  return [...held, ...told].flatMap(({ 0: words, groups, index }): readonly Cycle[] => {
    const end = offset + index + words.length
    const isOther = others.some(({ start }) => start >= end && start - end < 8)
    return isOther ? [] : [{ frequency: groups?.["half"] === undefined ? "final" : "mid-term", start: end - 7, end }]
  })
}
