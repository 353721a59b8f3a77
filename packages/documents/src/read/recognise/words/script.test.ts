import { expect, it } from "vitest"
import { type FlowParagraph, treeOfFlow } from "../../flow/index.ts"
import { scriptOf } from "./script.ts"

const paragraph = (text: string, part: FlowParagraph["part"] = "body"): FlowParagraph => ({
  text,
  emphasis: [],
  part,
  heading: 0,
  page: 1,
  paragraph: 1,
})
const textOf = (...flow: readonly FlowParagraph[]): string => scriptOf(treeOfFlow(flow).tree).text

it("leaves running headers and footers out, and keeps footnotes", () => {
  expect(
    textOf(
      paragraph("Tài liệu lưu hành nội bộ", "header"),
      paragraph("KẾ HOẠCH"),
      paragraph("Theo Luật số 103/2016/QH13", "footnote"),
      paragraph("Trang cuối", "footer"),
    ),
  ).toBe("KẾ HOẠCH\nTheo Luật số 103/2016/QH13")
})

it("begins with a header that holds the letterhead", () => {
  expect(
    textOf(
      paragraph("UBND TỈNH HẢI MẪU", "header"),
      paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "header"),
      paragraph("KẾ HOẠCH"),
    ),
  ).toBe("UBND TỈNH HẢI MẪU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH")
})
