import type { Text } from "../../text/index.ts"

/**
 * What a province plugin can be shown to do (*mức đạt chuẩn*), each level with all before it: its data are whole; plans
 * are checked by it; duties are derived; plans are written and read back; reports find their way.
 */
export const conformanceLevels = ["data", "check", "obligations", "documents", "reports"] as const

/** One of the five levels. */
export type ConformanceLevel = (typeof conformanceLevels)[number]

/** What the levels are called. */
export const conformanceLevelLabels: Readonly<Record<ConformanceLevel, Text>> = {
  data: { vi: "dữ liệu", en: "data" },
  check: { vi: "kiểm tra", en: "check" },
  obligations: { vi: "nghĩa vụ", en: "obligations" },
  documents: { vi: "văn bản", en: "documents" },
  reports: { vi: "báo cáo", en: "reports" },
}
