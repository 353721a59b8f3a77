import type { Text } from "@lantoa/core"

/** The words of the comparison. */
export const messages = {
  gained: { vi: "Thêm", en: "Gained" },
  lost: { vi: "Mất", en: "Lost" },
  moved: { vi: "Chuyển", en: "Moved" },
  changed: { vi: "Đổi", en: "Changed" },
  what: { vi: "Thay đổi", en: "Change" },
  unit: { vi: "Đơn vị", en: "Unit" },
  task: { vi: "Việc", en: "Task" },
  reason: { vi: "Vì sao", en: "Why" },
  units: { vi: "{count} đơn vị", en: "{count} units" },
  movedUnits: { vi: "{before} → {after}", en: "{before} → {after}" },
  fieldChange: { vi: "{field}: “{before}” → “{after}”", en: "{field}: “{before}” → “{after}”" },
  summary: {
    vi: "{gained} thêm, {lost} mất, {moved} lượt chuyển, {changed} đổi, {same} như cũ.",
    en: "{gained} gained, {lost} lost, {moved} moves, {changed} changed, {same} the same.",
  },
  twoDays: { vi: "Từ ngày {from} đến ngày {to}: ", en: "From {from} to {to}: " },
  daysNeeded: {
    vi: "Chỉ có một kế hoạch: cần thêm --to NGÀY để so sánh hai ngày, hoặc bản thứ hai của kế hoạch.",
    en: "There is only one plan: give --to DAY to compare two days, or a second version of the plan.",
  },
  daysUnwanted: {
    vi: "Có hai bản kế hoạch nên không dùng --from và --to; mỗi bản được hiểu vào ngày của nó, hoặc ngày của --as-of.",
    en: "With two versions --from and --to are not used; each is understood on its own day, or on that of --as-of.",
  },
  lostHere: { vi: "không có ở bên sau", en: "not on the later side" },
} as const satisfies Readonly<Record<string, Text>>

/** What the fields of an obligation are called. */
export const fieldLabels = {
  text: { vi: "nội dung", en: "text" },
  roles: { vi: "vai trò", en: "roles" },
  modality: { vi: "hình thức", en: "modality" },
  partners: { vi: "phối hợp với", en: "together with" },
  delegations: { vi: "chỉ đạo đơn vị", en: "through" },
  due: { vi: "thời hạn", en: "due" },
  frequency: { vi: "chu kỳ", en: "frequency" },
  to: { vi: "nơi nhận", en: "receiver" },
  period: { vi: "giai đoạn", en: "period" },
} as const satisfies Readonly<Record<string, Text>>
