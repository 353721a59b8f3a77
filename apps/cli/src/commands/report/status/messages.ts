import type { Text } from "@lantoa/core"

/** The words of `lantoa report status`. */
export const messages = {
  unit: { vi: "Đơn vị", en: "Unit" },
  state: { vi: "Trạng thái", en: "State" },
  revision: { vi: "Lần", en: "Rev." },
  sentOn: { vi: "Gửi ngày", en: "Sent on" },
  due: { vi: "Hạn", en: "Due" },
  late: { vi: "Chậm (ngày làm việc)", en: "Late (working days)" },
  review: { vi: "Cần xem", en: "To look at" },
  shortLate: { vi: "Chậm (ngày)", en: "Late (days)" },
  overdue: { vi: "quá {days}", en: "{days} over" },
  notYetDue: { vi: "chưa đến hạn", en: "not yet due" },
  conflict: { vi: "{count} bản khác nhau cùng lần gửi", en: "{count} versions of one revision" },
  refused: { vi: "Không tính {step} ngày {day}: {why}", en: "{step} of {day} does not count: {why}" },
  completeness: {
    vi: "{period}, đến ngày {day}: phải gửi {expected}; đã gửi {submitted} ({rate}); có số liệu {nonEmpty}; đủ mục bắt buộc {mandatory}; đã duyệt {accepted}.",
    en: "{period}, as of {day}: {expected} expected; {submitted} submitted ({rate}); {nonEmpty} say anything; {mandatory} answer all that is mandatory; {accepted} accepted.",
  },
  timeliness: {
    vi: "Đúng hạn {onTime}; chậm {late}; quá hạn chưa gửi {overdue}; chưa gửi, chưa đến hạn hoặc không có hạn {notYetDue}; đã gửi, không có hạn {undated}.",
    en: "{onTime} in time; {late} late; {overdue} overdue; {notYetDue} not sent and not yet due or without a day; {undated} sent, without a day.",
  },
  unexpected: {
    vi: "{count} báo cáo không có trong danh sách phải gửi; chúng được giữ nhưng không tính: {names}.",
    en: "{count} reports are not in the list of those expected; they are kept but not counted: {names}.",
  },
  none: { vi: "Không có báo cáo nào thuộc loại này.", en: "There are no such reports." },
} as const satisfies Readonly<Record<string, Text>>
