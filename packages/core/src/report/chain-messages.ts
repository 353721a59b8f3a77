import type { Text } from "../text/index.ts"

/** What the reasons of a chain of reports say. */
export const chainMessages = {
  opening: { vi: "ngày chốt số liệu", en: "the day on which the figures are closed" },
  conflict: {
    vi: "{first}: {firstDay}; nhanh nhất đến {ready} mới gửi tiếp được, mà {second} phải xong {secondDay}: thiếu {count} ngày làm việc",
    en: "{first}: {firstDay}; it can be passed on by {ready} at the earliest, but {second} is due {secondDay}: {count} working days too early",
  },
  handlingUnknown: {
    vi: "không nơi nào nêu thời gian {to} cần để tổng hợp: tính 0 ngày làm việc",
    en: "nobody says how long {to} needs to consolidate: counted as 0 working days",
  },
  manyUnits: { vi: "{count} đơn vị", en: "{count} units" },
  toGovernment: {
    vi: "bộ, tỉnh gửi báo cáo định kỳ đến Chính phủ chậm nhất {day}",
    en: "ministries and provinces send periodic reports to the Government by {day}",
  },
  stepOfChain: { vi: "tuyến báo cáo (lớp {layer})", en: "the way of reports (layer {layer})" },
} as const satisfies Readonly<Record<string, Text>>
