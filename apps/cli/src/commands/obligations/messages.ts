import type { Text } from "@lantoa/core"

/** The words of the list of obligations. */
export const messages = {
  unit: { vi: "Đơn vị", en: "Unit" },
  task: { vi: "Việc", en: "Task" },
  roles: { vi: "Vai trò", en: "Roles" },
  due: { vi: "Thời hạn", en: "Due" },
  place: { vi: "Ở đâu", en: "Where" },
  noDue: { vi: "không ghi", en: "none given" },
  counted: {
    vi: "{rows} dòng, {units} đơn vị. Bộ máy tại ngày {day}: {reason}.",
    en: "{rows} rows, {units} units. Units as of {day}: {reason}.",
  },
  unknownUnit: {
    vi: "Không có đơn vị “{typed}” trong danh bạ ngày {day} cũng như trong kế hoạch.",
    en: "There is no unit “{typed}” in the directory on {day}, nor in the plan.",
  },
  near: { vi: " Gần giống: {names}.", en: " Near it: {names}." },
  ambiguous: {
    vi: "“{typed}” có thể là nhiều đơn vị: {names}. Hãy ghi đủ tên.",
    en: "“{typed}” can be several units: {names}. Give the full name.",
  },
  outMissing: {
    vi: "Thiếu --out: bảng tính .xlsx cần tên tệp để ghi.",
    en: "Missing --out: an .xlsx workbook needs a file to be written to.",
  },
} as const satisfies Readonly<Record<string, Text>>
