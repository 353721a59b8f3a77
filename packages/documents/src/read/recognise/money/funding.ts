import { type BudgetTier, type FundingKind, fundingIn, type Span } from "@lantoa/core"
import { leavesOf, type Outline, type PlacedLeaf, type PlacedSection, partsAbove } from "../outline/outline.ts"
import { isWhoTitle } from "../who/who-titles.ts"
import { cue, hasCue } from "../words/cues.ts"
import { everyMatch } from "../words/every-match.ts"
import { holdsPhrase, phraseStarts } from "../words/phrase-starts.ts"
import { passageOf, plainAt, type Script } from "../words/script.ts"
import { amountsIn, type FoundAmount } from "./amounts.ts"
import { moneyCells } from "./money-columns.ts"

/** A source of money as it is understood (*nguồn kinh phí*). */
export interface FoundFunding {
  readonly leaf: PlacedLeaf
  readonly span: Span
  readonly kind: FundingKind
  readonly tier: BudgetTier | null
  /** Whole đồng; null when no amount stands with it. */
  readonly amount: number | null
}

const moneyCue = cue("kinh phi|nguon von")
const moneyWords = phraseStarts(["kinh phi", "nguon von"])
const meansCue = cue("nguon luc|ngan sach")
const meansTitle = /nguon luc(?! con)|ngan sach/
const isOnMeans = (script: Script, section: PlacedSection): boolean =>
  hasCue(script.cues, meansCue, section) && meansTitle.test(plainAt(script, section))
const isOnMoney = (script: Script, section: PlacedSection): boolean =>
  hasCue(script.cues, moneyCue, section) && holdsPhrase(moneyWords(), script, section)
const persons = phraseStarts(["nhan luc"])

/** The sources of money, from the part on funding when there is one, else from the sentences on the plan's own money. */
export const findFunding = (script: Script, outline: Outline): readonly FoundFunding[] => {
  const { leaves, sections } = outline
  const parts = titled(script, sections, isOnMoney)
  const chosen = parts.length > 0 ? parts : titled(script, sections, isOnMeans)
  if (chosen.length > 0) {
    const all = new Set<PlacedSection>(chosen)
    return chosen.filter((section) => !isInside(section, all)).flatMap((section) => partSources(script, section))
  }
  const paragraphs = leaves.filter((leaf) => leaf.kind === "paragraph")
  const own = paragraphs.flatMap((leaf) => ownMoney(script, leaf))
  if (own.length > 0) return own
  const ruled = moneyByRules(script, paragraphs)
  return ruled.length > 0 ? ruled : moneyInTables(script, leaves)
}

/** Money that only a table's column tells (*Nguồn kinh phí*). */
const moneyInTables = (script: Script, leaves: readonly PlacedLeaf[]): readonly FoundFunding[] =>
  leaves
    .filter((leaf) => leaf.kind === "table")
    .flatMap((table) => moneyCells(script, table))
    .flatMap((cell) => sourcesIn(script, cell))
    .filter(({ kind }) => kind !== "unspecified")

const titled = (
  script: Script,
  sections: readonly PlacedSection[],
  isOn: (script: Script, section: PlacedSection) => boolean,
): readonly PlacedSection[] =>
  sections.filter((section) => isOn(script, section) && !holdsPhrase(persons(), script, section))

const byRules = /(?:du tru|bo tri|lap du toan)[^.;]{0,60}kinh phi[^.;]{0,40}(?:theo|dung) (?:quy|qui) dinh/

/** `Chủ động dự trù kinh phí theo quy định`: money of its own, from no source that is named. */
const moneyByRules = (script: Script, leaves: readonly PlacedLeaf[]): readonly FoundFunding[] => {
  for (const leaf of leaves) {
    if (!hasCue(script.cues, moneyCue, leaf)) continue
    const found = byRules.exec(plainAt(script, leaf))
    if (found === null) continue
    const start = leaf.start + found.index
    return [{ leaf, span: { start, end: start + found[0].length }, kind: "unspecified", tier: null, amount: null }]
  }
  return []
}

const isInside = ({ section }: PlacedSection, others: ReadonlySet<PlacedSection>): boolean => {
  for (let above = section; above !== null; above = above.section) if (others.has(above)) return true
  return false
}

const partSources = (script: Script, section: PlacedSection): readonly FoundFunding[] => {
  const found = leavesOf(section.children).flatMap((leaf) => sourcesIn(script, leaf))
  const named = found.filter(({ kind }) => kind !== "unspecified")
  return named.length > 0 ? named : found.slice(0, 1)
}

/** A budget's estimate by itself: `Trong dự toán ngân sách xã năm 2026`. */
const inBudget = /^\W*(?:(?:nguon )?kinh phi[^.;:]{0,40}[:,]?\s*)?trong du toan (?<budget>(?:chi )?ngan sach[^.;,]*)/

/** The estimate as a source, and the budget it is part of: `bố trí trong dự toán ngân sách tỉnh`. */
const inEstimate =
  /(?:bo tri|can doi|su dung|tu nguon)[^.;]{0,120}?trong du toan(?<budget> (?:chi )?ngan sach(?: (?:nha nuoc|trung uong|tinh|thanh pho|dia phuong|cap \w+|xa|huyen))?)?/g
const estimateCue = cue("trong du toan")

const sourcesIn = (script: Script, leaf: PlacedLeaf): readonly FoundFunding[] => {
  const named = namedSources(script, leaf)
  if (!hasCue(script.cues, estimateCue, leaf)) return named
  const plain = plainAt(script, leaf)
  const outright = everyMatch(inEstimate, plain).flatMap((match) => estimateSources(leaf, match))
  const estimates = outright.length > 0 ? outright : budgetSources(leaf, plain)
  const missing = estimates.filter(({ kind }) => !named.some((known) => known.kind === kind))
  return [...named.filter(({ kind }) => kind !== "unspecified" || missing.length === 0), ...missing].toSorted(
    (a, b) => a.span.start - b.span.start,
  )
}

