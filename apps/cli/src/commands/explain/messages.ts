import type { Text } from "@lantoa/core"

/** What `explain` says besides the rules' pages. */
export const messages = {
  unknownRule: { vi: "Không có quy tắc “{typed}”.", en: "There is no rule “{typed}”." },
  didYouMean: { vi: " Có phải ý bạn là “{name}”?", en: " Did you mean “{name}”?" },
  listAll: { vi: " Xem tất cả: lantoa explain", en: " To list all of them: lantoa explain" },
  rule: { vi: "Quy tắc", en: "Rule" },
  severity: { vi: "Mức độ", en: "Severity" },
  answer: { vi: "Nội dung", en: "Answer" },
  answeredBy: { vi: "Lớp áp dụng", en: "Layer that answers" },
  over: { vi: "Thay cho lớp", en: "In place of" },
  basis: { vi: "Căn cứ", en: "Basis" },
  unknownAnswer: {
    vi: "Không có quy tắc, tham số, kênh, cơ quan hay nhóm nào tên “{typed}” ở {province}.",
    en: "No rule, parameter, channel, body or group of {province} is called “{typed}”.",
  },
  title: { vi: "Điều phải đúng", en: "What must hold" },
} as const satisfies Readonly<Record<string, Text>>
