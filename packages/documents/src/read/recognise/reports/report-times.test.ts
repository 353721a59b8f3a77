import { expect, it } from "vitest"
import { duties, work } from "./duties.fixture.ts"

const times = (sentence: string): readonly string[] =>
  duties(work(sentence)).map(([, , frequency, due]) => `${frequency} ${due}`.trim())

it.each<[string, readonly string[]]>([
  [
    "Định kỳ trước ngày 12 hằng tháng, 06 tháng (trước ngày 08/6), năm (trước ngày 08/12) báo cáo Sở Nội vụ.",
    ["monthly 12", "semiannual 8/6", "annual 8/12"],
  ],
  [
    "Báo cáo hằng tháng (trước ngày 22), quý (trước ngày 12 tháng cuối quý), năm (trước 03/12) về Sở Nội vụ.",
    ["monthly 22", "quarterly 12", "annual 3/12"],
  ],
  [
    "Báo cáo Sở Nội vụ trước ngày 24 hằng tháng, báo cáo tổng kết trước ngày 09/4/2026.",
    ["monthly 24", "final 2026-04-09"],
  ],
  [
    "Báo cáo Sở Nội vụ trước ngày 12/11 hàng năm, báo cáo tổng kết trước 12/10/2025.",
    ["annual 12/11", "final 2025-10-12"],
  ],
  [
    "Báo cáo Sở Nội vụ trước ngày 22 của tháng cuối quý và trước ngày 12/11 hằng năm.",
    ["quarterly 22", "annual 12/11"],
  ],
  [
    "Báo cáo hằng quý (trước ngày 24 tháng cuối quý) và báo cáo năm (trước ngày 08/12) gửi Sở Nội vụ.",
    ["quarterly 24", "annual 8/12"],
  ],
  ["Báo cáo nhanh thứ 4 hằng tuần và báo cáo tổng kết trước 22/5/2026 về Sở Nội vụ.", ["weekly", "final 2026-05-22"]],
  ["Báo cáo Sở Nội vụ định kỳ quý, 6 tháng, năm.", ["quarterly", "semiannual", "annual"]],
  ["Định kỳ hàng tháng, quý, năm báo cáo Sở Nội vụ.", ["monthly", "quarterly", "annual"]],
  ["Báo cáo Sở Nội vụ 6 tháng, năm.", ["semiannual", "annual"]],
  ["Báo cáo Sở Nội vụ quý, năm.", ["quarterly", "annual"]],
  ["Định kỳ (quý, năm) báo cáo Sở Nội vụ.", ["quarterly", "annual"]],
  ["Định kì 6 tháng, 1 năm báo cáo Sở Nội vụ.", ["semiannual", "annual"]],
  [
    "Báo cáo kết quả tháng, quý, 6 tháng, 9 tháng và năm về Sở Nội vụ.",
    ["monthly", "quarterly", "semiannual", "nine-month", "annual"],
  ],
  [
    "Báo cáo quý I, 6 tháng, 9 tháng, năm về Sở Nội vụ trước ngày 12 tháng cuối kỳ.",
    ["quarterly 12", "semiannual 12", "nine-month 12", "annual 12"],
  ],
  ["Báo cáo Sở Nội vụ 6 tháng trước ngày 04/6, năm trước ngày 04/11.", ["semiannual 4/6, 4/11"]],
  [
    "Báo cáo sơ kết 6 tháng đầu năm (trước ngày 12/6), báo cáo tổng kết năm (trước ngày 12/12) về Sở Nội vụ.",
    ["semiannual 12/6, 12/12"],
  ],
  ["Trước ngày 12 tháng 6 và tháng 12 hằng năm báo cáo Sở Nội vụ.", ["semiannual 12/6, 12/12"]],
  ["Báo cáo năm gửi Sở Nội vụ trước ngày 08/12.", ["annual 8/12"]],
  ["Báo cáo công tác hằng năm gửi Sở Nội vụ trước ngày 29/10.", ["annual 29/10"]],
  ["Báo cáo năm 2026 gửi Sở Nội vụ trước ngày 08/12/2026.", ["once 2026-12-08"]],
  ["Báo cáo kết quả hằng tháng về Sở Nội vụ trước ngày 24.", ["monthly 24"]],
  ["Hàng tháng, trước ngày 24 báo cáo Sở Nội vụ.", ["monthly 24"]],
  ["Hàng tháng (ngày 24) báo cáo Sở Nội vụ.", ["monthly 24"]],
  ["Báo cáo Sở Nội vụ trước ngày 04 tháng sau.", ["monthly 4"]],
  ["Báo cáo Sở Nội vụ vào ngày 24 của tháng.", ["monthly 24"]],
  ["Báo cáo Sở Nội vụ trước ngày 04 của tháng đầu quý sau.", ["quarterly 4"]],
  ["Báo cáo Sở Nội vụ theo mẫu báo cáo quy định trước ngày 18 hằng tháng.", ["monthly 18"]],
  ["Báo cáo Sở Nội vụ cuối mỗi học kỳ.", ["semiannual"]],
  ["Báo cáo Sở Nội vụ 02 lần/năm.", ["semiannual"]],
  ["3 tháng/lần báo cáo Sở Nội vụ.", ["quarterly"]],
  ["Hoàn thành rà soát trước ngày 28/9/2026 và báo cáo Sở Nội vụ trước ngày 04/10/2026.", ["once 2026-10-04"]],
  ["Tổ chức đọc sách trước ngày 28/3/2026, gửi báo cáo về Sở Nội vụ.", ["ad-hoc"]],
  ["Tổng hợp kết quả trước ngày 28/9/2026, báo cáo Sở Nội vụ.", ["once 2026-09-28"]],
  ["Định kỳ hằng quý kiểm tra, báo cáo Sở Nội vụ trước ngày 12/11 hằng năm.", ["annual 12/11"]],
  ["Báo cáo Sở Nội vụ kết quả thực hiện trong Quý IV/2026.", ["once"]],
  ["Báo cáo sơ kết giữa kỳ vào năm 2026 và tổng kết vào năm 2030 gửi Sở Nội vụ.", ["mid-term 2026", "final 2030"]],
  ["Báo cáo sơ kết 03 năm (2028) và tổng kết 05 năm (2030) gửi Sở Nội vụ.", ["mid-term 2028", "final 2030"]],
  ["Sơ kết giữa kỳ (năm 2028), tổng kết (năm 2030), báo cáo Sở Nội vụ.", ["mid-term 2028", "final 2030"]],
  [
    "Trước ngày 18 hằng tháng báo cáo số liệu; trước ngày 08/6 và ngày 08/12 báo cáo kết quả.",
    ["monthly 18", "semiannual 8/6, 8/12"],
  ],
  [
    "Báo cáo Sở Nội vụ: hằng tháng trước ngày 18; quý trước ngày 18 tháng cuối quý; năm trước ngày 08/12.",
    ["monthly 18", "quarterly 18", "annual 8/12"],
  ],
  ["Báo cáo Sở Nội vụ hằng năm; năm 2026 tổ chức trước ngày 08/12 ngày hội đọc.", ["annual"]],
  ["Sơ kết vào tháng 6/2026, tổng kết vào tháng 12/2026 và báo cáo Sở Nội vụ.", ["mid-term month", "final month"]],
  ["Sơ kết giữa kỳ vào năm 2028, tổng kết vào năm 2030.", []],
  ["Báo cáo Sở Nội vụ (qua Phòng Văn hóa; điện thoại 0203) trước ngày 08/12/2026.", ["once 2026-12-08"]],
])("%s", (sentence, expected) => {
  expect(times(sentence)).toEqual(expected)
})
