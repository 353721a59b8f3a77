import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { readRecipients } from "./recipient-lines.ts"
import { readTail } from "./tail.ts"

const read = (lines: string) => {
  const script = scriptFrom(`Nơi nhận:\n${lines}\nGIÁM ĐỐC\n\nTrần Thị Mẫu`)
  return readRecipients(script, readTail(script, 0).recipients).map(({ recipient }) => [
    recipient.text,
    recipient.purpose,
  ])
}

test.each<[string, string, readonly (readonly [string, string | null])[]]>([
  [
    "a brace on a line of its own",
    "- Như trên;\n- Sở Y tế;\n- UBND tỉnh;\n}(để báo cáo)\n- Các phòng;\n- Lưu: VT.",
    [
      ["Như trên", null],
      ["Sở Y tế", "report"],
      ["UBND tỉnh", "report"],
      ["Các phòng", null],
      ["Lưu: VT", "archive"],
    ],
  ],
  [
    "a brace up to a recipient with its own purpose",
    "- Sở Y tế (b/c);\n- Các phòng;\n} để thực hiện\n- Lưu: VT.",
    [
      ["Sở Y tế", "report"],
      ["Các phòng", "implement"],
      ["Lưu: VT", "archive"],
    ],
  ],
  [
    "a brace in pieces",
    "- Sở Y tế; }\n- UBND tỉnh; } (để b/c)\n- Sở Nội vụ; }\n- Các phòng;\n- Lưu: VT.",
    [
      ["Sở Y tế", "report"],
      ["UBND tỉnh", "report"],
      ["Sở Nội vụ", "report"],
      ["Các phòng", null],
      ["Lưu: VT", "archive"],
    ],
  ],
  [
    "a bracket over two lines",
    "- Thường trực Hội đồng nhân dân tỉnh (để\nbáo cáo);\n- Lưu: VT.",
    [
      ["Thường trực Hội đồng nhân dân tỉnh", "report"],
      ["Lưu: VT", "archive"],
    ],
  ],
  [
    "a recipient over two lines",
    "- Các phòng chuyên môn, đơn vị sự nghiệp\nthuộc Sở;\n- các phường, xã;\n- Lưu: VT.",
    [
      ["Các phòng chuyên môn, đơn vị sự nghiệp thuộc Sở", null],
      ["các phường, xã", null],
      ["Lưu: VT", "archive"],
    ],
  ],
])("%s", (_, lines, expected) => {
  expect(read(lines)).toEqual(expected)
})
