import { type Plan, statePlan } from "@lantoa/core"
import { content } from "./content.ts"
import { document } from "./document.ts"
import { duties } from "./duties.ts"
import { funding } from "./funding.ts"
import { issuer } from "./names.ts"
import { purposes } from "./purposes.ts"

/**
 * The communication plan on the learning society for 2026 to 2030 of Vĩnh Long's department of culture, sports and
 * tourism (*Kế hoạch truyền thông về xây dựng xã hội học tập*), a draft of 2026. Labels, names, numbers, dates and
 * misprints are the document's; the sentences are ours, each in the place of the one it stands for.
 */
export const learningSociety2026: Plan = statePlan({
  id: "vinh-long-2026/xa-hoi-hoc-tap",
  province: "vinh-long-2026",
  document,
  period: { from: 2026, to: 2030 },
  preamble: [
    "Thực hiện Kế hoạch số 84/KH-UBND ngày 11/3/2026 của UBND tỉnh Vĩnh Long về Đề án “Xây dựng xã hội học tập” giai đoạn 2026-2030;",
    `${issuer} ban hành Kế hoạch truyền thông như sau:`,
  ],
  body: [purposes, content, funding, duties],
  closing: [
    "Đề nghị các đơn vị thực hiện tốt nhiệm vụ của Kế hoạch; có khó khăn, vướng mắc thì phản ánh với Phòng Quản lý Thông tin – Báo chí – Xuất bản của Sở để điều chỉnh./.",
  ],
  acts: [
    { number: "84/KH-UBND", role: "implements" },
    { number: "29-CT/TW", role: "mention" },
    { number: "49-KL/TW", role: "mention" },
    { number: "11-CT/TW", role: "mention" },
    { number: "489/QĐ-TTg", role: "mention" },
    { number: "1373/QĐ-TTg", role: "mention" },
    { number: "1307/QĐ-BTTTT", role: "mention" },
  ],
})
