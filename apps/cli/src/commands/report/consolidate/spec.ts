import type { CommandSpec } from "../../../arguments/spec.ts"
import { out } from "../../shared/options.ts"
import { asOfToday, dir, noOperand, period, plan } from "../shared/options.ts"

/** `lantoa report consolidate` */
export const spec: CommandSpec = {
  name: "report consolidate",
  summary: {
    vi: "viết báo cáo tổng hợp của một kỳ theo thể thức Nghị định 30 (.docx), bảng số liệu (.xlsx) hoặc .json",
    en: "write the consolidated report of a period in the form of Decree 30 (.docx), its tables (.xlsx) or .json",
  },
  operand: noOperand,
  options: { period, dir, plan, "as-of": asOfToday, out },
  details: [
    {
      vi: "Đuôi của --out chọn dạng. Phần nào không có số liệu thì để trống và nói rõ, không điền thay.",
      en: "The ending of --out chooses the form. What has no figures is left open and said to be, never filled in.",
    },
  ],
  examples: ["lantoa report consolidate --period 2026-q1 --out bao-cao-quy-1.docx"],
}