/** The sources that a paragraph names in set words, each with the amount that follows it. */
const namedSources = (script: Script, leaf: PlacedLeaf): readonly FoundFunding[] => {
  const mentions = fundingIn(passageOf(script, leaf))
  const first = mentions[0]
  if (first === undefined) return []
  const plain = plainAt(script, leaf)
  const amounts = /\d/.test(plain.slice(first.end - leaf.start)) ? amountsIn(plain) : []
  return mentions.map(({ end, kind, start, tier }) => ({
    leaf,
    span: { start, end },
    kind,
    tier,
    amount: amounts.length === 0 ? null : amountAfter(plain, amounts, end - leaf.start),
  }))
}

/** The first amount after a source, in the same clause. */
const amountAfter = (plain: string, amounts: readonly FoundAmount[], end: number): number | null => {
  const next = amounts.find(({ start }) => start >= end)
  return next === undefined || /[;.]\s/.test(plain.slice(end, next.start)) ? null : next.vnd
}

const estimateSources = (leaf: PlacedLeaf, match: RegExpExecArray): readonly FoundFunding[] => {
  const budget = match.groups?.["budget"]
  const end = leaf.start + match.index + match[0].length
  const word = { start: end - (budget?.length ?? 0) - "du toan".length, end: end - (budget?.length ?? 0) }
  const estimate: FoundFunding = { leaf, span: word, kind: "recurrent-allocation", tier: null, amount: null }
  if (budget === undefined) return [estimate]
  return [
    estimate,
    { leaf, span: { start: word.end + 1, end }, kind: "state-budget", tier: tierOf(budget), amount: null },
  ]
}

const budgetSources = (leaf: PlacedLeaf, plain: string): readonly FoundFunding[] => {
  const [found, budget] = inBudget.exec(plain) ?? []
  if (found === undefined || budget === undefined) return []
  const end = leaf.start + found.length
  return [{ leaf, span: { start: end - budget.length, end }, kind: "state-budget", tier: tierOf(budget), amount: null }]
}

const tierOf = (budget: string): BudgetTier | null =>
  /trung uong/.test(budget)
    ? "central"
    : /tinh|thanh pho/.test(budget)
      ? "province"
      : /huyen/.test(budget)
        ? "district"
        : /xa/.test(budget)
          ? "commune"
          : null

const moneyCues = [moneyCue, meansCue, cue("von su nghiep")]
const money = /(?:kinh phi|ngan sach|nguon von|von su nghiep)/
const given = /(?:bo tri|thuc hien|nguon|phan bo|can doi|dam bao|bao dam|tu ngan sach)/
const certain = new Set<FundingKind>([
  "state-budget",
  "recurrent-allocation",
  "contingency",
  "international-aid",
  "public-private-partnership",
])
/** `Kinh phí: từ ngân sách xã và nguồn xã hội hóa`: a part on funding of one paragraph. */
const opensWithMoney =
  /^(?:ve )?(?:nguon )?kinh phi(?: thuc hien| to chuc| hoat dong)?(?: ke hoach)?(?:\s*:|\s+(?:tu|do|duoc|lay|trich|su dung)\s)/
const elsewhere = /(?:muc dich|yeu cau|muc tieu|khen thuong|giai phap|boi canh|hien trang|du an)/

/** Outside a part on funding a sentence counts only where it gives the plan its money. */
const ownMoney = (script: Script, leaf: PlacedLeaf): readonly FoundFunding[] => {
  if (!moneyCues.some((sign) => hasCue(script.cues, sign, leaf))) return []
  const plain = plainAt(script, leaf)
  if (!money.test(plain) || !(given.test(plain) || gift.test(plain))) return []
  for (const part of partsAbove(leaf)) {
    const title = plainAt(script, part)
    if (isWhoTitle(title)) break
    if (elsewhere.test(title)) return []
  }
  const isOnMoney = opensWithMoney.test(plain)
  const gifts = gift.exec(plain)
  const sources = sourcesIn(script, leaf)
  return sources.filter(
    ({ kind, span }) =>
      isOnMoney ||
      certain.has(kind) ||
      isGift(gifts, span.end - leaf.start) ||
      (kind === "other-lawful" &&
        /kinh phi|nguon von/.test(script.plain.slice(Math.max(leaf.start, span.start - 60), span.start))) ||
      (followsBudget(sources, span) &&
        asSource.test(script.plain.slice(Math.max(leaf.start, span.start - longestJoint), span.start))),
  )
}

/** `… và nguồn xã hội hóa`: what stands as a source after one that is certain. */
const asSource = /(?:,|\bva)\s+(?:tu |cac |nguon |kinh phi |von |huy dong |duoc )+$|(?:,|\bva)\s+$/
const longestJoint = 60
const followsBudget = (sources: readonly FoundFunding[], { start }: Span): boolean =>
  sources.some(({ kind, span }) => certain.has(kind) && span.end <= start && start - span.end < 60)

/** `Vận động các nhà hảo tâm ủng hộ kinh phí tổ chức`: money that others give. */
const gift =
  /(?:van dong|huy dong|keu goi)[^.;,]{0,60}(?:ung ho|tai tro|dong gop|ho tro) (?:them )?(?:nguon )?(?:kinh phi|tien)/
const isGift = (found: RegExpExecArray | null, sourceEnd: number): boolean =>
  found !== null && sourceEnd <= found.index + found[0].length && sourceEnd >= found.index
