import type { CommandSpec } from "../../arguments/spec.ts"
import { asOf, format, oneFile, out } from "../shared/options.ts"

/** `lantoa succeed` */
export const spec: CommandSpec = {
  name: "succeed",
  summary: {
    vi: "kế thừa: việc của kế hoạch nay thuộc đơn vị nào, vì sao, việc nào không kế thừa được",
    en: "carry a plan to a later day: who owes what by then, why, and what cannot be carried",
  },
  operand: oneFile,
  options: {
    to: {
      about: { vi: "ngày cần biết; bắt buộc", en: "the day that is asked about; must be given" },
      value: { vi: "NGÀY|today", en: "DAY|today" },
    },
    "as-of": {
      ...asOf,
      about: {
        vi: "hiểu tên đơn vị trong kế hoạch theo bộ máy của ngày này; mặc định là ngày của kế hoạch",
        en: "understand the plan's names by the units of this day; by default the plan's own day",
      },
    },
    format: format("table", "json", "csv", "md"),
    out,
  },
  details: [
    {
      vi: "Kế hoạch giữ nguyên. Mỗi việc ghi lý do: nghị quyết, khoản, phần chuyển giao. Nơi nguồn không nói thì để “chưa rõ”.",
      en: "The plan stays as it is. Each task gives its reasons: act, clause, share. Where no source says, it stays unknown.",
    },
  ],
  examples: [
    "lantoa succeed ha-nam-2021 --to 2026-11-21",
    "lantoa succeed ha-nam-2021 --to 2026-11-21 --format md --out ke-thua.md",
  ],
}
