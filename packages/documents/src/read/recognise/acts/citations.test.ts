import { describe, expect, it, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { actKey, findActs } from "./citations.ts"

const acts = (text: string) => findActs(scriptFrom(text), () => false)
const short = (text: string) => acts(text).map(({ date, number }) => [number, date])

describe("every way an act is named", () => {
  it.each<[string, string, readonly (string | null)[]]>([
    ["with số and a comma", "Quyết định số 12/QĐ-TTg, ngày 05/3/2025", ["12/QĐ-TTg", "2025-03-05"]],
    ["without số", "Kế hoạch 12/KH-UBND ngày 05/3/2025", ["12/KH-UBND", "2025-03-05"]],
    ["with its day in words", "Nghị quyết số 12/NQ-CP ngày 05 tháng 3 năm 2025", ["12/NQ-CP", "2025-03-05"]],
    ["with its year", "Nghị định số 30/2020/NĐ-CP", ["30/2020/NĐ-CP", null]],
    ["of the National Assembly", "Luật số 89/2025/QH15 ngày 25/6/2025", ["89/2025/QH15", "2025-06-25"]],
    ["of the Party", "Chỉ thị số 29-CT/TW ngày 05/01/2024", ["29-CT/TW", "2024-01-05"]],
    ["with spaces in it", "Chỉ thị số 46 - CT/TW ngày 16/5/2025", ["46-CT/TW", "2025-05-16"]],
    ["with its issuer before its day", "Kết luận số 5-KL/TU của Tỉnh ủy ngày 09/9/2025", ["5-KL/TU", "2025-09-09"]],
    ["with a day to be filled in", "Quyết định số 12/QĐ-UBND ngày … tháng 6 năm 2026", ["12/QĐ-UBND", "2026-06"]],
    ["with an office behind a stop", "Quyết định số 12/QĐ-UBND.NN ngày 05/3/2025", ["12/QĐ-UBND.NN", "2025-03-05"]],
    ["with a number behind a stop", "Công văn số 55/SYT-NVY.1 ngày 05/3/2025", ["55/SYT-NVY.1", "2025-03-05"]],
    ["with an office of mixed letters", "Công văn số 9/SGD-VP.GDTrH ngày 05/3/2025", ["9/SGD-VP.GDTrH", "2025-03-05"]],
    ["with an underscore", "Công văn số 99/STP_PBGDPL ngày 05/3/2025", ["99/STP_PBGDPL", "2025-03-05"]],
    ["given a second time", "Kế hoạch số 15a/KH-UBND ngày 05/3/2025", ["15a/KH-UBND", "2025-03-05"]],
    ["with a space for its slash", "Kế hoạch số 298 KH/TWĐTN ngày 05/3/2025", ["298KH/TWĐTN", "2025-03-05"]],
    ["at the end of a sentence", "Theo Kế hoạch số 12/KH-UBND.Các phòng đọc sách", ["12/KH-UBND", null]],
    ["with its year, at the end", "Theo Nghị định số 30/2020/NĐ-CP.", ["30/2020/NĐ-CP", null]],
    ["with only its month", "Quyết định số 12/QĐ-UBND ngày   tháng 6 năm 2026", ["12/QĐ-UBND", "2026-06"]],
  ])("%s", (_, text, expected) => {
    expect(short(text)).toEqual([expected])
  })
})

test.each([
  ["a day", "Trước ngày 15/11/2026 gửi báo cáo"],
  ["a share", "tỷ lệ 9/10 hộ"],
  ["a standard", "theo QCVN 01:2020/BTNMT"],
  ["a form", "theo Mẫu số 02/BC-TH"],
  ["units beside each other", "cán bộ/công chức"],
  ["a class", "Lớp 5a/Trường Tiểu học Mẫu"],
  ["groups beside each other", "10 UBND/HĐND xã"],
  ["small letters", "10 buổi/năm, 2/tuần"],
])("%s is no act", (_, text) => {
  expect(acts(text)).toEqual([])
})

test("a list of acts shares the day after its last", () => {
  expect(short("Nghị quyết số 1/NQ-CP, số 2/NQ-CP và số 3/NQ-CP ngày 05/6/2025 của Chính phủ")).toEqual([
    ["1/NQ-CP", "2025-06-05"],
    ["2/NQ-CP", "2025-06-05"],
    ["3/NQ-CP", "2025-06-05"],
  ])
})

test("a mention keeps what is printed around the number", () => {
  const script = scriptFrom(
    "Căn cứ Quyết định số 12/QĐ-TTg, ngày 05/3/2025 của Thủ tướng Chính phủ phê duyệt Đề án; Luật Thư viện.",
  )
  const [mention] = findActs(script, () => false)[0]?.mentions ?? []
  const words = (span: { readonly start: number; readonly end: number } | null | undefined) =>
    span == null ? null : textAt(script, span)
  expect([words(mention), words(mention?.typeWord), words(mention?.issuer), words(mention?.subject)]).toEqual([
    "12/QĐ-TTg",
    "Quyết định",
    "Thủ tướng Chính phủ",
    "phê duyệt Đề án",
  ])
  expect([mention?.withSo, mention?.commaBeforeDate]).toEqual([true, true])
})

test("an act named again is one act with two mentions, and its day may come later", () => {
  const [act, ...others] = acts("Thực hiện Kế hoạch số 012/KH-UBND.\nTheo Kế hoạch 12/KH-UBND ngày 01/02/2026 thì làm.")
  expect(others).toEqual([])
  expect([act?.number, act?.date, act?.mentions.length]).toEqual(["012/KH-UBND", "2026-02-01", 2])
})

test("the plan's own number is left out", () => {
  expect(findActs(scriptFrom("Số: 1/KH-UBND"), (key) => key === actKey("1/KH-UBND"))).toEqual([])
})

test.each([
  ["012/KH-UBND", "12/KH-UBND", true],
  ["12/UBND-KH", "12/KH-UBND", true],
  ["29-CT/TW", "29-ct/tw", true],
  ["298KH/TWĐTN", "298-KH/TWĐTN", true],
  ["15a/KH-UBND", "15/KH-UBND", false],
  ["12/KH-UBND", "13/KH-UBND", false],
  ["12/2025/QĐ-UBND", "12/2026/QĐ-UBND", false],
])("%s and %s are spellings of one number: %s", (a, b, same) => {
  expect(actKey(a) === actKey(b)).toBe(same)
})
