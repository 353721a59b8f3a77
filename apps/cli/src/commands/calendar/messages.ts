import type { CalendarEntry, Text } from "@lantoa/core"

/** What `calendar` says besides the calendar. */
export const messages = {
  empty: {
    vi: "Kế hoạch không có sự kiện, thời hạn nào trong năm {year}.",
    en: "The plan has no event or deadline in {year}.",
  },
  counted: { vi: "{entries} mục trong năm {year}.", en: "{entries} entries in {year}." },
  day: { vi: "Ngày", en: "Day" },
  kind: { vi: "Loại", en: "Kind" },
  entry: { vi: "Nội dung", en: "Entry" },
  basis: { vi: "Căn cứ", en: "Basis" },
  sure: { vi: "Độ chắc", en: "How sure" },
  fixed: { vi: "đã định", en: "fixed" },
  provisional: { vi: "tạm tính", en: "provisional" },
  secondary: { vi: "nguồn thứ cấp", en: "secondary source" },
} as const satisfies Readonly<Record<string, Text>>

/** What kinds of entries are called. */
export const kindNames: Readonly<Record<CalendarEntry["kind"], Text>> = {
  observance: { vi: "hưởng ứng", en: "observance" },
  deadline: { vi: "thời hạn", en: "deadline" },
  budget: { vi: "ngân sách", en: "budget" },
}
