import { expect, test } from "vitest"
import { beginsTask, endsInName, isCut } from "./cut-lines.ts"

test.each<[string, string, boolean]>([
  ["thực hiện Kế hoạch số", "35-KH/TU của Tỉnh ủy", true],
  ["ban hành kèm theo Quyết định số", "/QĐ-UBND", true],
  ["cải cách hành chính và chuyển đổi số", "Các cơ quan rà soát quy trình", false],
  ["cải cách hành chính và chuyển đổi số", "100% hồ sơ nộp qua mạng", false],
  ["chăm lo đồng bào dân tộc thiểu số", "1. Hình thức", false],
  ["nâng cao chất lượng dân số", "2026 là năm đầu", false],
  ["theo quy định tại Điều", "12 của Luật", true],
  ["theo quy định tại khoản", "2 Điều 5", true],
  ["mở tài khoản", "2 lần", false],
  ["theo quy định tại điểm", "b khoản 1", true],
  ["các công trình trọng điểm", "2 công trình", false],
  ["gửi trước ngày", "15/11/2026", true],
  ["báo cáo hằng ngày", "15 đơn vị", false],
  ["hoàn thành trong tháng", "10/2026", true],
  ["định kỳ 06 tháng", "10 đơn vị", false],
  ["thực hiện trong năm", "2026 và 2027", true],
  ["tổ chức hằng năm", "2026", false],
  ["tổ chức hằng năm", "Các xã tự làm", false],
  ["hoàn thành trong quý", "II/2026", true],
  ["báo cáo hàng quý", "Các xã tự làm", false],
  ["giai đoạn", "2026 - 2030", true],
  ["do Phòng Văn hóa và", "Thông tin chủ trì", true],
  ["báo cáo kết quả về", "Văn phòng Sở", true],
  ["nhiệm vụ các năm tiếp theo", "Sở Y tế tổng hợp", false],
  ["thực hiện các nội dung nêu trên", "Sở Y tế tổng hợp", false],
  ["đăng tin trên", "Đài tỉnh", true],
  ["các đơn vị thuộc", "Sở Tư pháp", true],
  ["các đơn vị trực thuộc", "Tuyên truyền rộng rãi", false],
  ["Văn phòng có trách nhiệm đôn đốc việc thực hiện", "Kế hoạch này", true],
  ["Phạm vi thực hiện", "Kế hoạch làm ở các xã", false],
  ["Văn phòng có trách nhiệm đôn đốc việc thực hiện", "Kế hoạchh", false],
])("“%s” before “%s” was broken there: %s", (text, next, expected) => {
  expect(isCut(text, next)).toBe(expected)
})

test.each<[string, string, boolean]>([
  ["1. Sở Lao động -", "Thương binh và Xã hội", true],
  ["SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI", true],
  ["Họp lúc 8 -", "Nhà văn hóa", false],
  ["2. Công an tỉnh, Bộ", "Chỉ huy Quân sự tỉnh", true],
  ["3. Sở Du lịch; Sở", "Công Thương", true],
  ["4. Ban", "Chỉ đạo tỉnh", true],
  ["5. Đề nghị Ủy ban", "Mặt trận Tổ quốc Việt Nam tỉnh", true],
  ["a) Trên Báo và Đài", "Phát thanh tỉnh", true],
  ["6. Trung tâm", "Văn hóa tỉnh", true],
  ["6. Trung tâm", "Phối hợp mở hội", false],
  ["6. Hội Liên hiệp", "Phụ nữ tỉnh", true],
  ["6. Ủy ban Mặt trận Tổ quốc", "Việt Nam tỉnh", true],
  ["6. Sở Y tế, Đoàn", "Thanh niên tỉnh", true],
  ["6. Ban Công tác Mặt trận", "Vận động nhân dân", false],
  ["6. Các Sở, Ban", "Chủ động mở hội", false],
  ["6. Các Sở, Ban", "Dân vận Tỉnh ủy", true],
  ["7. Văn phòng Sở", "Tham mưu chung", false],
  ["8. Các phòng thuộc Sở", "Chủ động làm", false],
  ["9. Sở Du lịch;", "Sở Công Thương", true],
  ["9. Đọc sách;", "Sở Công Thương", false],
  ["9. Sở Du lịch;", "Mở hội sách", false],
  ["10. Công an tỉnh, Bộ", "CHỈ HUY", false],
  ["11. Công an tỉnh, Bộ", "chỉ huy", false],
])("“%s” before “%s” ends within a name: %s", (text, next, expected) => {
  expect(endsInName(text, next)).toBe(expected)
})

test.each([
  ["Tuyên truyền, vận động", true],
  ["Chủ trì", true],
  ["tuyên truyền", false],
  ["Tổ chức Đoàn", true],
  ["Tổ chứcc", false],
  ["Sở Y tế", false],
])("“%s” begins a task: %s", (text, expected) => {
  expect(beginsTask(text)).toBe(expected)
})
