import { expect, it } from "vitest"
import { findFunding } from "./money/funding.ts"
import { findDuties } from "./reports/reporting.ts"
import { findWhoEntries } from "./who/who-part.ts"
import { partialDate } from "./words/dates.ts"
import { outlineFrom, planHead } from "./words/script.fixture.ts"
import { textAt } from "./words/script.ts"

const duties = (sentence: string) => {
  const { outline, script } = outlineFrom(
    `${planHead}I. MỤC ĐÍCH\nĐọc sách.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- ${sentence}\n2. Các xã\n- Tham gia.`,
  )
  return findDuties(script, outline, {
    who: findWhoEntries(script, outline),
    date: partialDate(2026, 3, 5),
    isKnown: undefined,
  }).map(({ due, frequency, from, to }) =>
    [
      frequency,
      due
        .map((rule) =>
          "date" in rule
            ? rule.date
            : "month" in rule && "day" in rule
              ? `${rule.day}/${rule.month}`
              : "day" in rule
                ? String(rule.day)
                : rule.kind,
        )
        .join(" "),
      from.map((name) => textAt(script, name)).join(" + "),
      to.map((name) => textAt(script, name)).join(" + "),
    ].join(" | "),
  )
}

/** Each phrase for cycles and days that issued plans were seen to have, in a sentence of our own. */
it.each<[string, readonly string[]]>([
  ["Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.", ["annual | 15/11 | Sở Y tế | UBND tỉnh"]],
  [
    "Định kỳ trước ngày 30 tháng 11 hàng năm báo cáo UBND tỉnh (qua Ban Thi đua).",
    ["annual | 30/11 | Sở Y tế | UBND tỉnh"],
  ],
  [
    "Trước ngày 01/6 và 15/11 hằng năm (hoặc đột xuất khi có yêu cầu) báo cáo UBND tỉnh.",
    ["semiannual | 1/6 15/11 | Sở Y tế | UBND tỉnh"],
  ],
  ["Định kỳ hằng năm (trước ngày 15 tháng 12) báo cáo UBND tỉnh.", ["annual | 15/12 | Sở Y tế | UBND tỉnh"]],
  ["Hằng năm (trước ngày 15 tháng 11) hoặc theo đề nghị, báo cáo UBND tỉnh.", ["annual | 15/11 | Sở Y tế | UBND tỉnh"]],
  ["Báo cáo kết quả về UBND tỉnh chậm nhất ngày 17 tháng 12.", ["once | 2026-12-17 | Sở Y tế | UBND tỉnh"]],
  ["Gửi báo cáo về UBND tỉnh, hạn chót 13/10/2017.", ["once | 2017-10-13 | Sở Y tế | UBND tỉnh"]],
  [
    "Các phường báo cáo trước ngày 20/11 về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh trước ngày 30/11 hằng năm.",
    ["annual | 20/11 | Các phường | Sở Nội vụ", "annual | 30/11 | Sở Nội vụ | UBND tỉnh"],
  ],
  ["Báo cáo UBND tỉnh trước ngày 15 hằng tháng.", ["monthly | 15 | Sở Y tế | UBND tỉnh"]],
  [
    "Báo cáo Sở Nội vụ trước ngày 18 hằng tháng theo đúng mẫu (tại Phụ lục đính kèm).",
    ["monthly | 18 | Sở Y tế | Sở Nội vụ"],
  ],
  ["Định kỳ 06 tháng báo cáo UBND tỉnh.", ["semiannual |  | Sở Y tế | UBND tỉnh"]],
  ["Báo cáo kết quả về UBND tỉnh trước ngày 16 tháng 12 năm 2025.", ["once | 2025-12-16 | Sở Y tế | UBND tỉnh"]],
  ["Gửi kết quả về UBND tỉnh ngay sau khi kết thúc hội nghị.", ["ad-hoc |  | Sở Y tế | UBND tỉnh"]],
  ["Báo cáo UBND tỉnh theo quy định.", ["ad-hoc |  | Sở Y tế | UBND tỉnh"]],
  ["Nhận đơn trong thời hạn 05 ngày kể từ ngày nhận đơn.", []],
  ["Treo cờ từ ngày 15/11 đến ngày 20/11/2025.", []],
  ["Gửi báo cáo về UBND tỉnh từ ngày 15/11 đến ngày 20/11/2025.", ["once | 2025-11-20 | Sở Y tế | UBND tỉnh"]],
  ["Mở lớp từ tháng 12/2025 đến quý I/2026.", []],
  ["Mở lớp trong Quý II/2026.", []],
  ["Mở lớp năm 2026 và các năm tiếp theo.", []],
  ["Treo cờ thường xuyên.", []],
  ["Mở lớp theo Kế hoạch riêng.", []],
  ["Niêm yết danh sách (trước ngày bầu cử 95 ngày theo Điều 39 Luật Bầu cử).", []],
  ["Báo cáo UBND tỉnh trong thời hạn 05 ngày kể từ ngày nhận đơn.", ["ad-hoc |  | Sở Y tế | UBND tỉnh"]],
  ["Số liệu tính từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 12 của kỳ báo cáo.", []],
  [
    "Báo cáo UBND tỉnh trước ngày 20/12 hằng năm, số liệu tính từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 12 của kỳ báo cáo.",
    ["annual | 20/12 | Sở Y tế | UBND tỉnh"],
  ],
  [
    "Định kỳ 6 tháng, hàng năm, giữa nhiệm kỳ báo cáo UBND tỉnh.",
    ["semiannual |  | Sở Y tế | UBND tỉnh", "annual |  | Sở Y tế | UBND tỉnh", "mid-term |  | Sở Y tế | UBND tỉnh"],
  ],
])("%s", (sentence, expected) => {
  expect(duties(sentence)).toEqual(expected)
})

const kinds = (line: string) => {
  const { outline, script } = outlineFrom(
    `${planHead}I. KINH PHÍ THỰC HIỆN\n${line}\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Làm.`,
  )
  return [...new Set(findFunding(script, outline).map(({ kind }) => kind))]
}

it.each([
  [
    "Ngân sách Trung ương, ngân sách thành phố; các nguồn huy động, vận động và nguồn hợp pháp khác.",
    ["state-budget", "mobilised", "other-lawful"],
  ],
  ["Ngân sách nhà nước theo phân cấp hiện hành; các nguồn kinh phí hợp pháp khác.", ["state-budget", "other-lawful"]],
  ["Xây dựng dự toán kinh phí từ ngân sách hằng năm được cấp có thẩm quyền giao.", ["state-budget"]],
  ["Lồng ghép từ các chương trình, dự án, đề án.", ["integrated-programme"]],
  ["Ưu tiên cân đối sử dụng từ định mức chi thường xuyên.", ["recurrent-allocation"]],
  ["Nguồn tài trợ, viện trợ; nguồn hợp pháp khác (nếu có).", ["mobilised", "international-aid", "other-lawful"]],
  ["Nguồn xã hội hóa.", ["mobilised"]],
  ["Hợp tác công tư (PPP).", ["public-private-partnership"]],
  ["Nguồn dự phòng phòng chống thiên tai.", ["contingency"]],
  ["Theo qui định hiện hành.", ["unspecified"]],
])("%s", (line, expected) => {
  expect(kinds(line)).toEqual(expected)
})
