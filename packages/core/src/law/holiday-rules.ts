import { isoDate } from "../calendar/index.ts"
import type { Text } from "../text/index.ts"
import { clause, practice } from "./basis.ts"
import { defineParameter } from "./parameter.ts"

/** A public holiday (*ngày lễ, tết*). */
export type HolidayName =
  | "new-year"
  | "lunar-new-year"
  | "hung-kings"
  | "victory-day"
  | "labour-day"
  | "national-day"
  | "vietnamese-culture-day"

/** What the holidays are called. */
export const holidayNames: Readonly<Record<HolidayName, Text>> = {
  "new-year": { vi: "Tết Dương lịch", en: "New Year's Day" },
  "lunar-new-year": { vi: "Tết Âm lịch", en: "Lunar New Year" },
  "hung-kings": { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration Day" },
  "victory-day": { vi: "Ngày Chiến thắng", en: "Victory Day" },
  "labour-day": { vi: "Ngày Quốc tế lao động", en: "International Labour Day" },
  "national-day": { vi: "Quốc khánh", en: "National Day" },
  "vietnamese-culture-day": { vi: "Ngày Văn hóa Việt Nam", en: "Vietnamese Culture Day" },
}

/** The public holidays as the law words them. */
export interface HolidayRule {
  readonly fixed: readonly { readonly name: HolidayName; readonly month: number; readonly day: number }[]
  readonly lunar: readonly { readonly name: HolidayName; readonly month: number; readonly day: number }[]
  /** Days of the Lunar New Year, which the Prime Minister places each year. */
  readonly lunarNewYearDays: number
  /** Days of National Day: 2/9 and those next to it, placed each year. */
  readonly nationalDays: number
}

const labourCode = clause("45/2019/QH14", "Điều 112 khoản 1")
const before2026: HolidayRule = {
  fixed: [
    { name: "new-year", month: 1, day: 1 },
    { name: "victory-day", month: 4, day: 30 },
    { name: "labour-day", month: 5, day: 1 },
    { name: "national-day", month: 9, day: 2 },
  ],
  lunar: [{ name: "hung-kings", month: 3, day: 10 }],
  lunarNewYearDays: 5,
  nationalDays: 2,
}

/** Which days are public holidays: 11 a year to 2025, 12 from 2026. */
export const holidayRule = defineParameter<HolidayRule>({
  id: "calendar/holidays",
  unit: "name",
  label: { vi: "Ngày nghỉ lễ, tết", en: "Public holidays" },
  values: [
    { from: isoDate("2021-01-01"), value: before2026, basis: [labourCode] },
    {
      from: isoDate("2026-07-01"),
      value: { ...before2026, fixed: [...before2026.fixed, { name: "vietnamese-culture-day", month: 11, day: 24 }] },
      basis: [labourCode, clause("28/2026/QH16", "ngày 24 tháng 11", "secondary")],
    },
  ],
  checkedOn: isoDate("2026-11-21"),
})

/** The days of weekly rest of state offices, Monday 1 to Sunday 7. */
export const weeklyRest = defineParameter<readonly number[]>({
  id: "calendar/weekly-rest",
  unit: "name",
  label: { vi: "Ngày nghỉ hằng tuần của cơ quan nhà nước", en: "Weekly rest of state offices" },
  values: [
    {
      from: isoDate("1999-10-02"),
      value: [6, 7],
      basis: [clause("188/1999/QĐ-TTg", "tuần làm việc 40 giờ", "unchecked")],
    },
  ],
  checkedOn: isoDate("2026-11-21"),
})

/** A holiday on a day of weekly rest is taken on the next working day (*nghỉ bù*). */
export const compensationBasis = clause("45/2019/QH14", "Điều 111 khoản 3")

/** How the schedules of 2021 to 2026 were drawn, by which the undecided years are forecast. */
export const forecastBasis = practice("cách bố trí ngày nghỉ các năm 2021 - 2026", "inferred")
