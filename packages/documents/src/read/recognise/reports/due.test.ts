import { expect, test } from "vitest"
import { plainOf } from "../../letters.ts"
import { duesIn } from "./due.ts"

const dues = (text: string) =>
  duesIn(plainOf(text)).map(({ due, yearless }) => ({ ...due, ...(yearless ? { yearless } : {}) }))

test.each<[string, readonly object[]]>([
  ["trước ngày 15/11 hằng năm", [{ kind: "yearly", month: 11, day: 15, before: true }]],
  ["trước ngày 15 tháng 11 hằng năm", [{ kind: "yearly", month: 11, day: 15, before: true }]],
  ["chậm nhất ngày 15/11", [{ kind: "yearly", month: 11, day: 15, before: true, yearless: true }]],
  ["vào ngày 15/11 hằng năm", [{ kind: "yearly", month: 11, day: 15, before: false }]],
  [
    "trước ngày 01/6 và ngày 01/12 hằng năm",
    [
      { kind: "yearly", month: 6, day: 1, before: true },
      { kind: "yearly", month: 12, day: 1, before: true },
    ],
  ],
  [
    "trước ngày 05 tháng 6 và 05 tháng 12 hàng năm",
    [
      { kind: "yearly", month: 6, day: 5, before: true },
      { kind: "yearly", month: 12, day: 5, before: true },
    ],
  ],
  [
    "trước ngày 15/6 và 15/11/2026",
    [
      { kind: "date", date: "2026-06-15", before: true },
      { kind: "date", date: "2026-11-15", before: true },
    ],
  ],
  ["trước ngày 20 hằng tháng", [{ kind: "monthly", day: 20, before: true }]],
  ["trước 20 hằng tháng", [{ kind: "monthly", day: 20, before: true }]],
  ["trước ngày 05 tháng sau", [{ kind: "monthly", day: 5, before: true }]],
  ["ngày 25", []],
  [
    "trước ngày 15 tháng 6 và tháng 12 hằng năm",
    [
      { kind: "yearly", month: 6, day: 15, before: true },
      { kind: "yearly", month: 12, day: 15, before: true },
    ],
  ],
  ["trước ngày 20 của tháng 12 hằng năm", [{ kind: "yearly", month: 12, day: 20, before: true }]],
  ["giáo dục pháp luật trước ngày 12/11/2026", [{ kind: "date", date: "2026-11-12", before: true }]],
  ["giáo dục pháp luật ngày 12/11/2026", [{ kind: "date", date: "2026-11-12", before: false }]],
  ["Luật Thư viện ngày 21/11/2019", []],
  ["trước 2030", []],
  ["trước ngày 16/12/2025", [{ kind: "date", date: "2025-12-16", before: true }]],
  ["trước ngày 16 tháng 12 năm 2025", [{ kind: "date", date: "2025-12-16", before: true }]],
  ["hoàn thành trong tháng 11/2025", [{ kind: "month", year: 2025, month: 11 }]],
  ["xong trước tháng 3 năm 2026", [{ kind: "month", year: 2026, month: 3 }]],
  ["hoàn thành trong năm 2026", [{ kind: "year", year: 2026 }]],
  ["trước ngày 31/02/2026", []],
  ["Quyết định số 12/QĐ-UBND ngày 05/3/2025", []],
  ["ngày hội đọc sách", []],
  ["từ ngày 15/11 đến ngày 20/11/2025", [{ kind: "date", date: "2025-11-20", before: false }]],
  ["từ ngày 01/7/2025", []],
  ["từ tháng 12/2025 đến quý I/2026", []],
  ["trong Quý II/2026", []],
  ["năm 2026 và các năm tiếp theo", []],
  ["thường xuyên", []],
  ["theo Kế hoạch riêng", []],
  ["(trước ngày bầu cử 95 ngày theo Điều 39 Luật Bầu cử)", []],
  ["trong thời hạn 05 ngày kể từ ngày nhận đơn", []],
  ["tính từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 12 của kỳ báo cáo", []],
  ["định kỳ 6 tháng, hàng năm, giữa nhiệm kỳ", []],
])("what is due “%s”", (text, expected) => {
  expect(dues(text)).toEqual(expected)
})
