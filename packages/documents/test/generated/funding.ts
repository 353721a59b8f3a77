import type { FundingKind } from "@lantoa/core"
import type { Draw } from "./seeded.ts"

/** What the part on funding says, and the kinds it names (*kinh phí thực hiện*). */
export interface FundingDraft {
  readonly lines: readonly string[]
  readonly kinds: readonly FundingKind[]
}

const wordings: readonly [FundingDraft, ...FundingDraft[]] = [
  {
    lines: ["Kinh phí từ nguồn ngân sách địa phương và các nguồn huy động, tài trợ, nguồn hợp pháp khác."],
    kinds: ["state-budget", "mobilised", "other-lawful"],
  },
  {
    lines: ["Kinh phí được bố trí từ ngân sách nhà nước theo phân cấp hiện hành và các nguồn kinh phí hợp pháp khác."],
    kinds: ["state-budget", "other-lawful"],
  },
  { lines: ["Các đơn vị sử dụng kinh phí chi thường xuyên hằng năm được giao."], kinds: ["recurrent-allocation"] },
  {
    lines: ["Kinh phí lồng ghép từ các chương trình, dự án, đề án đang triển khai trên địa bàn."],
    kinds: ["integrated-programme"],
  },
  {
    lines: ["Ngân sách tỉnh: 250.000.000 đồng.", "Nguồn tài trợ, viện trợ; nguồn hợp pháp khác (nếu có)."],
    kinds: ["state-budget", "mobilised", "international-aid", "other-lawful"],
  },
  { lines: ["Nguồn xã hội hóa.", "Hợp tác công tư (PPP)."], kinds: ["mobilised", "public-private-partnership"] },
  { lines: ["Kinh phí thực hiện theo quy định hiện hành."], kinds: ["unspecified"] },
  {
    lines: ["Nguồn dự phòng phòng chống thiên tai và nguồn đóng góp của người dân."],
    kinds: ["contingency", "mobilised"],
  },
]

/** Draws a part on funding. */
export const fundingOf = (draw: Draw): FundingDraft => draw.pick(wordings)
