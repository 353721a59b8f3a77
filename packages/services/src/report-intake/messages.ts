import type { Text } from "@lantoa/core"

/** Why files are not taken in. */
export const messages = {
  periodUnknown: {
    vi: "Biểu của {unit}, kỳ {period}, kế hoạch “{plan}”: kho này chưa chốt danh sách kỳ ấy; các kỳ đã chốt của kế hoạch: {periods}.",
    en: "The form of {unit}, period {period}, plan “{plan}”: nobody has frozen that period here; frozen periods of the plan: {periods}.",
  },
  notExpected: {
    vi: "Biểu của {unit} cho kỳ {period}: đơn vị này không có trong danh sách phải gửi báo cáo ấy.",
    en: "The form of {unit} for {period}: that unit is not in the list of those who owe that report.",
  },
  olderForm: {
    vi: "Biểu của {unit} làm theo mẫu “{found}”; danh sách đã chốt dùng mẫu “{expected}”. Hãy điền vào biểu mới.",
    en: "The form of {unit} is made on “{found}”; the frozen list uses “{expected}”. Fill in the new form.",
  },
  blank: {
    vi: "Biểu của {unit} chưa điền gì: chưa phải báo cáo. Đơn vị không phát sinh thì ghi 0, không có nội dung ấy thì ghi “Không áp dụng”.",
    en: "Nothing is filled in in the form of {unit}: it is no report yet. Where there was nothing, write 0; where it does not apply, “Not applicable”.",
  },
  closed: {
    vi: "Báo cáo của {unit} đã được duyệt hoặc khóa; phải mở khóa (lantoa report reopen) rồi mới nhận bản khác.",
    en: "The report of {unit} is accepted or locked; reopen it (lantoa report reopen) before another version is taken in.",
  },
  exceptionEnded: {
    vi: "Báo cáo của {unit} được mở khóa đến {until}; ngày nhận {on} đã quá hạn.",
    en: "The report of {unit} was reopened until {until}; {on} is after that.",
  },
  otherVersion: {
    vi: "{unit} đã gửi báo cáo này (lần {revision}, ngày {day}) với nội dung khác; tệp này ghi lần gửi {found}. Nếu tệp này là bản đính chính, nhận lại với --correct.",
    en: "{unit} sent this report already (revision {revision}, {day}) with another content; this file says revision {found}. If it corrects the other, take it in with --correct.",
  },
  otherUnit: {
    vi: "Biểu bên trong là của {unit}, tên tệp là của {other}. Nếu đúng là báo cáo của {unit}, đổi tên tệp rồi nhận lại; nếu không, {other} phải điền vào biểu của mình.",
    en: "The form inside is of {unit}, the name of the file of {other}. If it is the report of {unit}, rename the file and take it in again; if not, {other} has to fill in its own form.",
  },
  earlierDay: {
    vi: "Ngày nhận {on} của báo cáo {unit} trước ngày {day} của quyết định đã ghi; ghi ngày nhận từ {day}.",
    en: "The report of {unit} is to be received on {on}, before a decision of {day} that is on record; give a day from {day} on.",
  },
  noPeriods: { vi: "chưa có", en: "none" },
} as const satisfies Readonly<Record<string, Text>>
