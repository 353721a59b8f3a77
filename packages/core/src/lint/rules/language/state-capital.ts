import { there } from "../../analysis/needs.ts"
import { editsOf, findAt, placeOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

const small = /(?<=(?:Đảng(?:,| và)|(?:chính sách|pháp luật) của) )nhà nước/y

/** "Nhà nước" has its capital where it stands beside the Party or owns law and policy. */
export const stateCapital = defineRule({
  id: "language/state-capital",
  severity: "warning",
  title: { vi: "“Nhà nước” viết hoa", en: "“Nhà nước” has a capital" },
  explain: {
    vi: "“Nhà nước” là danh từ thuộc trường hợp đặc biệt, viết hoa. Quy tắc chỉ xét chỗ không thể hiểu khác: đứng cạnh “Đảng”, hoặc sau “chính sách của”, “pháp luật của”. Các từ ghép như “ngân sách nhà nước”, “quản lý nhà nước” không xét.",
    en: "“Nhà nước” (the State) is a special noun with a capital. The rule looks only where nothing else can be meant: beside “Đảng”, or after “chính sách của”, “pháp luật của”. Compounds such as “ngân sách nhà nước” are left alone.",
  },
  remedy: { vi: "Viết hoa “Nhà nước”; có thể sửa tự động.", en: "Write the capital; this can be done automatically." },
  examples: {
    right: ["chủ trương của Đảng, Nhà nước", "ngân sách nhà nước"],
    wrong: ["chủ trương của Đảng, nhà nước", "pháp luật của nhà nước"],
  },
  basis: [decree30("Phụ lục II, mục V khoản 1")],
  since: decree30Since,
  needs: there("state"),
  messages: {
    small: {
      vi: "“nhà nước” viết thường ở {count} chỗ; phải viết hoa “Nhà nước”.",
      en: "“nhà nước” has a small letter in {count} places; “Nhà nước” is expected.",
    },
  },
  check({ plan }, report) {
    const found = findAt(plan, "state", small)
    const [first] = found
    if (first === undefined) return
    report(
      "small",
      placeOf(plan, first),
      { count: found.length },
      editsOf(plan, found, () => "Nhà nước"),
    )
  },
})
