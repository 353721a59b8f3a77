import { type Basis, clause, practice } from "../law/index.ts"
import type { Text } from "../text/index.ts"
import type { ObservanceId } from "./theme.schema.ts"

/** A day of every year. */
export interface MonthDay {
  readonly month: number
  readonly day: number
}

/** When an observance is, in the years from `since` on. */
export interface ObservanceDates {
  /** First year. */
  readonly since: number
  /** Last year; null while it goes on. */
  readonly until: number | null
  readonly from: MonthDay
  /** The last day, the same as `from` for a single day. */
  readonly to: MonthDay
  /** `fixed` by the act that created it; `set` for these years by a letter; `usual` when a letter may change it. */
  readonly status: "fixed" | "set" | "usual"
  readonly basis: readonly Basis[]
}

/** A day or week that plans communicate on (*ngày, tuần lễ hưởng ứng*). */
export interface Observance {
  readonly id: ObservanceId
  readonly name: Text
  /** Spellings in plans, the official one first. */
  readonly phrases: readonly string[]
  /** Which days, oldest first. */
  readonly dates: readonly ObservanceDates[]
}

const every = (since: number, month: number, day: number, ...basis: readonly Basis[]): ObservanceDates => ({
  since,
  until: null,
  from: { month, day },
  to: { month, day },
  status: "fixed",
  basis,
})

/** The observances that plans name. */
export const observances: readonly Observance[] = [
  {
    id: "lifelong-learning-week",
    name: { vi: "Tuần lễ hưởng ứng học tập suốt đời", en: "Lifelong Learning Week" },
    phrases: [
      "tuần lễ hưởng ứng học tập suốt đời",
      "tuần lễ học tập suốt đời",
      "tuần lễ hưởng ứng htsđ",
      "tuần lễ htsđ",
      "tuần lễ hưởng ứng học suốt đời",
    ],
    dates: [
      {
        since: 2014,
        until: 2014,
        from: { month: 9, day: 29 },
        to: { month: 10, day: 5 },
        status: "set",
        basis: [clause("4583/BGDĐT-GDTX", "tuần lễ năm 2014")],
      },
      {
        since: 2015,
        until: 2024,
        from: { month: 10, day: 1 },
        to: { month: 10, day: 7 },
        status: "usual",
        basis: [practice("Bộ Giáo dục và Đào tạo ấn định tuần lễ từng năm bằng công văn")],
      },
      {
        since: 2025,
        until: 2025,
        from: { month: 10, day: 1 },
        to: { month: 10, day: 7 },
        status: "set",
        basis: [clause("5607/BGDĐT-GDNNGDTX", "tuần lễ năm 2025")],
      },
      {
        since: 2026,
        until: null,
        from: { month: 10, day: 1 },
        to: { month: 10, day: 7 },
        status: "usual",
        basis: [practice("Bộ Giáo dục và Đào tạo ấn định tuần lễ từng năm bằng công văn")],
      },
    ],
  },
  {
    id: "book-and-reading-culture-day",
    name: { vi: "Ngày Sách và Văn hóa đọc Việt Nam", en: "Vietnam Book and Reading Culture Day" },
    phrases: [
      "ngày sách và văn hóa đọc việt nam",
      "ngày sách và văn hóa đọc",
      "ngày hội sách và văn hóa đọc",
      "ngày sách, văn hóa đọc",
      "ngày sách việt nam",
    ],
    dates: [
      { ...every(2014, 4, 21, clause("284/QĐ-TTg", "Ngày Sách Việt Nam, 21 tháng 4")), until: 2021 },
      every(2022, 4, 21, clause("1862/QĐ-TTg", "21 tháng 4 hằng năm")),
    ],
  },
  {
    id: "learning-promotion-day",
    name: { vi: "Ngày Khuyến học Việt Nam", en: "Vietnam Learning Promotion Day" },
    phrases: ["ngày khuyến học việt nam", "ngày khuyến học"],
    dates: [
      every(
        2008,
        10,
        2,
        practice("ngày 02 tháng 10 hằng năm", "verified"),
        clause("1271/QĐ-TTg", "Ngày Khuyến học Việt Nam", "unchecked"),
      ),
    ],
  },
  {
    id: "digital-transformation-day",
    name: { vi: "Ngày Chuyển đổi số quốc gia", en: "National Digital Transformation Day" },
    phrases: ["ngày chuyển đổi số quốc gia", "ngày chuyển đổi số"],
    dates: [every(2022, 10, 10, clause("505/QĐ-TTg", "10 tháng 10 hằng năm"))],
  },
  {
    id: "law-day",
    name: { vi: "Ngày Pháp luật Việt Nam", en: "Vietnam Law Day" },
    phrases: ["ngày pháp luật nước cộng hòa xã hội chủ nghĩa việt nam", "ngày pháp luật việt nam", "ngày pháp luật"],
    dates: [every(2013, 11, 9, clause("14/2012/QH13", "Điều 8"))],
  },
  {
    id: "revolutionary-press-day",
    name: { vi: "Ngày Báo chí Cách mạng Việt Nam", en: "Vietnam Revolutionary Press Day" },
    phrases: ["ngày báo chí cách mạng việt nam", "ngày báo chí cách mạng", "ngày báo chí việt nam"],
    dates: [every(1985, 6, 21, practice("ngày 21 tháng 6 hằng năm", "unchecked"))],
  },
  {
    id: "teachers-day",
    name: { vi: "Ngày Nhà giáo Việt Nam", en: "Vietnamese Teachers' Day" },
    phrases: ["ngày nhà giáo việt nam", "ngày nhà giáo"],
    dates: [every(1982, 11, 20, practice("ngày 20 tháng 11 hằng năm", "unchecked"))],
  },
  {
    id: "vietnamese-culture-day",
    name: { vi: "Ngày Văn hóa Việt Nam", en: "Vietnamese Culture Day" },
    phrases: ["ngày văn hóa việt nam"],
    dates: [
      every(
        2026,
        11,
        24,
        clause("28/2026/QH16", "ngày 24 tháng 11", "secondary"),
        clause("80-NQ/TW", "ngày 24 tháng 11"),
      ),
    ],
  },
]
