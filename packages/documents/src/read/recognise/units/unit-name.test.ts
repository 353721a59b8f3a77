import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { unitsAt, verbFollows } from "./unit-name.ts"

test.each([
  ["Sở Y tế chủ trì, phối hợp các xã.", "Sở Y tế"],
  ["Sở Y tế, Sở Nội vụ và các xã tổ chức thực hiện", "Sở Y tế, Sở Nội vụ và các xã"],
  ["các cơ quan, tổ chức liên quan thực hiện", "các cơ quan, tổ chức liên quan"],
  ["Ban Chỉ đạo tỉnh để tổng hợp", "Ban Chỉ đạo tỉnh"],
  ["UBND tỉnh (qua Sở Y tế) trước ngày 15/11", "UBND tỉnh"],
  ["Sở Y tế: kiểm tra", "Sở Y tế"],
  ["Trung tâm Y tế dự phòng có trách nhiệm lập dự toán", "Trung tâm Y tế dự phòng"],
  ["các đơn vị sự nghiệp công lập báo cáo", "các đơn vị sự nghiệp công lập"],
  ["Ban bầu cử đại biểu Quốc hội đôn đốc", "Ban bầu cử đại biểu Quốc hội"],
  ["Trường Đại học Mở tổ chức hội thi", "Trường Đại học Mở"],
  ["UBND tỉnh năm 2026 và các năm tiếp theo", "UBND tỉnh"],
  ["Sở Y tế - Cơ quan thường trực", "Sở Y tế"],
  ["Sở Y tế và cùng với", "Sở Y tế"],
  ["Phòng Kinh tế, Hạ tầng và Đô thị: thẩm định", "Phòng Kinh tế, Hạ tầng và Đô thị"],
  ["Đảng ủy xã lãnh đạo Ủy ban nhân dân xã", "Đảng ủy xã"],
  ["Sở Y tế, lãnh đạo các xã thực hiện", "Sở Y tế, lãnh đạo các xã"],
  ["Trung tâm Y tế trước 15/12/2025", "Trung tâm Y tế"],
  ["Báo và phát thanh, truyền hình Hải Mẫu mở chuyên mục", "Báo và phát thanh, truyền hình Hải Mẫu"],
  ["Đài Phát thanh và Truyền hình Hải Mẫu Phối hợp Sở Y tế", "Đài Phát thanh và Truyền hình Hải Mẫu"],
  ["Hội Nông dân tỉnh Tuyên truyền hội viên", "Hội Nông dân tỉnh"],
  ["Ban Tổ chức, Hội đồng Phối hợp phổ biến", "Ban Tổ chức, Hội đồng Phối hợp phổ biến"],
  ["UBND xã Thống Nhất, UBND thành phố Cần Thơ", "UBND xã Thống Nhất, UBND thành phố Cần Thơ"],
  ["Trung tâm Theo dõi nguồn nước", "Trung tâm Theo dõi nguồn nước"],
  [
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật huyện Mẫu mở lớp",
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật huyện Mẫu",
  ],
  ["Hội đồng phối hợp với các xã", "Hội đồng"],
  [
    "Thường trực Hội đồng phối hợp phổ biến pháp luật (qua Phòng Tư pháp)",
    "Thường trực Hội đồng phối hợp phổ biến pháp luật",
  ],
  ["Trung tâm Dịch vụ tổng hợp các xã: mở chuyên mục", "Trung tâm Dịch vụ tổng hợp các xã"],
  ["Phòng Kế hoạch tổng hợp lập dự toán", "Phòng Kế hoạch tổng hợp"],
  ["Sở Nội vụ tổng hợp kết quả", "Sở Nội vụ"],
  ["Sở Nội vụ tuyên truyền đến công chức", "Sở Nội vụ"],
  ["Bảo hiểm xã hội hướng dẫn đại lý", "Bảo hiểm xã hội"],
  ["Ủy ban kiểm tra Đảng ủy giám sát", "Ủy ban kiểm tra Đảng ủy"],
  ["Ban điều phối Chương trình xây dựng kế hoạch", "Ban điều phối Chương trình"],
  [
    "Các tổ chức, cá nhân trong phạm vi thực hiện đề án: nộp hồ sơ",
    "Các tổ chức, cá nhân trong phạm vi thực hiện đề án",
  ],
  ["Các cơ quan, đơn vị tham gia diễn tập: cử người", "Các cơ quan, đơn vị tham gia diễn tập"],
  ["Các cơ quan, đơn vị tham gia đầy đủ các buổi tập", "Các cơ quan, đơn vị"],
  ["Các đơn vị thực hiện các nội dung sau: treo cờ", "Các đơn vị"],
  ["Các đơn vị được giao quản lý di tích có trách nhiệm trông coi", "Các đơn vị được giao quản lý di tích"],
  ["Các cơ quan có báo cáo viên cấp xã cử người", "Các cơ quan có báo cáo viên cấp xã"],
  ["Trung tâm Trợ giúp pháp lý nhà nước cử trợ giúp viên", "Trung tâm Trợ giúp pháp lý nhà nước"],
  ["Các cơ quan tham mưu, giúp việc Đảng ủy rà soát", "Các cơ quan tham mưu, giúp việc Đảng ủy"],
  ["Đài Truyền thanh xã tăng thời lượng phát sóng", "Đài Truyền thanh xã"],
  ["Báo Hải Mẫu dành chuyên trang", "Báo Hải Mẫu"],
  ["Công an xã nắm tình hình", "Công an xã"],
  ["Các chi bộ bám sát kế hoạch", "Các chi bộ"],
  ["Văn phòng trang trí hội trường", "Văn phòng"],
  ["Văn phòng theo dõi, đôn đốc", "Văn phòng"],
  ["Trường Mầm non Hoa Mẫu ra quân", "Trường Mầm non Hoa Mẫu"],
  ["UBND các xã niêm yết công khai", "UBND các xã"],
  ["Công đoàn cấp trên trực tiếp trước ngày 05/6", "Công đoàn cấp trên trực tiếp"],
  [
    "Sở Y tế (thường trực), Sở Nội vụ (thành viên) và Công an tỉnh kiểm tra",
    "Sở Y tế (thường trực), Sở Nội vụ (thành viên) và Công an tỉnh",
  ],
  ["UBND tỉnh (qua Sở Y tế), Bộ Y tế trước ngày 15/11", "UBND tỉnh (qua Sở Y tế), Bộ Y tế"],
  ["Ban Giám hiệu vào thứ sáu hằng tuần", "Ban Giám hiệu"],
  ["Phòng Y tế, thời gian thực hiện: Quý I", "Phòng Y tế"],
  ["kế hoạch này", undefined],
])("the units that “%s” begins with", (text, expected) => {
  const units = unitsAt(scriptFrom(text), 0, text.length)
  expect(units && text.slice(units.start, units.end)).toBe(expected)
})

test.each([
  ["Sở Y tế chủ trì", true],
  ["Các cơ quan có liên quan đến công tác bầu cử", false],
  ["Ủy ban nhân dân các xã, phường", false],
  ["Các đơn vị tổ chức hội thi", true],
  ["Các cơ quan, tổ chức", false],
])("a verb follows the units of “%s”: %s", (text, expected) => {
  expect(verbFollows(scriptFrom(text), 0, text.length)).toBe(expected)
})
