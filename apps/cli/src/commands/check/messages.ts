import type { Text } from "@lantoa/core"

/** The words of the printed findings. */
export const messages = {
  reader: { vi: "bộ đọc", en: "reader" },
  basis: { vi: "căn cứ", en: "basis" },
  practice: { vi: "thông lệ", en: "practice" },
  replace: { vi: "sửa: “{old}” thành “{write}”", en: "fix: “{old}” to “{write}”" },
  write: { vi: "sửa: viết “{write}”", en: "fix: write “{write}”" },
  fix: { vi: "Sửa an toàn", en: "Safe fix" },
  moreLines: { vi: "(còn {lines} dòng)", en: "({lines} more lines)" },
  defect: {
    vi: "quy tắc {rule} bị lỗi khi chạy, các quy tắc khác vẫn chạy: {reason}",
    en: "the rule {rule} broke while running, the others went on: {reason}",
  },
  sound: { vi: "không có phát hiện nào", en: "no findings" },
  counts: {
    vi: "{error} lỗi, {warning} cảnh báo, {information} lưu ý",
    en: "{error} errors, {warning} warnings, {information} notes",
  },
  judged: {
    vi: "{file}: {counts}. Xét theo ngày {day}: {reason}.",
    en: "{file}: {counts}. Judged on {day}: {reason}.",
  },
  province: { vi: "Gói tỉnh: {name}.", en: "Province plugin: {name}." },
  noProvince: {
    vi: "Không có gói tỉnh nào cho kế hoạch này: chỉ xét theo quy định chung của cả nước.",
    en: "No province plugin speaks for this plan: judged by the national rules alone.",
  },
  total: { vi: "Tổng cộng {files} kế hoạch: {counts}.", en: "{files} plans in all: {counts}." },
  notChecked: { vi: "{files} tệp không kiểm tra được.", en: "{files} files could not be checked." },
} as const satisfies Readonly<Record<string, Text>>
