import { describe, expect, it } from "vitest"
import { outlineFrom, planHead } from "./script.fixture.ts"
import { textAt } from "./script.ts"
import { findWhoEntries } from "./who-part.ts"

const entries = (body: string) => {
  const { outline, script } = outlineFrom(`${planHead}I. MỤC ĐÍCH\nĐọc sách.\n${body}`)
  return findWhoEntries(script, outline).map(({ modality, tasks, units }) => [
    textAt(script, units),
    modality,
    tasks.map((task) => textAt(script, task)),
  ])
}

describe("who is given work", () => {
  it.each<[string, string, readonly unknown[]]>([
    [
      "by headings with bulleted tasks",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì hội thi.\n- Báo cáo.\n2. Công an tỉnh\nBảo vệ.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì hội thi.", "Báo cáo."]],
        ["Công an tỉnh", "assigned", ["Bảo vệ."]],
      ],
    ],
    [
      "by numbered sentences",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì hội thi.\n2. Giao Sở Nội vụ theo dõi.",
      [
        ["Sở Y tế", "assigned", ["chủ trì hội thi."]],
        ["Sở Nội vụ", "assigned", ["theo dõi."]],
      ],
    ],
    [
      "by request",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì.\n2. Đề nghị Hội Khuyến học tỉnh\n- Vận động hội viên.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Hội Khuyến học tỉnh", "requested", ["Vận động hội viên."]],
      ],
    ],
    [
      "by units whatever the part is called",
      "II. PHÂN CÔNG\n1. Sở Y tế: Chủ trì hội thi.\n2. Sở Nội vụ: Theo dõi.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì hội thi."]],
        ["Sở Nội vụ", "assigned", ["Theo dõi."]],
      ],
    ],
    [
      "by bulleted sentences",
      "II. TỔ CHỨC THỰC HIỆN\n- Sở Y tế chủ trì hội thi.\n- Các xã, phường tham gia.",
      [
        ["Sở Y tế", "assigned", ["chủ trì hội thi."]],
        ["Các xã, phường", "assigned", ["tham gia."]],
      ],
    ],
    [
      "by sentences that say why first",
      "II. TỔ CHỨC THỰC HIỆN\n1. Căn cứ Kế hoạch này, đề nghị các xã, phường tổ chức hội thi.\n2. Sở Y tế theo dõi.",
      [
        ["các xã, phường", "requested", ["tổ chức hội thi."]],
        ["Sở Y tế", "assigned", ["theo dõi."]],
      ],
    ],
    [
      "with what their heading adds in brackets left out",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế (cơ quan thường trực)\n- Chủ trì.\n2. Sở Nội vụ\n- Theo dõi.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì."]],
        ["Sở Nội vụ", "assigned", ["Theo dõi."]],
      ],
    ],
    [
      "by headings that say whose duty it is",
      "II. PHÂN CÔNG TRÁCH NHIỆM\n1. Trách nhiệm của Sở Y tế:\na) Chủ trì;\nb) Báo cáo.\n2. Nhiệm vụ của các xã\na) Tham gia.",
      [
        ["Sở Y tế", "assigned", ["Chủ trì;", "Báo cáo."]],
        ["các xã", "assigned", ["Tham gia."]],
      ],
    ],
    [
      "by bullets over bullets",
      "II. TỔ CHỨC THỰC HIỆN\n* Công an xã:\n+ Tiếp nhận tin báo;\n+ Xử lý.\n* Đề nghị Hội Nông dân xã:\n+ Vận động.",
      [
        ["Công an xã", "assigned", ["Tiếp nhận tin báo;", "Xử lý."]],
        ["Hội Nông dân xã", "requested", ["Vận động."]],
      ],
    ],
    [
      "by bullets under headings that name a level",
      "II. TỔ CHỨC THỰC HIỆN\n1. Cấp tỉnh\n- Sở Y tế: chủ trì.\n- Sở Nội vụ: theo dõi.\n2. Cấp xã\n- UBND các xã: tham gia.",
      [
        ["Sở Y tế", "assigned", ["chủ trì."]],
        ["Sở Nội vụ", "assigned", ["theo dõi."]],
        ["UBND các xã", "assigned", ["tham gia."]],
      ],
    ],
    [
      "without the money that follows",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì hội thi.\n2. Các xã tham gia.\nKinh phí thực hiện từ ngân sách tỉnh.",
      [
        ["Sở Y tế", "assigned", ["chủ trì hội thi."]],
        ["Các xã", "assigned", ["tham gia."]],
      ],
    ],
    ["nobody where the part is on money", "II. KINH PHÍ\n1. Ngân sách tỉnh.\n2. Nguồn khác.", []],
    ["nobody where units are only named", "II. NỘI DUNG\n1. Hội thi\n- Ở các xã.\n2. Hội sách\n- Ở tỉnh.", []],
  ])("%s", (_, body, expected) => {
    expect(entries(body)).toEqual(expected)
  })
})
