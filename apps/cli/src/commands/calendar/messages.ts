import type { Text } from "@lantoa/core"

/** What `calendar` says besides the calendar. */
export const messages = {
  empty: {
    vi: "Kế hoạch không có sự kiện, thời hạn nào trong năm {year}.",
    en: "The plan has no event or deadline in {year}.",
  },
  counted: { vi: "{entries} mục trong năm {year}.", en: "{entries} entries in {year}." },
} as const satisfies Readonly<Record<string, Text>>
