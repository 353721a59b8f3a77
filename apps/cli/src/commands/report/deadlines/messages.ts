import type { Text } from "@lantoa/core"

/** The words of `lantoa report deadlines`. */
export const messages = {
  from: { vi: "Nơi gửi", en: "From" },
  to: { vi: "Nơi nhận", en: "To" },
  due: { vi: "Hạn đã ghi", en: "Stated" },
  earliest: { vi: "Sớm nhất", en: "Earliest" },
  latest: { vi: "Chậm nhất", en: "Latest" },
  slack: { vi: "Dư (ngày làm việc)", en: "To spare (working days)" },
  opens: { vi: "{period}: số liệu chốt ngày {day}.", en: "{period}: figures close on {day}." },
  feasible: { vi: "Kịp.", en: "It can be met." },
  infeasible: { vi: "Không thể kịp:", en: "It cannot be met:" },
  provisional: {
    vi: "Tạm tính: lịch nghỉ của những ngày này chưa được quyết định.",
    en: "Provisional: the days off in between are not decided.",
  },
  none: {
    vi: "{period}: không có tuyến báo cáo nào: kế hoạch, tỉnh đều không nêu ai báo cáo ai.",
    en: "{period}: there is no way of reports: neither plan nor province says who reports to whom.",
  },
  badHandling: {
    vi: "“{typed}” của --handling không phải số ngày làm việc; cần một số nguyên từ 0 đến 60.",
    en: "“{typed}” of --handling is not a number of working days; expected a whole number from 0 to 60.",
  },
} as const satisfies Readonly<Record<string, Text>>
