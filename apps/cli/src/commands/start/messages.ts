import type { Text } from "@lantoa/core"

/** The words of the summary and of the page that links the results. */
export const messages = {
  title: { vi: "Lan Tỏa: kết quả ngày {day}", en: "Lan Tỏa: results of {day}" },
  judged: { vi: "Xét theo ngày {day}: {reason}.", en: "Judged on {day}: {reason}." },
  findings: { vi: "Phát hiện: {counts}", en: "Findings: {counts}" },
  andMore: { vi: "và {rest} phát hiện nữa, xem báo cáo", en: "and {rest} more, see the report" },
  owed: { vi: "Việc của các đơn vị (bộ máy ngày {day})", en: "What the units owe (units of {day})" },
  owedRow: {
    vi: "{units} đơn vị, {tasks} nhiệm vụ, {reports} báo cáo",
    en: "{units} units, {tasks} tasks, {reports} reports",
  },
  groups: { vi: "nhóm đơn vị chưa rõ thành viên", en: "groups whose members are not all known" },
  ended: {
    vi: "nay không còn {units} trong số đó; tra đơn vị kế thừa: lantoa units TÊN",
    en: "{units} of them do not exist any more; for their successors: lantoa units NAME",
  },
  unresolved: { vi: "tên chưa có trong danh bạ", en: "names that the directory does not have" },
  deadlines: { vi: "Thời hạn gần nhất tính từ hôm nay", en: "Next deadlines from today" },
  noDeadlines: {
    vi: "không còn thời hạn nào có ngày tính từ hôm nay",
    en: "no deadline with a day is left from today on",
  },
  deadlineRow: { vi: "{day}: {units} đơn vị: {text}", en: "{day}: {units} units: {text}" },
  events: { vi: "Sự kiện gần nhất tính từ hôm nay", en: "Next events from today" },
  noEvents: { vi: "không còn sự kiện nào tính từ hôm nay", en: "no event is left from today on" },
  provisional: { vi: "ngày có thể đổi", en: "the day may change" },
  files: { vi: "{count} tệp trong {folder}", en: "{count} files in {folder}" },
  openFirst: { vi: "Mở trước: {file}", en: "Open first: {file}" },
  report: { vi: "báo cáo", en: "report" },
  word: { vi: "văn bản Word", en: "Word document" },
  page: { vi: "văn bản dạng trang web", en: "document as a web page" },
  markdown: { vi: "văn bản Markdown", en: "Markdown document" },
  obligations: { vi: "việc của các đơn vị", en: "obligations" },
  calendar: { vi: "lịch {year}", en: "calendar {year}" },
} as const satisfies Readonly<Record<string, Text>>
