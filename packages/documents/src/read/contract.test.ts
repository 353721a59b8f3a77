import { isoDate } from "@lantoa/core"
import { expect, test } from "vitest"
import { toContract } from "./contract.ts"
import { readPlan } from "./interpret/index.ts"

const read = (body: string) =>
  toContract(readPlan(`SỞ Y TẾ\nKẾ HOẠCH\nĐọc sách\n${body}`, { fallbackDay: isoDate("2026-11-21") }))

test.each<[string, readonly string[]]>([
  ["I. NỘI DUNG TUYÊN TRUYỀN\n- Một.\n- Hai.", ["I bullet 1", "I bullet 2"]],
  ["I. CHUNG\n1. Nội dung tuyên truyền\n- Một.\nHai.\n- Ba.", ["I.1 bullet 1", "I.1 bullet 2"]],
  ["I. CHUNG\n2. Riêng\n2.1. Nội dung tuyên truyền\n- Một.", ["I.2.1 bullet 1"]],
])("places of themes under “%s”", (body, expected) => {
  expect(read(body).themes.map(({ at }) => at)).toEqual(expected)
})

test.each([
  ["trước ngày 01/6 và ngày 01/12 hằng năm", ["06-01", "12-01"]],
  ["trước ngày 05 hằng tháng", ["05"]],
  ["trước ngày 15/12/2026", ["2026-12-15"]],
  ["trong tháng 12/2026", ["2026-12"]],
  ["theo quy định", []],
])("due %s", (when, expected) => {
  const body = `I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Báo cáo UBND tỉnh ${when}.\n2. Các xã\n- Đọc.`
  expect(read(body).reporting.map(({ due }) => due)).toEqual([expected])
})

test("a kind of money is told once", () => {
  expect(read("I. KINH PHÍ\nNgân sách tỉnh, ngân sách xã và xã hội hóa.").funding).toEqual([
    "state-budget",
    "mobilised",
  ])
})

test("only lead lines and tables have those who support", () => {
  const { assignments } = read(
    "I. NỘI DUNG\n1. Hội thi\n- Chủ trì: Sở Y tế.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Theo dõi.\n2. Các xã\n- Đọc.",
  )
  expect(assignments).toEqual([
    { units: ["Sở Y tế"], supports: [], modality: "assigned", tasks: 1 },
    { units: ["Sở Y tế"], modality: "assigned", tasks: 1 },
    { units: ["Các xã"], modality: "assigned", tasks: 1 },
  ])
})
