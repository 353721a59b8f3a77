import { describe, expect, it } from "vitest"
import { themeKindOf, themeKindsIn } from "./theme-kinds.ts"

describe("the kind of a theme", () => {
  it.each([
    ["Phổ biến chủ trương của Đảng và chính sách mới", "policy-and-law"],
    ["Nâng cao nhận thức về kỹ năng số", "awareness"],
    ["Các hoạt động của “Tuần lễ hưởng ứng học tập suốt đời”", "observance"],
    ["Ngày Sách và Văn hóa đọc Việt Nam", "observance"],
    ["Giới thiệu gương điển hình tiên tiến ở cơ sở", "exemplars"],
    ["Vận động, khuyến khích gia đình đọc sách", "mobilisation"],
    ["Các cuộc vận động", "other"],
    ["Nội dung khác", "other"],
  ])("%s: %s", (text, kind) => {
    expect(themeKindOf(text)).toBe(kind)
  })
})

describe("the kinds that a task names", () => {
  it.each([
    ["Nêu gương điển hình và vận động người dân", ["exemplars", "mobilisation"]],
    ["Nâng cao nhận thức; thực hiện chính sách; nhận thức", ["awareness", "policy-and-law"]],
    ["Bố trí phòng họp", []],
  ])("%s", (text, kinds) => {
    expect(themeKindsIn(text)).toEqual(kinds)
  })
})
