import { isoDate } from "../calendar/index.ts"
import type { Text } from "../text/index.ts"
import type { Basis } from "./basis.schema.ts"
import { clause } from "./basis.ts"
import { defineParameter } from "./parameter.ts"

/** A step of the yearly budget work (*bước trong lịch ngân sách*). */
export type BudgetStepId =
  | "guidance"
  | "estimates-to-finance"
  | "to-standing-committee"
  | "assembly-decides"
  | "prime-minister-assigns"
  | "province-council-decides"
  | "province-committee-assigns"
  | "commune-council-decides"
  | "commune-committee-assigns"
  | "allocation-complete"
  | "commune-accounts-to-standing"
  | "commune-accounts-to-council"
  | "province-accounts-to-finance"
  | "province-accounts-to-council"

/**
 * When a step is due at the latest. `on`: a day of the year `year` years from the budget year, the last one unless
 * `before`, which leaves the day before. `after`: that many days after another step of the same calendar.
 */
export type BudgetStepDay =
  | {
      readonly kind: "on"
      readonly year: -1 | 0 | 1
      readonly month: number
      readonly day: number
      readonly before: boolean
    }
  | { readonly kind: "after"; readonly step: BudgetStepId; readonly days: number; readonly working: boolean }

/** A tier whose bodies do a step or wait for it; where there still were districts, they have no steps of their own. */
export type BudgetStepTier = "central" | "province" | "commune"

/** One step with who does what. */
export interface BudgetStep {
  readonly id: BudgetStepId
  readonly text: Text
  /** Whose work it is, or whose own estimate begins with it. */
  readonly tiers: readonly BudgetStepTier[]
  readonly due: BudgetStepDay
  readonly basis: readonly Basis[]
}

const on = (month: number, day: number, year: -1 | 0 | 1 = -1, before = false): BudgetStepDay => ({
  kind: "on",
  year,
  month,
  day,
  before,
})

const lawOf2025 = [clause("89/2025/QH15", "Điều 46", "secondary")]
const accountsOf2025 = [clause("89/2025/QH15", "các điều về quyết toán", "secondary")]
const decreeOf2016 = [clause("163/2016/NĐ-CP", "Điều 22", "secondary")]

const guidance = (basis: readonly Basis[]): BudgetStep => ({
  id: "guidance",
  tiers: ["central", "province", "commune"],
  text: {
    vi: "Thủ tướng Chính phủ ban hành quy định về xây dựng dự toán năm sau",
    en: "The Prime Minister issues the guidance for next year's estimates",
  },
  due: on(5, 15),
  basis,
})

const provinceCouncil = (basis: readonly Basis[]): BudgetStep => ({
  id: "province-council-decides",
  tiers: ["province", "commune"],
  text: {
    vi: "Hội đồng nhân dân tỉnh quyết định dự toán, phân bổ ngân sách tỉnh",
    en: "The provincial People's Council decides the province's estimate and its allocation",
  },
  due: on(12, 10),
  basis,
})

/** The steps from guidance to final accounts, by the law that governs a budget year; values are dated by its first day. */
export const budgetSteps = defineParameter<readonly BudgetStep[]>({
  id: "budget/steps",
  unit: "month-day",
  label: { vi: "Lịch lập, quyết định, giao dự toán và quyết toán ngân sách", en: "The yearly budget calendar" },
  values: [
    {
      from: isoDate("2021-01-01"),
      value: [guidance(decreeOf2016), provinceCouncil(decreeOf2016)],
      basis: decreeOf2016,
    },
    {
      from: isoDate("2026-01-01"),
      value: [
        guidance(lawOf2025),
        {
          id: "estimates-to-finance",
          tiers: ["central", "province"],
          text: {
            vi: "Bộ, tỉnh gửi dự toán năm sau đến Bộ Tài chính",
            en: "Ministries and provinces send their estimates to the Ministry of Finance",
          },
          due: on(7, 10),
          basis: lawOf2025,
        },
        {
          id: "to-standing-committee",
          tiers: ["central"],
          text: {
            vi: "Chính phủ trình Ủy ban Thường vụ Quốc hội",
            en: "The Government submits to the Standing Committee of the National Assembly",
          },
          due: on(9, 20),
          basis: lawOf2025,
        },
        {
          id: "assembly-decides",
          tiers: ["central", "province"],
          text: { vi: "Quốc hội quyết định dự toán", en: "The National Assembly decides the estimate" },
          due: on(11, 10),
          basis: lawOf2025,
        },
        {
          id: "prime-minister-assigns",
          tiers: ["central", "province"],
          text: { vi: "Thủ tướng Chính phủ giao dự toán", en: "The Prime Minister assigns the estimate" },
          due: on(11, 20),
          basis: lawOf2025,
        },
        provinceCouncil(lawOf2025),
        {
          id: "province-committee-assigns",
          tiers: ["province", "commune"],
          text: {
            vi: "Ủy ban nhân dân tỉnh giao dự toán",
            en: "The provincial People's Committee assigns the estimate",
          },
          due: { kind: "after", step: "province-council-decides", days: 5, working: true },
          basis: lawOf2025,
        },
        {
          id: "commune-council-decides",
          tiers: ["commune"],
          text: {
            vi: "Hội đồng nhân dân xã quyết định dự toán, phân bổ ngân sách xã",
            en: "The commune People's Council decides the commune's estimate and its allocation",
          },
          due: { kind: "after", step: "province-council-decides", days: 10, working: false },
          basis: lawOf2025,
        },
        {
          id: "commune-committee-assigns",
          tiers: ["commune"],
          text: { vi: "Ủy ban nhân dân xã giao dự toán", en: "The commune People's Committee assigns the estimate" },
          due: { kind: "after", step: "commune-council-decides", days: 5, working: true },
          basis: lawOf2025,
        },
        {
          id: "allocation-complete",
          tiers: ["central", "province", "commune"],
          text: { vi: "Hoàn thành phân bổ, giao dự toán", en: "Allocation is complete" },
          due: on(12, 31),
          basis: lawOf2025,
        },
        {
          id: "commune-accounts-to-standing",
          tiers: ["commune"],
          text: {
            vi: "Quyết toán ngân sách xã gửi Thường trực Hội đồng nhân dân xã",
            en: "The commune's final accounts go to the Standing Board of its council",
          },
          due: on(3, 10, 1),
          basis: accountsOf2025,
        },
        {
          id: "commune-accounts-to-council",
          tiers: ["commune"],
          text: {
            vi: "Hội đồng nhân dân xã phê chuẩn quyết toán",
            en: "The commune People's Council approves the final accounts",
          },
          due: on(3, 31, 1),
          basis: accountsOf2025,
        },
        {
          id: "province-accounts-to-finance",
          tiers: ["province"],
          text: {
            vi: "Ủy ban nhân dân tỉnh gửi quyết toán đến Bộ Tài chính, Kiểm toán nhà nước",
            en: "The provincial People's Committee sends the final accounts to the Ministry of Finance and the State Audit",
          },
          due: on(5, 1, 1, true),
          basis: accountsOf2025,
        },
        {
          id: "province-accounts-to-council",
          tiers: ["province"],
          text: {
            vi: "Hội đồng nhân dân tỉnh phê chuẩn quyết toán",
            en: "The provincial People's Council approves the final accounts",
          },
          due: on(7, 1, 1, true),
          basis: accountsOf2025,
        },
      ],
      basis: lawOf2025,
    },
  ],
  checkedOn: isoDate("2026-11-21"),
})
