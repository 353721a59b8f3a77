import type { Text } from "../text/index.ts"

/** What the reasons of expected reports say. Names are permanent. */
export const expectedMessages = {
  dueOfPlan: { vi: "kế hoạch nêu hạn {due}; kỳ {period}: {day}", en: "the plan says {due}; for {period}: {day}" },
  dueOfRegime: {
    vi: "kế hoạch không nêu ngày của kỳ này; chế độ báo cáo “{id}” (lớp {layer}): {day}",
    en: "the plan gives no day for this period; the standing order “{id}” (layer {layer}): {day}",
  },
  dueOfChain: {
    vi: "kế hoạch và chế độ báo cáo không nêu ngày; tuyến báo cáo (lớp {layer}) nêu {due}: {day}",
    en: "neither plan nor standing order gives a day; the way of reports (layer {layer}) says {due}: {day}",
  },
  dueOfDecree: {
    vi: "thời hạn gửi Chính phủ do Nghị định đặt: {day}",
    en: "the Decree's due day of reports to the Government: {day}",
  },
  noDue: {
    vi: "không nơi nào nêu ngày đến hạn của kỳ này: không tính chậm",
    en: "nobody sets a due day for this period: nothing counts as late",
  },
  grace: {
    vi: "chế độ báo cáo “{id}” cho gia hạn {count} ngày làm việc",
    en: "the standing order “{id}” gives {count} working days of grace",
  },
  window: { vi: "số liệu chốt từ {from} đến {to}", en: "figures count from {from} to {to}" },
  windowByCalendar: {
    vi: "không có quy định chốt số liệu cho kỳ này: tính theo lịch, từ {from} đến {to}",
    en: "no rule cuts off the figures of this period: by the calendar, from {from} to {to}",
  },
  windowCut: {
    vi: "hạn {day} trước ngày chốt số liệu {to}: số liệu từ {from} đến {day}, kỳ chưa trọn; từ {gap} đến {to} chưa có trong báo cáo",
    en: "due on {day}, before the figures close on {to}: they count from {from} to {day} and the period is not whole; {gap} to {to} is not in the report",
  },
  frequencyOfRegime: {
    vi: "kế hoạch không nêu chu kỳ; chế độ báo cáo “{id}” (lớp {layer}) đặt {frequency}",
    en: "the plan does not say how often; the standing order “{id}” (layer {layer}) says {frequency}",
  },
  owedByRegime: {
    vi: "kế hoạch không giao báo cáo này; chế độ báo cáo “{id}” (lớp {layer}) đặt: gửi {to} {frequency}",
    en: "the plan does not ask for it; the standing order “{id}” (layer {layer}) does: to {to}, {frequency}",
  },
  owedOnward: {
    vi: "nhận báo cáo {period} của {count} đơn vị, tuyến báo cáo (lớp {layer}) đi tiếp đến {to}",
    en: "gets reports of {period} from {count} units, and the way of reports (layer {layer}) leads on to {to}",
  },
  textOfRegime: { vi: "Báo cáo {frequency} gửi {to} theo chế độ báo cáo", en: "Report to {to} by standing order" },
  textOfOnward: { vi: "Tổng hợp, báo cáo {to}", en: "Consolidate and report to {to}" },
  receiverGone: {
    vi: "nơi nhận “{name}” không còn vào {day}; người kế thừa là {heir}",
    en: "the receiver “{name}” is no more on {day}; {heir} followed",
  },
  heirOf: { vi: "kế thừa {name}", en: "follows {name}" },
  didNotExist: {
    vi: "{name} không tồn tại vào {day}, không rõ hoặc không có ai kế thừa",
    en: "{name} does not exist on {day}; who followed is not known, or nobody did",
  },
  cameLater: {
    vi: "{name} thành lập từ {day}, sau khi kỳ chốt số liệu {to}",
    en: "{name} exists from {day} on, after the figures of the period close on {to}",
  },
  succeeded: {
    vi: "{name} không còn vào {day}; báo cáo do {heirs} gửi",
    en: "{name} is no more on {day}; the report comes from {heirs}",
  },
  isReceiver: { vi: "{name} là nơi nhận báo cáo này", en: "{name} is who gets these reports" },
  noDuty: {
    vi: "kế hoạch không giao {name} báo cáo, và không có chế độ báo cáo nào cho kỳ này",
    en: "the plan does not ask {name} to report, and no standing order does for this period",
  },
  onlyWhenAsked: {
    vi: "{name} chỉ báo cáo khi có yêu cầu: không có kỳ định trước",
    en: "{name} reports only when asked: no period is set",
  },
  otherFrequency: {
    vi: "{name} báo cáo {frequency}, không phải kỳ này",
    en: "{name} reports {frequency}, not for this period",
  },
  otherYears: {
    vi: "kỳ này nằm ngoài các năm của kế hoạch, {years}",
    en: "the period is outside the plan's years, {years}",
  },
  issuedLater: {
    vi: "kế hoạch ban hành {issued}, sau hạn của kỳ này, {day}",
    en: "the plan was issued on {issued}, after this period was due, {day}",
  },
} as const satisfies Readonly<Record<string, Text>>
