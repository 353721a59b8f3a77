import { type IsoDate, isoDate } from "../calendar/index.ts"
import type { Basis } from "./basis.schema.ts"
import { clause, practice } from "./basis.ts"

/** An ordinary working day that is off, and the day of weekly rest worked for it (*hoán đổi ngày làm việc*). */
export interface WorkdaySwap {
  readonly off: IsoDate
  readonly work: IsoDate
  readonly status: "decided" | "proposed"
  readonly basis: readonly Basis[]
}

/** What was decided for one year (*lịch nghỉ lễ, tết của năm*). */
export interface HolidayDecision {
  readonly year: number
  /** The first of the days of the Lunar New Year. */
  readonly lunarNewYearFrom: IsoDate
  /** The second day of National Day. */
  readonly besideNationalDay: IsoDate
  readonly swaps: readonly WorkdaySwap[]
  readonly basis: readonly Basis[]
}

const announced = practice("lịch nghỉ lễ, tết được thông báo cho năm đó", "secondary")
const swap = (off: string, work: string, basis: Basis, status: WorkdaySwap["status"] = "decided"): WorkdaySwap => ({
  off: isoDate(off),
  work: isoDate(work),
  status,
  basis: [basis],
})
const decision = (
  year: number,
  lunarNewYearFrom: string,
  besideNationalDay: string,
  swaps: readonly WorkdaySwap[] = [],
  basis: Basis = announced,
): HolidayDecision => ({
  year,
  lunarNewYearFrom: isoDate(lunarNewYearFrom),
  besideNationalDay: isoDate(besideNationalDay),
  swaps,
  basis: [basis],
})

/** The years whose schedule is decided. Swaps hold for state offices; a proposed one is not applied. */
export const holidayDecisions: readonly HolidayDecision[] = [
  decision(2021, "2021-02-10", "2021-09-03"),
  decision(2022, "2022-01-31", "2022-09-01"),
  decision(2023, "2023-01-20", "2023-09-01"),
  decision(2024, "2024-02-08", "2024-09-03", [
    swap(
      "2024-04-29",
      "2024-05-04",
      clause("2450/VPCP-KGVX", "hoán đổi ngày làm việc dịp 30/4 và 01/5/2024", "secondary"),
    ),
  ]),
  decision(2025, "2025-01-27", "2025-09-01", [swap("2025-05-02", "2025-04-26", announced)]),
  decision(
    2026,
    "2026-02-16",
    "2026-09-01",
    [
      swap("2026-01-02", "2026-01-10", announced),
      swap("2026-08-31", "2026-08-22", announced),
      swap("2026-11-23", "2026-11-28", practice("đề xuất tháng 9/2026, chưa rõ kết quả", "secondary"), "proposed"),
    ],
    practice("nghỉ Tết Nguyên đán 2026 từ ngày 14/02 đến ngày 22/02", "verified"),
  ),
]
