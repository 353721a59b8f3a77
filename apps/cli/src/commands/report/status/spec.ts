import type { CommandSpec } from "../../../arguments/spec.ts"
import { format, out } from "../../shared/options.ts"
import { asOfToday, dir, noOperand, period, plan } from "../shared/options.ts"

/** `lantoa report status` */
export const spec: CommandSpec = {
  name: "report status",
  summary: {
    vi: "báo cáo của một kỳ: ai đã gửi, ai chậm mấy ngày làm việc, ai chưa gửi, điều gì cần xem lại",
    en: "the reports of a period: who sent, who is late by how many working days, who is missing, what to look at",
  },
  operand: noOperand,
  options: {
    period,
    dir,
    plan,
    "as-of": asOfToday,
    only: {
      about: { vi: "chỉ những báo cáo này", en: "these reports only" },
      value: { vi: "LOẠI", en: "KIND" },
      among: ["missing", "late", "review", "submitted", "returned", "accepted", "locked", "conflict"],
    },
    format: format("table", "json", "csv"),
    out,
  },
  details: [],
  examples: [
    "lantoa report status --period 2026-q1",
    "lantoa report status --period 2026 --only missing --format csv --out chua-gui.csv",
  ],
  takesVariant: false,
}
