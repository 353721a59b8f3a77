import { describe, expect, it } from "vitest"
import { findDuties } from "./reporting.ts"
import { outlineFrom, planHead } from "./script.fixture.ts"
import { textAt } from "./script.ts"
import { findWhoEntries } from "./who-part.ts"

const duties = (body: string) => {
  const { outline, script } = outlineFrom(`${planHead}I. MỤC ĐÍCH\nĐọc sách.\n${body}`)
  const who = findWhoEntries(script, outline)
  return findDuties(script, outline, { who, date: null, isKnown: undefined }).map(({ due, frequency, from, to }) => [
    from.map((name) => textAt(script, name)).join(" + "),
    to.map((name) => textAt(script, name)).join(" + "),
    frequency,
    due.map((rule) => ("month" in rule && "day" in rule ? `${rule.day}/${rule.month}` : rule.kind)).join(", "),
  ])
}
const work = (sentence: string): string => `II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- ${sentence}\n2. Các xã\n- Tham gia.`

describe("who reports to whom, how often and by when", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      "once a year",
      work("Báo cáo UBND tỉnh trước ngày 15/11 hằng năm."),
      [["Sở Y tế", "UBND tỉnh", "annual", "15/11"]],
    ],
    [
      "twice a year",
      work("Báo cáo UBND tỉnh trước ngày 01/6 và ngày 01/12 hằng năm."),
      [["Sở Y tế", "UBND tỉnh", "semiannual", "1/6, 1/12"]],
    ],
    [
      "twice in the year, by two days without a year",
      work("Báo cáo UBND tỉnh trước ngày 05/6 (báo cáo 6 tháng) và trước ngày 05/12 (báo cáo năm)."),
      [["Sở Y tế", "UBND tỉnh", "semiannual", "5/6, 5/12"]],
    ],
    [
      "each year, as the sentence begins",
      work("Hằng năm, tổng hợp, báo cáo UBND tỉnh trước ngày 30 tháng 11."),
      [["Sở Y tế", "UBND tỉnh", "annual", "30/11"]],
    ],
    [
      "to a body that speaks of itself",
      work("Gửi báo cáo về Sở (qua Văn phòng Sở) trước ngày 15/11 hằng năm."),
      [["Sở Y tế", "Sở", "annual", "15/11"]],
    ],
    ["every quarter", work("Định kỳ hằng quý báo cáo UBND tỉnh."), [["Sở Y tế", "UBND tỉnh", "quarterly", ""]]],
    [
      "every month",
      work("Báo cáo Sở Nội vụ trước ngày 20 hằng tháng."),
      [["Sở Y tế", "Sở Nội vụ", "monthly", "monthly"]],
    ],
    ["once", work("Báo cáo kết quả về UBND tỉnh trước ngày 15/12/2026."), [["Sở Y tế", "UBND tỉnh", "once", "date"]]],
    [
      "this year and in those to come",
      work("Báo cáo UBND tỉnh năm 2026 và các năm tiếp theo."),
      [["Sở Y tế", "UBND tỉnh", "ad-hoc", ""]],
    ],
    ["at no named time", work("Tổng hợp kết quả, báo cáo UBND tỉnh."), [["Sở Y tế", "UBND tỉnh", "ad-hoc", ""]]],
    [
      "by the subject of the sentence rather than its part",
      work("Đề nghị các phường báo cáo kết quả về Sở Nội vụ trước ngày 15/11 hằng năm."),
      [["các phường", "Sở Nội vụ", "annual", "15/11"]],
    ],
    [
      "on the next step as well",
      "II. TỔ CHỨC THỰC HIỆN\n1. Các sở, ban, ngành báo cáo Sở Y tế trước ngày 15/11 hằng năm để tổng hợp, báo cáo UBND tỉnh.\n2. Các xã tham gia.",
      [
        ["Các sở, ban, ngành", "Sở Y tế", "annual", "15/11"],
        ["Sở Y tế", "UBND tỉnh", "ad-hoc", ""],
      ],
    ],
    [
      "told twice, once",
      `${work("Báo cáo UBND tỉnh.")}\n3. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.`,
      [["Sở Y tế", "UBND tỉnh", "annual", "15/11"]],
    ],
    ["nobody of difficulties", work("Nếu có khó khăn, vướng mắc, báo cáo UBND tỉnh xem xét."), []],
    ["nobody of a report as a thing", work("Xây dựng các báo cáo viên, mẫu báo cáo."), []],
  ])("%s", (_, body, expected) => {
    expect(duties(body)).toEqual(expected)
  })
})
