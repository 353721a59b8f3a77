import type { Text } from "@lantoa/core"

/** Every fixed word of the page of findings. */
export const words = {
  title: { vi: "Kết quả kiểm tra kế hoạch", en: "Findings" },
  skip: { vi: "Đến nội dung", en: "Skip to content" },
  contents: { vi: "Các kế hoạch", en: "Plans" },
  file: { vi: "Tệp", en: "File" },
  issuer: { vi: "Cơ quan ban hành", en: "Issuing body" },
  number: { vi: "Số, ký hiệu", en: "Number and symbol" },
  draft: { vi: "dự thảo chưa có số", en: "draft without a number" },
  unknown: { vi: "chưa rõ", en: "not known" },
  judged: { vi: "Ngày xét", en: "Judged on" },
  noFindings: {
    vi: "Không có phát hiện nào theo các quy tắc có hiệu lực vào ngày xét.",
    en: "No finding by the rules in force on that day.",
  },
  place: { vi: "Vị trí", en: "Place" },
  printed: { vi: "Nguyên văn", en: "As printed" },
  basis: { vi: "Căn cứ", en: "Basis" },
  practice: { vi: "Thông lệ", en: "Practice" },
  rule: { vi: "Quy tắc", en: "Rule" },
  fix: { vi: "Đề xuất sửa", en: "Suggested change" },
  changes: { vi: "Thay đổi so với ngày của kế hoạch", en: "Changes since the plan's own day" },
  gained: { vi: "Thêm", en: "Gained" },
  lost: { vi: "Hết", en: "Lost" },
  noChanges: { vi: "Không có gì thay đổi.", en: "Nothing changed." },
  accepted: { vi: "Đã chấp nhận", en: "Accepted" },
  reason: { vi: "Lý do", en: "Reason" },
  known: { vi: "đã có trong mốc ban đầu", en: "in the baseline" },
  noReason: { vi: "không ghi lý do", en: "no reason given" },
  until: { vi: "đến hết", en: "until" },
  hidden: {
    vi: "{count} phát hiện khác đã được chấp nhận hoặc có trong mốc ban đầu.",
    en: "{count} more findings are accepted or in the baseline.",
  },
  defects: { vi: "Quy tắc không chạy được", en: "Rules that could not run" },
  unchecked: { vi: "Tệp không kiểm tra được", en: "Files that could not be checked" },
  foot: {
    vi: "Trang này đứng một mình: không tải gì từ mạng, không gửi gì đi. Phát hiện là kết quả của quy tắc có căn cứ ghi bên cạnh; kết luận thuộc về người có thẩm quyền.",
    en: "This page stands alone: it loads nothing and sends nothing. Findings come from rules with the basis stated; the conclusion is the responsible officer's.",
  },
} as const satisfies Record<string, Text>
