import type { Text } from "@lantoa/core"

/** The words of `lantoa report form`. */
export const messages = {
  frozen: {
    vi: "{period}: {count} báo cáo phải gửi, chốt ngày {day}; số liệu từ {from} đến {to}.",
    en: "{period}: {count} reports are owed, frozen on {day}; figures from {from} to {to}.",
  },
  written: {
    vi: "Đã ghi {count} biểu mẫu vào {folder}.",
    en: "Wrote {count} forms to {folder}.",
  },
  nobody: {
    vi: "{period}: không đơn vị nào phải báo cáo. Kế hoạch không nêu chế độ báo cáo cho kỳ này và tỉnh cũng không; có thể thêm mục regimes vào lantoa.yaml.",
    en: "{period}: nobody owes a report. Neither the plan nor the province states a duty for this period; add regimes to lantoa.yaml.",
  },
  notExpected: { vi: "Không phải báo cáo kỳ này ({count}):", en: "No report owed for this period ({count}):" },
  more: { vi: "… và {count} đơn vị khác", en: "… and {count} more" },
  due: { vi: "Hạn {day}: {count} báo cáo", en: "Due {day}: {count} reports" },
  provisional: { vi: " (tạm tính: lịch nghỉ chưa quyết định)", en: " (provisional: days off are not decided)" },
  groups: {
    vi: "Nhóm mà danh bạ chưa biết hết thành viên gửi chung một báo cáo: {names}. Muốn từng cơ quan gửi riêng, kê đủ thành viên của nhóm trong lantoa.yaml.",
    en: "A group whose members are not all known sends one report together: {names}. For one from each, list its members in lantoa.yaml.",
  },
  noDue: { vi: "Không ai đặt hạn: {count} báo cáo", en: "Without a day, since nobody set one: {count}" },
  byMissing: {
    vi: "--refreeze cần --by: bộ phận hoặc chức vụ cho phép chốt lại.",
    en: "--refreeze needs --by: the office or post that allows it.",
  },
  planDiffers: {
    vi: "Kế hoạch này khác bản đã giữ ở {file}; danh sách và biểu mẫu đã chốt vẫn theo bản đã giữ. Muốn dùng bản mới: --refreeze.",
    en: "This plan differs from the one kept at {file}; what is frozen goes by the kept one. To use the new one: --refreeze.",
  },
  wouldLose: {
    vi: "Không ghi đè {file}: tệp có số liệu chưa nhận vào thư mục báo cáo, hoặc không phải biểu mẫu. Nhận vào bằng lantoa report import, hoặc chuyển tệp đi nơi khác, rồi chạy lại.",
    en: "Not written over: {file} has answers that were not taken in, or is no form. Take it in with lantoa report import, or move it away, and run this again.",
  },
  cannotWrite: { vi: "Không ghi được biểu của {unit}: {text}", en: "Cannot write the form of {unit}: {text}" },
} as const satisfies Readonly<Record<string, Text>>
