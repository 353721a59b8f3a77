import type { CommandSpec } from "../../../arguments/spec.ts"
import { out } from "../../shared/options.ts"
import { asOfToday, dir, noOperand, period, plan } from "../shared/options.ts"

/** `lantoa report consolidate` */
export const spec: CommandSpec = {
  name: "report consolidate",
  summary: {
    vi: "viết báo cáo tổng hợp của một kỳ theo thể thức Nghị định 30 (.docx, .html, .md), bảng số liệu (.xlsx) hoặc .json",
    en: "write the consolidated report of a period in the form of Decree 30 (.docx, .html, .md), its tables (.xlsx) or .json",
  },
  operand: noOperand,
  options: {
    period,
    dir,
    plan,
    "as-of": asOfToday,
    issuer: {
      about: {
        vi: "cơ quan tổng hợp; mặc định nơi nhận nhiều báo cáo nhất",
        en: "who consolidates; by default whoever most of the reports go to",
      },
      value: { vi: "CƠ QUAN", en: "BODY" },
    },
    date: {
      about: { vi: "ngày ban hành; mặc định để trống", en: "the day of the report; left open by default" },
      value: { vi: "NGÀY|today", en: "DAY|today" },
    },
    in: {
      about: {
        vi: "đơn vị tính tiền: đồng, hoặc triệu đồng với đủ số lẻ; mặc định dong",
        en: "the unit of money: VND, or millions of VND with every decimal; dong by default",
      },
      value: { vi: "dong|trieu", en: "dong|trieu" },
      choices: ["dong", "trieu"],
    },
    out,
  },
  details: [
    {
      vi: "Đuôi của --out chọn dạng. Phần nào không có số liệu thì để trống và nói rõ, không điền thay. Có kỳ trước cùng độ dài đã chốt thì so với kỳ đó.",
      en: "The ending of --out chooses the form. What has no figures is left open and said to be, never filled in. It compares with the period of the same length before it, where that was frozen.",
    },
  ],
  examples: [
    "lantoa report consolidate --period 2026-q1 --out bao-cao-quy-1.docx",
    "lantoa report consolidate --period 2026 --in trieu --out bang-tong-hop.xlsx",
  ],
}
