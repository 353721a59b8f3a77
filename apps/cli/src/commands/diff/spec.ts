import type { CommandSpec } from "../../arguments/spec.ts"
import { asOf, format, out } from "../shared/options.ts"

const day = { vi: "NGÀY|today", en: "DAY|today" }

/** `lantoa diff` */
export const spec: CommandSpec = {
  name: "diff",
  summary: {
    vi: "so sánh nghĩa vụ giữa hai bản kế hoạch, hoặc giữa hai ngày",
    en: "what each unit gained, lost or has otherwise, between two versions or two days",
  },
  operand: {
    name: { vi: "TỆP [TỆP]", en: "FILE [FILE]" },
    about: {
      vi: "hai bản của kế hoạch; hoặc một kế hoạch, kèm --from và --to",
      en: "two versions of a plan; or one plan, with --from and --to",
    },
    min: 1,
    max: 2,
  },
  options: {
    from: {
      about: { vi: "từ ngày này; mặc định là ngày của kế hoạch", en: "from this day; by default the plan's own" },
      value: day,
    },
    to: { about: { vi: "đến ngày này", en: "to this day" }, value: day },
    "as-of": asOf,
    format: format("table", "json"),
    out,
  },
  details: [
    {
      vi: "Hai bản: việc được ghép theo lời văn và số mục. Hai ngày: theo kế thừa của đơn vị, kèm văn bản và khoản.",
      en: "Two versions: tasks are paired by their words and numbers. Two days: by who followed whom, with act and clause.",
    },
  ],
  examples: ["lantoa diff ban-1.docx ban-2.docx", "lantoa diff ha-nam-2021 --from 2025-06-30 --to 2025-07-01"],
}
