import { fold } from "../../../text/index.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** The urgency is one of those that the decree has. */
export const urgencyKnown = defineRule({
  id: "form/urgency-known",
  severity: "warning",
  title: { vi: "Dấu chỉ mức độ khẩn đúng quy định", en: "The urgency is one of those there are" },
  explain: {
    vi: "Mức độ khẩn gồm hỏa tốc, thượng khẩn, khẩn. Chữ khác (“GẤP”, “RẤT KHẨN”) không có giá trị khi chuyển văn bản.",
    en: "Urgency is one of hỏa tốc, thượng khẩn, khẩn. Other words (“GẤP”, “RẤT KHẨN”) mean nothing when a document is forwarded.",
  },
  remedy: { vi: "Ghi “HỎA TỐC”, “THƯỢNG KHẨN” hoặc “KHẨN”.", en: "Write “HỎA TỐC”, “THƯỢNG KHẨN” or “KHẨN”." },
  examples: { right: ["HỎA TỐC", "KHẨN"], wrong: ["GẤP"] },
  basis: [decree30("Phụ lục I, Phần I, mục III khoản 2")],
  since: decree30Since,
  messages: {
    unknown: {
      vi: "Mức độ khẩn “{urgency}” không có trong quy định (HỎA TỐC, THƯỢNG KHẨN, KHẨN).",
      en: "There is no urgency “{urgency}” (HỎA TỐC, THƯỢNG KHẨN, KHẨN).",
    },
  },
  check({ plan }, report) {
    const { urgency } = plan.document
    if (urgency === null || !isStateDocument(plan)) return
    if (!["hoa toc", "thuong khan", "khan"].includes(fold(urgency)))
      report("unknown", { path: ["document", "urgency"] }, { urgency })
  },
})
