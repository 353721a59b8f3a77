import { expect, test } from "vitest"
import { outlineFrom, planHead } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { findFunding } from "./funding.ts"

const sources = (body: string) => {
  const { outline, script } = outlineFrom(`${planHead}${body}`)
  return findFunding(script, outline).map(({ amount, kind, span, tier }) => [textAt(script, span), kind, tier, amount])
}

test.each<[string, string, readonly unknown[]]>([
  [
    "a budget with an amount",
    "I. KINH PHÍ\nTừ ngân sách tỉnh: 1,5 tỷ đồng; ngân sách xã 200 triệu đồng.",
    [
      ["ngân sách tỉnh", "state-budget", "province", 1_500_000_000],
      ["ngân sách xã", "state-budget", "commune", 200_000_000],
    ],
  ],
  [
    "an estimate and the budget it is part of",
    "I. KINH PHÍ\nBố trí trong dự toán ngân sách tỉnh hằng năm.",
    [
      ["dự toán", "recurrent-allocation", null, null],
      ["ngân sách tỉnh", "state-budget", "province", null],
    ],
  ],
  ["what others give", "I. NGUỒN KINH PHÍ\nNguồn xã hội hóa.", [["xã hội hóa", "mobilised", null, null]]],
  [
    "a sentence outside a part on money",
    "I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế bố trí kinh phí từ ngân sách nhà nước.\n2. Các xã thực hiện.",
    [["ngân sách nhà nước", "state-budget", null, null]],
  ],
  [
    "a paragraph on it beside others",
    "I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì.\n2. Các xã thực hiện.\nKinh phí: Từ ngân sách xã và nguồn xã hội hóa.",
    [
      ["ngân sách xã", "state-budget", "commune", null],
      ["xã hội hóa", "mobilised", null, null],
    ],
  ],
  [
    "a sentence that leaves it to the rules",
    "I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ động dự trù kinh phí đúng quy định.\n2. Các xã thực hiện.",
    [["dự trù kinh phí đúng quy định", "unspecified", null, null]],
  ],
  [
    "a unit's running costs",
    "I. KINH PHÍ\nTừ kinh phí hoạt động thường xuyên của đơn vị.",
    [["kinh phí hoạt động thường xuyên", "recurrent-allocation", null, null]],
  ],
  [
    "a budget's estimate by itself",
    "I. KINH PHÍ\nTrong dự toán ngân sách xã năm 2026.",
    [["ngân sách xã năm 2026", "state-budget", "commune", null]],
  ],
  [
    "money for public services",
    "I. KINH PHÍ\n- Kinh phí sự nghiệp văn hóa.\n- Nguồn hỗ trợ của các dự án nước ngoài.",
    [
      ["Kinh phí sự nghiệp", "state-budget", null, null],
      ["dự án nước ngoài", "international-aid", null, null],
    ],
  ],
  [
    "sources told under a unit",
    "I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng bố trí kinh phí từ ngân sách phường và nguồn xã hội hóa.\n2. Các xã thực hiện.",
    [
      ["ngân sách", "state-budget", "commune", null],
      ["xã hội hóa", "mobilised", null, null],
    ],
  ],
  [
    "gifts told under a unit",
    "I. TỔ CHỨC THỰC HIỆN\n1. Hội Phụ nữ vận động các nhà hảo tâm ủng hộ kinh phí.\n2. Các xã thực hiện.",
    [
      ["vận động", "mobilised", null, null],
      ["ủng hộ", "mobilised", null, null],
    ],
  ],
  [
    "nothing where the budget is looked after",
    "I. TỔ CHỨC THỰC HIỆN\n1. Ban Thanh tra thực hiện giám sát thu - chi ngân sách.\n2. Các xã thực hiện.",
    [],
  ],
  [
    "a table's column",
    "I. NHIỆM VỤ\n| TT | Công việc | Nguồn lực |\n| --- | --- | --- |\n| 1 | Đọc sách, vận động ủng hộ | NSNN: 15 triệu đồng |\n| 2 | Hội sách | Xã hội hóa |\nII. TỔ CHỨC THỰC HIỆN\n1. Các xã thực hiện.",
    [
      ["NSNN", "state-budget", null, 15_000_000],
      ["Xã hội hóa", "mobilised", null, null],
    ],
  ],
  [
    "nothing where other things are asked for",
    "I. TỔ CHỨC THỰC HIỆN\n1. Nhà trường vận động phụ huynh ủng hộ sách.\n2. Các lớp thực hiện, bố trí kinh phí.",
    [],
  ],
  ["nothing where money is a theme", "I. MỤC ĐÍCH\n1. Giảm chi ngân sách nhà nước, bố trí kinh phí hợp lý.", []],
])("the money of %s", (_, body, expected) => {
  expect(sources(body)).toEqual(expected)
})
