import { defineRule } from "../../rule.ts"
import { decree30, decree30Since, mainComponent } from "../decree-30.ts"

/** The document says who gets it. */
export const recipientsStated = defineRule({
  id: "recipients/recipients-stated",
  severity: "warning",
  title: { vi: "Văn bản có phần Nơi nhận", en: "The document says who gets it" },
  explain: {
    vi: "Nơi nhận là thành phần thể thức chính: nơi nhận để thực hiện; để kiểm tra, giám sát, báo cáo, trao đổi, để biết; để lưu. Văn bản được nhân bản và phát hành theo phần này.",
    en: "The recipients are a main component: to carry out; to inspect, report, exchange or know; to keep. Copies are made and sent by it.",
  },
  remedy: {
    vi: "Thêm “Nơi nhận:” và liệt kê từng nơi nhận, dòng cuối là “Lưu: VT”.",
    en: "Add “Nơi nhận:” and list each recipient, the last line “Lưu: VT”.",
  },
  examples: { right: ["Nơi nhận: …"], wrong: ["không có phần Nơi nhận"] },
  basis: [decree30("Điều 8 khoản 2 điểm i"), mainComponent("9 điểm c")],
  since: decree30Since,
  messages: {
    none: { vi: "Không có phần Nơi nhận.", en: "There is no list of recipients." },
    onlyArchive: {
      vi: "Nơi nhận chỉ có dòng lưu, không có nơi nhận để thực hiện.",
      en: "The recipients hold only the archive line and nobody to carry the document out.",
    },
  },
  check({ plan: { assignments, document } }, report) {
    const place = { path: ["document", "recipients"] }
    if (document.recipients.length === 0) report("none", place, {})
    else if (document.recipients.every(({ purpose }) => purpose === "archive") && assignments.length > 0)
      report("onlyArchive", place, {})
  },
})
