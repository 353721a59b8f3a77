import type { Text } from "@lantoa/core"

/** The words of `lantoa report import`. */
export const messages = {
  taken: { vi: "Đã nhận: {file}: {unit}, lần gửi {revision}", en: "Taken in: {file}: {unit}, revision {revision}" },
  late: { vi: ", chậm {days} ngày làm việc", en: ", {days} working days late" },
  already: {
    vi: "Đã có, không đổi: {file}: {unit}, lần gửi {revision}",
    en: "Already there, unchanged: {file}: {unit}, revision {revision}",
  },
  refused: { vi: "Không nhận: {file}{unit}", en: "Not taken in: {file}{unit}" },
  ofUnit: { vi: ": {unit}", en: ": {unit}" },
  finding: { vi: "xem lại", en: "look at" },
  summary: {
    vi: "{taken} báo cáo đã nhận, {already} đã có từ trước, {refused} không nhận được.",
    en: "{taken} reports taken in, {already} already there, {refused} not taken in.",
  },
  noFiles: {
    vi: "“{folder}” không có bảng tính nào.",
    en: "“{folder}” has no workbook.",
  },
  missing: { vi: "Không có tệp hay thư mục “{file}”.", en: "There is no file or folder “{file}”." },
  unreadable: { vi: "Không đọc được “{file}”: {reason}.", en: "Cannot read “{file}”: {reason}." },
  tooLarge: {
    vi: "“{file}” có {bytes} byte; biểu mẫu báo cáo không quá {limit} byte.",
    en: "“{file}” has {bytes} bytes; no report form has more than {limit}.",
  },
} as const satisfies Readonly<Record<string, Text>>
