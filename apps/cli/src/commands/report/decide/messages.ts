import type { Text } from "@lantoa/core"

/** The words of the commands that decide about reports. */
export const messages = {
  accepted: { vi: "Đã duyệt: {unit}, lần gửi {revision}", en: "Accepted: {unit}, revision {revision}" },
  returned: { vi: "Đã trả lại: {unit}, lần gửi {revision}", en: "Given back: {unit}, revision {revision}" },
  locked: { vi: "Đã khóa sổ: {unit}, lần gửi {revision}", en: "Locked: {unit}, revision {revision}" },
  reopened: { vi: "Đã mở khóa: {unit}, lần gửi {revision}", en: "Reopened: {unit}, revision {revision}" },
  cannot: {
    vi: "Không thực hiện được với {unit}: báo cáo {state}; {needs}.",
    en: "Not possible for {unit}: the report {state}; {needs}.",
  },
  conflict: {
    vi: "Không thực hiện được với {unit}: có {count} bản khác nhau cùng lần gửi {revision}; xem lại rồi trả lại, hoặc nhận bản đính chính bằng lantoa report import --correct.",
    en: "Not possible for {unit}: there are {count} different versions of revision {revision}; look at them, then return it, or take the correction in with lantoa report import --correct.",
  },
  tooEarly: {
    vi: "Không thực hiện được với {unit}: ngày {on} trước ngày {day} của việc đã ghi; ghi ngày từ {day}.",
    en: "Not possible for {unit}: {on} is before {day}, a day on record; give a day from {day} on.",
  },
  needsSubmitted: {
    vi: "chỉ báo cáo đã gửi mới duyệt hoặc trả lại được",
    en: "only a submitted one can be accepted or returned",
  },
  needsAccepted: { vi: "chỉ báo cáo đã duyệt mới khóa được", en: "only an accepted one can be locked" },
  needsClosed: {
    vi: "chỉ báo cáo đã duyệt hoặc đã khóa mới mở được",
    en: "only an accepted or locked one can be reopened",
  },
  reasonMissing: { vi: "Thiếu --reason: cần ghi lý do.", en: "Missing --reason: a reason is needed." },
  byMissing: {
    vi: "Thiếu --by: cần ghi bộ phận hoặc chức vụ cho phép.",
    en: "Missing --by: the office or post that allows it.",
  },
  none: {
    vi: "Không báo cáo nào của kỳ này ở trạng thái cho phép.",
    en: "No report of this period is in a state that allows it.",
  },
} as const satisfies Readonly<Record<string, Text>>
