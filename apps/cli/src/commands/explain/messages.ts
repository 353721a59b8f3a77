import type { Text } from "@lantoa/core"

/** What `explain` says besides the rules' pages. */
export const messages = {
  unknownRule: { vi: "Không có quy tắc “{typed}”.", en: "There is no rule “{typed}”." },
  didYouMean: { vi: " Có phải ý bạn là “{name}”?", en: " Did you mean “{name}”?" },
  listAll: { vi: " Xem tất cả: lantoa explain", en: " To list all of them: lantoa explain" },
  rule: { vi: "Quy tắc", en: "Rule" },
  severity: { vi: "Mức độ", en: "Severity" },
  title: { vi: "Điều phải đúng", en: "What must hold" },
} as const satisfies Readonly<Record<string, Text>>
