import type { Text } from "@lantoa/core"

/** Words of the first sheet. */
export const instructionWords = {
  title: { vi: "Biểu mẫu báo cáo", en: "Report form" },
  unit: { vi: "Đơn vị báo cáo", en: "Reporting unit" },
  plan: { vi: "Theo kế hoạch", en: "Under the plan" },
  period: { vi: "Kỳ báo cáo", en: "Period" },
  days: { vi: "{name} (từ ngày {from} đến hết ngày {to})", en: "{name} ({from} to {to})" },
  window: { vi: "Thời gian chốt số liệu", en: "Days whose figures count" },
  windowDays: { vi: "Từ ngày {from} đến hết ngày {to}.", en: "{from} to {to}." },
  due: { vi: "Hạn gửi", en: "Due" },
  dueDay: { vi: "{weekday}, ngày {day}.", en: "{weekday}, {day}." },
  noDue: { vi: "Không có văn bản nào ấn định ngày gửi.", en: "No document sets a day." },
  strict: {
    vi: "Nếu hiểu “trước ngày” là không kể ngày ấy: {weekday}, ngày {day}.",
    en: "If “before” leaves that day out: {weekday}, {day}.",
  },
  grace: {
    vi: "Gia hạn {count} ngày làm việc, đến hết {weekday}, ngày {day}.",
    en: "With {count} working days of grace, to {weekday}, {day}.",
  },
  provisional: {
    vi: "Tạm tính, vì lịch nghỉ của năm ấy chưa được ấn định.",
    en: "Provisional: the days off of that year are not decided yet.",
  },
  to: { vi: "Gửi đến", en: "To" },
  noRecipient: { vi: "Kế hoạch không ghi nơi nhận báo cáo.", en: "The plan names no recipient." },
  because: { vi: "Vì sao phải báo cáo", en: "Why it is owed" },
  revision: { vi: "Lần gửi", en: "Submission" },
  firstRevision: { vi: "Lần đầu.", en: "The first." },
  laterRevision: {
    vi: "Lần thứ {revision}, thay cho lần trước.",
    en: "Number {revision}, in place of the one before.",
  },
  how: { vi: "Cách điền", en: "How to fill it in" },
} as const satisfies Readonly<Record<string, Text>>

/** How to fill a form in, sentence by sentence. */
export const howToFill: readonly Text[] = [
  {
    vi: "Chỉ điền vào các ô tô màu. Các ô khác được khóa (không có mật khẩu) để tệp gửi về đọc được.",
    en: "Fill in the coloured cells only. The others are locked (without a password), so that the returned file can be read.",
  },
  {
    vi: "Có số liệu: ghi số nguyên. Không phát sinh: ghi 0. Đơn vị không có nội dung ấy: ghi “Không áp dụng”. Chưa biết: để trống; để trống không phải là 0.",
    en: "A figure is a whole number. Nothing happened: 0. The unit has no such thing: “Not applicable”. Not known yet: leave empty; empty is not 0.",
  },
  {
    vi: "Không ghi số lẻ, không ghi chữ kèm số, không dùng công thức. Dấu chấm ngăn hàng nghìn đọc được: 1.234 là một nghìn hai trăm ba mươi tư.",
    en: "No fractions, no words beside a number, no formulas. A point between thousands is understood: 1.234 is one thousand two hundred and thirty-four.",
  },
  {
    vi: "Không thêm, xóa, gộp, di chuyển hàng, cột hay trang. Có thể kéo rộng cột, tăng chiều cao hàng.",
    en: "Do not add, delete, merge or move rows, columns or sheets. Columns may be widened and rows made higher.",
  },
  {
    vi: "Lưu với định dạng .xlsx (Excel hoặc LibreOffice) rồi gửi lại chính tệp này. Tên tệp đặt thế nào cũng được.",
    en: "Save as .xlsx (Excel or LibreOffice) and return this very file, under any name.",
  },
]
