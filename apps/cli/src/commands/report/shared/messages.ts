import type { Text } from "@lantoa/core"

/** Sentences that the commands on reports have in common. */
export const messages = {
  periodMissing: {
    vi: "Thiếu --period: cần một kỳ báo cáo như 2026, 2026-q1 hoặc “quý I/2026”.",
    en: "Missing --period: expected a reporting period such as 2026, 2026-q1 or “Q1/2026”.",
  },
  noPlans: {
    vi: "Thư mục báo cáo “{folder}” chưa có kế hoạch nào; hãy chạy lantoa report form trước.",
    en: "The folder of reports “{folder}” has no plan yet; run lantoa report form first.",
  },
  whichPlan: {
    vi: "Thư mục báo cáo “{folder}” có nhiều kế hoạch; cần --plan, một trong: {plans}.",
    en: "The folder of reports “{folder}” has several plans; --plan is needed, one of: {plans}.",
  },
  unknownPlan: {
    vi: "Thư mục báo cáo “{folder}” không có kế hoạch “{typed}”; các kế hoạch: {plans}.",
    en: "The folder of reports “{folder}” has no plan “{typed}”; the plans are: {plans}.",
  },
  notFrozen: {
    vi: "Kỳ {period} của kế hoạch “{plan}” chưa được chốt danh sách phải báo cáo; các kỳ đã chốt: {periods}.",
    en: "Nobody has frozen who owes a report of “{plan}” for {period}; frozen periods: {periods}.",
  },
  none: { vi: "chưa có", en: "none" },
  unitUnknown: {
    vi: "Kỳ này không có báo cáo của “{typed}”.",
    en: "There is no report of “{typed}” in this period.",
  },
  unitAmbiguous: {
    vi: "“{typed}” là tên của nhiều đơn vị: {names}; hãy ghi đủ.",
    en: "“{typed}” names several units: {names}; write the whole name.",
  },
  nearest: { vi: " Gần nhất: {names}.", en: " The nearest: {names}." },
  broken: { vi: "Không đọc được trong kho: {text}", en: "Could not be read in the store: {text}" },
} as const satisfies Readonly<Record<string, Text>>
