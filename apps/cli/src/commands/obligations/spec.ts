import type { CommandSpec } from "../../arguments/spec.ts"
import { asOf, format, oneFile, out } from "../shared/options.ts"

/** `lantoa obligations` */
export const spec: CommandSpec = {
  name: "obligations",
  summary: {
    vi: "việc của từng đơn vị: mỗi dòng một đơn vị và một việc",
    en: "what each unit owes: one row per unit and task",
  },
  operand: oneFile,
  options: {
    "as-of": asOf,
    format: format("table", "json", "csv", "xlsx"),
    unit: {
      about: {
        vi: "chỉ việc của đơn vị này, kể cả việc giao cho nhóm có đơn vị ấy",
        en: "only what this unit owes, also as a member of a group",
      },
      value: { vi: "TÊN", en: "NAME" },
    },
    out,
  },
  details: [],
  examples: [
    "lantoa obligations vinh-long-2026",
    'lantoa obligations ha-nam-2021 --unit "Sở Tài chính" --format csv --out viec.csv',
    "lantoa obligations vinh-long-2026 --format xlsx --out viec.xlsx",
  ],
}
