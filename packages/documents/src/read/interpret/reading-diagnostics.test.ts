import { isoDate } from "@lantoa/core"
import { expect, test } from "vitest"
import { readPlan } from "./read-plan.ts"

const whole = `SỞ Y TẾ
Số: 1/KH-SYT
Hải Mẫu, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Đọc sách năm 2026
I. MỤC ĐÍCH
Theo khoản 1, Mục III của Kế hoạch này.
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Theo dõi.
III. KINH PHÍ
1. Nguồn
Ngân sách tỉnh.
Nơi nhận:
- Lưu: VT.
GIÁM ĐỐC

Lê Văn Mẫu`
const codes = (from: string | RegExp, to: string): readonly string[] =>
  readPlan(whole.replace(from, to), { fallbackDay: isoDate("2026-11-21") }).diagnostics.map(({ code }) => code)

test.each<[string, string | RegExp, string, readonly string[]]>([
  ["a whole plan says nothing", "", "", []],
  ["no type word", "KẾ HOẠCH\n", "", ["plan/no-type", "plan/no-title"]],
  ["another type", "KẾ HOẠCH\n", "ĐỀ ÁN\n", ["plan/not-a-plan"]],
  ["no letterhead", /SỞ Y TẾ\n/, "", ["plan/no-issuer"]],
  ["no number", "Số: 1/KH-SYT\n", "", ["plan/no-number"]],
  ["no date", /Hải Mẫu.*\n/, "", ["plan/no-date"]],
  ["no signature", /Nơi nhận.*/s, "", ["plan/no-signature"]],
  ["nobody with a task", /II\..*(?=III\.)/s, "", ["plan/no-assignments"]],
  ["a label twice", "III. KINH", "II. KINH", ["plan/repeated-label", "plan/unresolved-reference"]],
  ["a place that is not there", "khoản 1, Mục III", "khoản 2, Mục III", ["plan/unresolved-reference"]],
])("%s", (_, from, to, expected) => {
  expect(codes(from, to)).toEqual(expected)
})

const decision = `SỞ Y TẾ
Số: 2/QĐ-SYT
Hải Mẫu, ngày 05 tháng 3 năm 2026
QUYẾT ĐỊNH
Ban hành Kế hoạch đọc sách năm 2026
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch đọc sách năm 2026.
Nơi nhận:
- Lưu: VT.
GIÁM ĐỐC

Lê Văn Mẫu
`

test("a decision that a plan is attached to is read as that plan", () => {
  const attached = whole.slice(whole.indexOf("KẾ HOẠCH"), whole.indexOf("Nơi nhận"))
  const codesOf = (text: string): readonly string[] =>
    readPlan(text, { fallbackDay: isoDate("2026-11-21") }).diagnostics.map(({ code }) => code)
  expect(codesOf(`${decision}${attached}`)).toEqual([])
  expect(codesOf(decision)).toEqual(["plan/not-a-plan", "plan/no-outline", "plan/no-assignments"])
})

test("a diagnostic says where", () => {
  const text = whole.replace("III. KINH", "II. KINH")
  const { diagnostics } = readPlan(text, { fallbackDay: isoDate("2026-11-21") })
  expect(diagnostics[0]?.spans.map(({ end, start }) => text.slice(start, end))).toEqual(["KINH PHÍ"])
})
