import { type Passage, phraseTable, type Span, stretchOf, type Text } from "../text/index.ts"
import type { BudgetTier, FundingKind } from "./funding.schema.ts"

/** A kind of money and the words for it. */
export interface FundingKindDefinition {
  readonly id: FundingKind
  readonly name: Text
  readonly phrases: readonly string[]
}

/** The kinds of money that plans name (*nguồn kinh phí*). */
export const fundingKinds: readonly FundingKindDefinition[] = [
  {
    id: "state-budget",
    name: { vi: "ngân sách nhà nước", en: "state budget" },
    phrases: [
      "ngân sách nhà nước",
      "ngân sách",
      "nsnn",
      "dự toán ngân sách nhà nước",
      "ngân sách trung ương",
      "ngân sách địa phương",
      "ngân sách tỉnh",
      "ngân sách thành phố",
      "ngân sách cấp tỉnh",
      "ngân sách cấp huyện",
      "ngân sách huyện",
      "ngân sách cấp xã",
      "ngân sách xã",
      "đầu tư công",
      "vốn đầu tư phát triển",
      "kinh phí sự nghiệp",
      "vốn sự nghiệp",
      "kinh phí không tự chủ",
      "kinh phí chương trình mục tiêu quốc gia",
      "vốn chương trình mục tiêu quốc gia",
    ],
  },
  {
    id: "recurrent-allocation",
    name: { vi: "kinh phí thường xuyên được giao", en: "recurrent allocation of the unit" },
    phrases: [
      "chi thường xuyên",
      "kinh phí thường xuyên",
      "kinh phí chi thường xuyên",
      "kinh phí hoạt động thường xuyên",
      "quỹ hoạt động thường xuyên",
      "nguồn hoạt động thường xuyên",
      "kinh phí hoạt động chi thường xuyên",
      "chi thường xuyên ngân sách",
      "dự toán được giao",
      "dự toán chi",
    ],
  },
  {
    id: "integrated-programme",
    name: { vi: "lồng ghép chương trình, dự án khác", en: "pooled with other programmes" },
    phrases: ["lồng ghép"],
  },
  {
    id: "mobilised",
    name: { vi: "huy động, tài trợ, đóng góp", en: "sponsorship and contributions" },
    phrases: ["huy động", "vận động", "tài trợ", "đóng góp", "xã hội hóa", "ủng hộ"],
  },
  {
    id: "international-aid",
    name: { vi: "viện trợ quốc tế", en: "international aid" },
    phrases: [
      "viện trợ",
      "oda",
      "tài trợ nước ngoài",
      "tài trợ quốc tế",
      "tổ chức quốc tế tài trợ",
      "vốn vay nước ngoài",
      "dự án nước ngoài",
      "hỗ trợ của nước ngoài",
      "hỗ trợ quốc tế",
      "tổ chức nước ngoài tài trợ",
    ],
  },
  {
    id: "public-private-partnership",
    name: { vi: "hợp tác công - tư", en: "public-private partnership" },
    phrases: ["hợp tác công - tư", "hợp tác công tư", "đối tác công - tư", "đối tác công tư", "ppp"],
  },
  {
    id: "contingency",
    name: { vi: "dự phòng", en: "contingency" },
    phrases: ["dự phòng", "dự phòng ngân sách", "nguồn dự phòng"],
  },
  {
    id: "other-lawful",
    name: { vi: "nguồn hợp pháp khác", en: "other lawful sources" },
    phrases: ["hợp pháp khác", "hợp pháp", "nguồn kinh phí khác", "nguồn vốn khác", "nguồn khác", "nguồn thu khác"],
  },
  {
    id: "unspecified",
    name: { vi: "theo quy định, không nêu nguồn", en: "as regulated, no source named" },
    phrases: [
      "theo quy định hiện hành",
      "theo qui định hiện hành",
      "theo quy định",
      "theo qui định",
      "theo chế độ hiện hành",
    ],
  },
]

/** Phrases in which such words name no source: the law on the budget, the act of estimating, other matters. */
const noSources: readonly string[] = [
  "luật ngân sách nhà nước",
  "luật ngân sách",
  "phân cấp ngân sách",
  "dự toán ngân sách",
  "lập dự toán ngân sách nhà nước",
  "dự toán thu, chi ngân sách",
  "quyết toán ngân sách",
  "thu, chi ngân sách",
  "thu - chi ngân sách",
  "thu chi ngân sách",
  "quản lý ngân sách",
  "công khai ngân sách",
  "y tế dự phòng",
  "luật đầu tư công",
  "cuộc vận động",
  "tuyên truyền, vận động",
  "tuyên truyền vận động",
  "theo quy định của luật ngân sách nhà nước",
]

/** A source that a text names, and where. */
export interface FundingMention extends Span {
  readonly kind: FundingKind
  /** The tier of the budget; null for other kinds, and where none is named. */
  readonly tier: BudgetTier | null
}

/** The words for kinds of money, and phrases in which they name none. */
export const fundingTable = phraseTable<FundingKind | null>([
  ...fundingKinds.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ phrase, value: id }))),
  ...noSources.map((phrase) => ({ phrase, value: null })),
])

const budgetWord = "ngân sách"
/** No tier is named further from the budget's own words. */
const tierReach = 120

const tiers: Readonly<Record<string, BudgetTier>> = {
  "trung ương": "central",
  tỉnh: "province",
  "thành phố": "province",
  huyện: "district",
  quận: "district",
  "thị xã": "district",
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
}
const tierWords =
  /^\s*(?:nhà nước\s+)?(của\s+)?(?:cấp\s+)?(trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)/
const byDecentralisation = /^[^.;]{0,40}?theo\s+(?:quy định\s+)?(?:về\s+)?phân cấp/

/** The tier named in a budget's own words, of a length, or after them. */
const tierAt = (words: string, length: number): BudgetTier | null => {
  const lower = words.toLowerCase()
  const word = lower.indexOf(budgetWord)
  const after = lower.slice(word >= 0 && word < length ? word + budgetWord.length : length)
  if (after.includes("phân cấp") && byDecentralisation.test(after)) return "by-decentralisation"
  const [, owned, name] = tierWords.exec(after) ?? []
  const tier = tiers[name ?? ""] ?? null
  return owned === undefined || tier === "province" ? tier : null
}

/**
 * The sources of money that a text on funding names, in order of mention. `unspecified` only where it names no other.
 *
 * @example
 * ```ts import.meta.vitest
 * fundingIn("Từ ngân sách tỉnh và các nguồn hợp pháp khác").map(({ kind, tier }) => [kind, tier]) // => [["state-budget", "province"], ["other-lawful", null]]
 * ```
 */
export const fundingIn = (where: string | Passage): readonly FundingMention[] => {
  const { end: limit, text } = stretchOf(where)
  const mentions = fundingTable.matches(where).flatMap(({ end, start, value }): FundingMention[] =>
    value === null
      ? []
      : [
          {
            kind: value,
            tier:
              value === "state-budget"
                ? tierAt(text.slice(start, Math.min(limit, end + tierReach)), end - start)
                : null,
            start,
            end,
          },
        ],
  )
  const named = mentions.filter(({ kind }) => kind !== "unspecified")
  return named.length > 0 ? named : mentions.slice(0, 1)
}
