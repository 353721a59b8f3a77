import type { Text } from "@lantoa/core"
import type { CommandSpec, OptionSpec } from "../../../arguments/spec.ts"
import { by, dir, on, period, plan } from "../shared/options.ts"

const reason: OptionSpec = {
  about: { vi: "lý do, bắt buộc", en: "the reason, required" },
  value: { vi: "LÝ DO", en: "REASON" },
}

const decision = (
  name: string,
  summary: Text,
  options: Readonly<Record<string, OptionSpec>>,
  example: string,
): CommandSpec => ({
  name: `report ${name}`,
  summary,
  operand: {
    name: { vi: "ĐƠN VỊ", en: "UNIT" },
    about: {
      vi: "tên các đơn vị; all: mọi báo cáo của kỳ mà trạng thái cho phép",
      en: "names of units; all: every report of the period whose state allows it",
    },
    min: 1,
    max: 10_000,
  },
  options: { period, dir, plan, on, by, ...options },
  details: [],
  examples: [example],
  takesVariant: false,
})

/** `lantoa report accept` */
export const accept = decision(
  "accept",
  { vi: "duyệt báo cáo đã gửi", en: "accept reports that were submitted" },
  {},
  'lantoa report accept "xã An Bình" --period 2026-q1',
)

/** `lantoa report return` */
export const giveBack = decision(
  "return",
  { vi: "trả lại báo cáo đã gửi, nêu lý do", en: "give reports back, saying why" },
  { reason },
  'lantoa report return "xã An Bình" --period 2026-q1 --reason "Thiếu kinh phí"',
)

/** `lantoa report lock` */
export const lock = decision(
  "lock",
  { vi: "khóa sổ báo cáo đã duyệt", en: "lock reports that were accepted" },
  {},
  "lantoa report lock all --period 2026-q1",
)

/** `lantoa report reopen` */
export const reopen = decision(
  "reopen",
  {
    vi: "mở khóa để đơn vị gửi lại, ghi người cho phép và lý do",
    en: "reopen so that a unit can send again, with who allows it and why",
  },
  {
    reason,
    until: {
      about: {
        vi: "ngày cuối được gửi lại; mặc định không hạn",
        en: "the last day to send again; no limit by default",
      },
      value: { vi: "NGÀY", en: "DAY" },
    },
  },
  'lantoa report reopen "xã An Bình" --period 2026-q1 --by "Phó Giám đốc" --reason "Đính chính"',
)
