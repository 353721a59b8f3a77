import { describe, expect, it } from "vitest"
import { duties, work } from "./duties.fixture.ts"

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
    ["every month", work("Báo cáo Sở Nội vụ trước ngày 20 hằng tháng."), [["Sở Y tế", "Sở Nội vụ", "monthly", "20"]]],
    [
      "once",
      work("Báo cáo kết quả về UBND tỉnh trước ngày 15/12/2026."),
      [["Sở Y tế", "UBND tỉnh", "once", "2026-12-15"]],
    ],
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
    [
      "each member of a list to the body that its last one names",
      work(
        "Báo cáo tháng trước ngày 22; báo cáo quý trước ngày 22 tháng cuối quý; báo cáo năm trước 05/12 về Sở Nội vụ.",
      ),
      [
        ["Sở Y tế", "Sở Nội vụ", "monthly", "22"],
        ["Sở Y tế", "Sở Nội vụ", "quarterly", "22"],
        ["Sở Y tế", "Sở Nội vụ", "annual", "5/12"],
      ],
    ],
    [
      "each of two bodies at its own time",
      work("Báo cáo UBND tỉnh trước ngày 01/12/2026, báo cáo Bộ Y tế trước ngày 20/12/2026."),
      [
        ["Sở Y tế", "UBND tỉnh", "once", "2026-12-01"],
        ["Sở Y tế", "Bộ Y tế", "once", "2026-12-20"],
      ],
    ],
    [
      "who is named behind the times",
      "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Đọc.\n2. Chế độ thông tin báo cáo: Định kỳ hằng tháng (trước ngày 18), UBND các xã báo cáo kết quả về Sở Y tế.",
      [["UBND các xã", "Sở Y tế", "monthly", "18"]],
    ],
    [
      "results that are sent",
      work("Tổng hợp kết quả đọc sách gửi Sở Nội vụ trước ngày 12/5/2026."),
      [["Sở Y tế", "Sở Nội vụ", "once", "2026-05-12"]],
    ],
    [
      "results that are to be sent",
      work("Kết quả thực hiện gửi về Sở Nội vụ (qua Văn phòng Sở) trước ngày 12/5 hằng năm."),
      [["Sở Y tế", "Sở Nội vụ", "annual", "12/5"]],
    ],
    [
      "figures put together to be reported",
      work("Tổng hợp số liệu về bạn đọc để báo cáo Ban Giám hiệu."),
      [["Sở Y tế", "Ban Giám hiệu", "ad-hoc", ""]],
    ],
    [
      "on a decision that has been taken",
      work("Báo cáo UBND tỉnh kết quả thực hiện Quyết định số 12/QĐ-UBND trước ngày 02/12 hằng năm."),
      [["Sở Y tế", "UBND tỉnh", "annual", "2/12"]],
    ],
    [
      "each member of a list of lines as the sentence over it says",
      "II. CHẾ ĐỘ BÁO CÁO\nCác phòng gửi báo cáo kết quả đọc sách về Sở Nội vụ như sau:\n- Báo cáo tháng: trước ngày 22 hằng tháng.\n- 6 tháng: trước ngày 12/6.\n- Hằng năm: trước ngày 12/12.\nVăn phòng tổng hợp, báo cáo Giám đốc Sở.",
      [
        ["Các phòng", "Sở Nội vụ", "monthly", "22"],
        ["Các phòng", "Sở Nội vụ", "semiannual", "12/6"],
        ["Các phòng", "Sở Nội vụ", "annual", "12/12"],
        ["Văn phòng", "Giám đốc Sở", "ad-hoc", ""],
      ],
    ],
    [
      "once on what a list of lines names",
      work("Báo cáo Sở Nội vụ các nội dung sau:\n+ Số bạn đọc.\n+ Năm sinh của bạn đọc."),
      [["Sở Y tế", "Sở Nội vụ", "ad-hoc", ""]],
    ],
    [
      "on a step told in brackets",
      work("Báo cáo Sở Nội vụ (để tổng hợp, báo cáo UBND tỉnh) trước ngày 08/12/2026."),
      [
        ["Sở Y tế", "Sở Nội vụ", "once", "2026-12-08"],
        ["Sở Nội vụ", "UBND tỉnh", "ad-hoc", ""],
      ],
    ],
    [
      "a text that is sent",
      work("Gửi văn bản báo cáo kết quả về Sở Nội vụ trước ngày 08/12/2026."),
      [["Sở Y tế", "Sở Nội vụ", "once", "2026-12-08"]],
    ],
    [
      "in a part that is on money as well",
      "II. KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN\nSở Y tế báo cáo Sở Nội vụ hằng quý.",
      [["Sở Y tế", "Sở Nội vụ", "quarterly", ""]],
    ],
    [
      "by a unit that is called as a part is",
      "II. TỔ CHỨC THỰC HIỆN\n1. Ban Thi đua - Khen thưởng tỉnh\n- Báo cáo Sở Nội vụ hằng quý.\n2. Các xã\n- Tham gia.",
      [["Ban Thi đua - Khen thưởng tỉnh", "Sở Nội vụ", "quarterly", ""]],
    ],
    [
      "nobody of what a part on money says",
      "II. KINH PHÍ\nCác đơn vị lập dự toán, báo cáo Sở Tài chính hằng năm.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Đọc.",
      [],
    ],
    ["nobody of a talk", work("Tổ chức báo cáo chuyên đề cho học sinh vào tháng 10/2026."), []],
    ["nobody of reports that others are told to make", work("Đôn đốc các đơn vị thực hiện chế độ báo cáo."), []],
    ["nobody of what is to be decided", work("Tham mưu, báo cáo UBND tỉnh quyết định."), []],
    ["nobody of rewards", work("Đề xuất khen thưởng tập thể đọc tốt, báo cáo UBND tỉnh."), []],
    ["nobody of a report that is only written", work("Phụ trách chung, xây dựng báo cáo và điều hành buổi lễ."), []],
    [
      "nobody of an item of a ceremony",
      "II. CHƯƠNG TRÌNH BUỔI LỄ\n- Chào cờ.\n- Báo cáo kết quả phong trào của thôn.",
      [],
    ],
    ["nobody of names that are sent", work("Tổng hợp danh sách bạn đọc gửi Sở Nội vụ trước ngày 12/5/2026."), []],
    ["nobody of figures for somebody else's report", work("Cung cấp số liệu cho Sở Nội vụ để báo cáo UBND tỉnh."), []],
    ["nobody of difficulties", work("Nếu có khó khăn, vướng mắc, báo cáo UBND tỉnh xem xét."), []],
    ["nobody of a report as a thing", work("Xây dựng các báo cáo viên, mẫu báo cáo."), []],
  ])("%s", (_, body, expected) => {
    expect(duties(body)).toEqual(expected)
  })
})
