import type { Text } from "@lantoa/core"

/** What can be wrong with a file of totals. */
export const totalMessages = {
  missing: { vi: "Không có tệp “{file}”.", en: "There is no file “{file}”." },
  unreadable: { vi: "Không đọc được tệp “{file}”: {reason}.", en: "The file “{file}” could not be read: {reason}." },
  tooLarge: {
    vi: "Tệp “{file}” có {bytes} byte; tệp các tổng không quá {limit} byte.",
    en: "The file “{file}” has {bytes} bytes; a file of totals has {limit} at most.",
  },
  notJson: {
    vi: "Tệp “{file}” không phải JSON: {reason}.",
    en: "The file “{file}” is not JSON: {reason}.",
  },
  notList: {
    vi: 'Tệp “{file}” cần là một danh sách như [{"measure": "allocated", "amount": 5000000}].',
    en: 'The file “{file}” should be a list such as [{"measure": "allocated", "amount": 5000000}].',
  },
  empty: { vi: "Tệp “{file}” không có tổng nào.", en: "The file “{file}” has no totals." },
  unknownColumn: {
    vi: "{at}: không có cột “{typed}”; các cột: {names}.",
    en: "{at}: there is no column “{typed}”; the columns are: {names}.",
  },
  columnTwice: { vi: "{at}: cột “{typed}” có hai lần.", en: "{at}: the column “{typed}” is there twice." },
  needed: { vi: "{at}: thiếu {column}.", en: "{at}: {column} is missing." },
  tooMany: {
    vi: "{at}: có {count} ô, tiêu đề chỉ có {heads} cột.",
    en: "{at}: there are {count} cells, the head has {heads} columns.",
  },
  badMeasure: {
    vi: "{at}: “{typed}” không phải khoản nào; cần một trong: {names}.",
    en: "{at}: “{typed}” is no measure; expected one of: {names}.",
  },
  badAmount: {
    vi: "{at}: “{typed}” không phải số tiền; cần số đồng nguyên như 5000000 hoặc 5.000.000.",
    en: "{at}: “{typed}” is no amount; expected whole VND such as 5000000 or 5.000.000.",
  },
  badYear: {
    vi: "{at}: “{typed}” không phải một năm; cần bốn chữ số như 2026.",
    en: "{at}: “{typed}” is not a year; expected four digits such as 2026.",
  },
  unknownName: {
    vi: "{at}: không có {column} “{typed}” trong các báo cáo.",
    en: "{at}: the reports have no {column} “{typed}”.",
  },
  ambiguous: {
    vi: "{at}: “{typed}” là tên của nhiều đơn vị: {names}; hãy ghi đủ.",
    en: "{at}: “{typed}” names several units: {names}; write the whole name.",
  },
} as const satisfies Readonly<Record<string, Text>>
