import type { CommandSpec } from "../../../arguments/spec.ts"
import { format, out } from "../../shared/options.ts"
import { dir, noOperand, plan } from "../shared/options.ts"

/** `lantoa report budget` */
export const spec: CommandSpec = {
  name: "report budget",
  summary: {
    vi: "kinh phí dự toán, được giao, đã chi theo đơn vị, nguồn, cấp, năm; đối chiếu với tổng đã nêu",
    en: "money estimated, allocated and spent by unit, source, tier and year; reconciled with totals that are stated",
  },
  operand: noOperand,
  options: {
    year: {
      about: {
        vi: "chỉ năm ngân sách này; mặc định mọi năm đã chốt",
        en: "this budget year; every frozen year by default",
      },
      value: { vi: "NĂM", en: "YEAR" },
    },
    by: {
      about: { vi: "dòng của bảng; mặc định unit", en: "the rows of the table; unit by default" },
      value: { vi: "CHIỀU", en: "AXIS" },
      choices: ["unit", "source", "tier", "year"],
    },
    against: {
      about: {
        vi: "cột của bảng; mặc định source, hoặc year khi dòng là source",
        en: "the columns of the table; source by default, or year where the rows are sources",
      },
      value: { vi: "CHIỀU", en: "AXIS" },
      among: ["source", "tier", "year"],
    },
    measure: {
      about: { vi: "chỉ một khoản; mặc định cả ba", en: "one measure only; all three by default" },
      value: { vi: "KHOẢN", en: "MEASURE" },
      among: ["estimated", "allocated", "spent"],
    },
    in: {
      about: { vi: "đơn vị tiền; mặc định đồng", en: "the unit of money; VND by default" },
      value: { vi: "dong|trieu", en: "dong|trieu" },
      choices: ["dong", "trieu"],
    },
    "against-file": {
      about: {
        vi: "đối chiếu với các tổng trong tệp .csv hoặc .json: measure, amount, và unit, source, tier, year nếu có",
        en: "reconcile with the totals of a .csv or .json file: measure, amount, and unit, source, tier, year if given",
      },
      value: { vi: "TỆP", en: "FILE" },
    },
    dir,
    plan,
    format: format("table", "json", "csv", "xlsx"),
    out,
  },
  details: [
    {
      vi: "Số tiền chưa ai nêu là “chưa rõ (n)”, không phải 0; tổng có phần chưa rõ ghi phần đã biết và số chỗ còn thiếu. Số tiền kế hoạch nêu được so với dự toán của mọi năm trong kế hoạch. Có tổng bị lệch hoặc bị vượt thì mã kết thúc là 1.",
      en: "An amount that nobody states is “not known (n)”, not 0; a total with unknown parts gives what is known and how many are missing. Amounts that the plan states are compared with the estimates of all its years. The exit code is 1 where a total differs or is exceeded.",
    },
  ],
  examples: [
    "lantoa report budget --year 2026",
    "lantoa report budget --by source --against year --in trieu",
    "lantoa report budget --against-file tong-giao.csv --format xlsx --out kinh-phi.xlsx",
  ],
}
