import { expect, test } from "vitest"
import { outlineFrom, planHead } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { findChannels } from "./channels.ts"
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
    ["khẩu hiệu", "banner"],
    ["hội nghị", "conference"],
    ["sinh hoạt câu lạc bộ", "club"],
  ])
})

const told = (body: string) => {
  const made = outlineFrom(`${planHead}I. MỤC ĐÍCH\n- Đọc sách.\n${body}`)
  const found = communicationParts(made.script, made.outline)
  return {
    themes: findThemes(made.script, found).map((leaf) => textAt(made.script, leaf)),
    channels: findChannels(made.script, found, undefined).map(({ span }) => textAt(made.script, span)),
  }
}

test("under a part on content and means, titles of one word say enough", () => {
  expect(
    told(
      "II. NỘI DUNG, BIỆN PHÁP TUYÊN TRUYỀN\n1. Nội dung\na) Ngày Sách.\nb) Thư viện số.\n2. Biện pháp\na) Qua Đài Truyền thanh xã; Báo Hải Mẫu.\nb) Kẻ vẽ pa nô, khẩu hiệu.",
    ),
  ).toEqual({
    themes: ["Ngày Sách.", "Thư viện số."],
    channels: ["Đài Truyền thanh xã", "Báo Hải Mẫu", "pa nô", "khẩu hiệu"],
  })
})

test("what is told in lines that are no headings", () => {
  expect(
    told(
      "II. CÔNG VIỆC\n1. Nội dung tuyên truyền: Ngày Sách.\n2. Hình thức tuyên truyền: Trên Zalo.\n3. Thời gian: Quý I.",
    ),
  ).toEqual({ themes: ["Ngày Sách."], channels: ["Zalo"] })
  expect(told("II. CÔNG VIỆC\n- Nội dung tuyên truyền:\n+ Ngày Sách.\n+ Thư viện số.\n- Thời gian:\n+ Quý I.")).toEqual(
    {
      themes: ["Ngày Sách.", "Thư viện số."],
      channels: [],
    },
  )
})

test.each<[string, string, readonly string[]]>([
  ["that a bullet only lists", "Pa nô, áp phích, băng rôn tại trụ sở.", ["Pa nô", "áp phích", "băng rôn tại trụ sở"]],
  ["of broadcasting", "Báo in, phát thanh, truyền hình.", ["Báo in", "phát thanh", "truyền hình"]],
  ["of meetings", "Hội nghị, tọa đàm, cuộc thi trực tuyến.", ["Hội nghị", "tọa đàm", "cuộc thi trực tuyến"]],
  ["with verbs between", "Tuyên truyền miệng, phát tờ rơi.", ["Tuyên truyền miệng", "tờ rơi"]],
  ["none where nothing is named", "Đổi mới phương pháp, nâng cao chất lượng.", []],
])("channels %s", (_, bullet, expected) => {
  expect(told(`II. NỘI DUNG TUYÊN TRUYỀN\n- Sách.\nIII. HÌNH THỨC TUYÊN TRUYỀN\n- ${bullet}`).channels).toEqual(
    expected,
  )
})
