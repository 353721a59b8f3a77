import { type Plan, statePlan } from "@lantoa/core"
import { content, funding, purposes } from "./content.ts"
import { document } from "./document.ts"
import { duties } from "./duties.ts"
import { issuer } from "./names.ts"

/**
 * The communication plan on the learning society for 2021 to 2030 of Hà Nam's department of information and
 * communications (*Kế hoạch truyền thông về xây dựng xã hội học tập*), a draft of 2021. Labels, names, numbers, dates
 * and misprints are the document's; the sentences are ours, each in the place of the one it stands for.
 */
export const learningSociety2021: Plan = statePlan({
  id: "ha-nam-2021/xa-hoi-hoc-tap",
  province: "ha-nam-2021",
  document,
  period: { from: 2021, to: 2030 },
  preamble: [
    `Thực hiện Quyết định số 1307/QĐ-BTTTT ngày 27/8/2021 (Bộ Thông tin và Truyền thông) về Kế hoạch truyền thông của Đề án xã hội học tập, ${issuer} ban hành Kế hoạch sau:`,
  ],
  body: [purposes, content, funding, duties],
  closing: [
    {
      text: `Đề nghị các cơ quan, đơn vị thực hiện và gửi báo cáo kết quả cho ${issuer} trước ngày 30/11 hằng năm để tổng hợp./.`,
      reporting: [
        {
          frequency: "annual",
          due: [{ kind: "yearly", month: 11, day: 30, before: true }],
          from: ["các cơ quan, đơn vị"],
          to: [issuer],
        },
      ],
    },
  ],
  acts: [
    { number: "1307/QĐ-BTTTT", role: "implements" },
    { number: "489/QĐ-TTg", role: "mention" },
    { number: "49-KL/TW", role: "mention" },
    { number: "11-CT/TW", role: "mention" },
    { number: "1373/QĐ-TTg", role: "mention" },
  ],
})
