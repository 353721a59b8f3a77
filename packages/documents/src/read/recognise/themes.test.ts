import { expect, test } from "vitest"
import { findChannels } from "./channels.ts"
import { outlineFrom, planHead } from "./script.fixture.ts"
import { textAt } from "./script.ts"
import { communicationParts, findThemes } from "./themes.ts"

const body = `I. MỤC ĐÍCH
- Đọc sách.
II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN
1. Nội dung tuyên truyền
- Ngày Sách Việt Nam.
- Thư viện số.
2. Hình thức tuyên truyền
- Trên Báo Hải Mẫu, trang thông tin điện tử của sở, hệ thống truyền thanh cơ sở.
- Treo băng rôn, khẩu hiệu ở nơi công cộng.
- Thông qua hội nghị, sinh hoạt câu lạc bộ.
III. KINH PHÍ
- Ngân sách.`
const { outline, script } = outlineFrom(`${planHead}${body}`)
const parts = communicationParts(script, outline)

test("the parts on what is told and how", () => {
  expect(parts.content.map((part) => textAt(script, part))).toEqual(["Nội dung tuyên truyền"])
  expect(parts.means.map((part) => textAt(script, part))).toEqual(["Hình thức tuyên truyền"])
})

test("what is told", () => {
  expect(findThemes(script, parts).map((leaf) => textAt(script, leaf))).toEqual(["Ngày Sách Việt Nam.", "Thư viện số."])
})

test("how it is told, each channel by itself", () => {
  expect(findChannels(script, parts, undefined).map(({ span, type }) => [textAt(script, span), type])).toEqual([
    ["Báo Hải Mẫu", "press"],
    ["trang thông tin điện tử của sở", "agency-website"],
    ["hệ thống truyền thanh cơ sở", "commune-loudspeaker-station"],
    ["băng rôn", "banner"],
    ["khẩu hiệu ở nơi công cộng", "banner"],
    ["hội nghị", "conference"],
    ["sinh hoạt câu lạc bộ", "club"],
  ])
})
