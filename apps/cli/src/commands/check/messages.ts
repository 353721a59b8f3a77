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
  province: { vi: "Theo {name} ({layers}).", en: "As {name} has it ({layers})." },
  noProvince: {
    vi: "Không có gói tỉnh nào cho kế hoạch này: chỉ xét theo quy định chung của cả nước.",
    en: "No province plugin speaks for this plan: judged by the national rules alone.",
  },
  total: { vi: "Tổng cộng {files} kế hoạch: {counts}.", en: "{files} plans in all: {counts}." },
  accepted: { vi: "Đã chấp nhận: {reason}.", en: "Accepted: {reason}." },
  known: { vi: "Đã có trong mốc ban đầu.", en: "In the baseline." },
  noReason: { vi: "không ghi lý do", en: "no reason given" },
  until: { vi: ", đến hết {day}", en: ", until {day}" },
  suppressed: {
    vi: "{count} phát hiện được bỏ qua hoặc đã có trong mốc ban đầu{hint}.",
    en: "{count} findings are suppressed or in the baseline{hint}.",
  },
  suppressedHint: { vi: " (xem: --show-suppressed)", en: " (to see them: --show-suppressed)" },
  baselineWritten: {
    vi: "Mốc ban đầu có {count} phát hiện.",
    en: "The baseline has {count} findings.",
  },
  opinion: {
    vi: "So với ngày của kế hoạch ({day}, {before} phát hiện): thêm {gained}, hết {lost}.",
    en: "Against the plan's own day ({day}, {before} findings): {gained} gained, {lost} lost.",
  },
  gained: { vi: "Có thêm so với ngày của kế hoạch ({day}).", en: "Not found on the plan's own day ({day})." },
  lost: {
    vi: "Không còn: chỉ có theo ngày của kế hoạch ({day}).",
    en: "No longer found: only on the plan's own day ({day}).",
  },
  notChecked: { vi: "{files} tệp không kiểm tra được.", en: "{files} files could not be checked." },
} as const satisfies Readonly<Record<string, Text>>
