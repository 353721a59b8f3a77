import type { Text } from "@lantoa/core"

/** The words of the comparison with a parent plan. */
export const messages = {
  what: { vi: "Nội dung cấp trên", en: "Item of the parent" },
  place: { vi: "Ở đâu", en: "Where" },
  status: { vi: "Mức", en: "Carried" },
  evidence: { vi: "Bằng chứng", en: "Evidence" },
  matched: { vi: "có", en: "yes" },
  partly: { vi: "một phần", en: "in part" },
  missing: { vi: "chưa thấy", en: "missing" },
  theme: { vi: "cùng nhóm nội dung", en: "a theme of the same kind" },
  observance: { vi: "cùng ngày, tuần lễ hưởng ứng", en: "the same observance" },
  addressee: { vi: "báo cáo đến cùng nơi nhận", en: "reports to the same receiver" },
  clause: { vi: "nêu đích danh điều khoản", en: "names the clause" },
  text: { vi: "trùng {share} cặp từ", en: "{share} of the word pairs" },
  shown: { vi: "{place}: {kind}", en: "{place}: {kind}" },
  summary: {
    vi: "{matched} có, {partly} một phần, {missing} chưa thấy, trong {all} nội dung. {cites}",
    en: "{matched} carried, {partly} in part, {missing} missing, of {all} items. {cites}",
  },
  cited: {
    vi: "Kế hoạch cấp dưới viện dẫn kế hoạch cấp trên tại: {places}.",
    en: "The child cites the parent at: {places}.",
  },
  draft: {
    vi: "Kế hoạch cấp trên là dự thảo chưa có số, nên không xét viện dẫn.",
    en: "The parent is a draft without a number, so that citing it cannot be looked for.",
  },
  notCited: {
    vi: "Kế hoạch cấp dưới không viện dẫn số của kế hoạch cấp trên.",
    en: "The child does not cite the parent by its number.",
  },
} as const satisfies Readonly<Record<string, Text>>
