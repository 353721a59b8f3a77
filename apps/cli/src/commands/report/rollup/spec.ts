import type { CommandSpec } from "../../../arguments/spec.ts"
import { format, out } from "../../shared/options.ts"
import { asOfToday, dir, noOperand, period, plan } from "../shared/options.ts"

/** `lantoa report rollup` */
export const spec: CommandSpec = {
  name: "report rollup",
  summary: {
    vi: "tổng hợp số liệu, tiến độ, kinh phí từ đơn vị lên tỉnh; mỗi tổng truy được về từng báo cáo",
    en: "roll figures, progress and money up from units to the province; every total traces to its reports",
  },
  operand: noOperand,
  options: {
    period: {
      about: {
        vi: "một kỳ, hoặc nhiều kỳ cách nhau bằng dấu phẩy; mặc định mọi kỳ đã chốt",
        en: "a period, or several separated by commas; every frozen period by default",
      },
      value: period.value ?? { vi: "KỲ", en: "PERIOD" },
    },
    dir,
    plan,
    "as-of": asOfToday,
    trace: {
      about: {
        vi: "truy một chỉ tiêu về từng báo cáo, lần gửi, ô và điều khoản",
        en: "trace one indicator to its reports, revisions, cells and clause",
      },
      value: { vi: "CHỈ TIÊU", en: "INDICATOR" },
    },
    unit: {
      about: { vi: "của đơn vị này; mặc định toàn tỉnh", en: "of this unit; the whole province by default" },
      value: { vi: "TÊN", en: "NAME" },
    },
    format: format("table", "json", "csv", "xlsx"),
    out,
  },
  details: [],
  examples: [
    "lantoa report rollup --period 2026-q1",
    "lantoa report rollup --period 2026-q1 --trace news-items",
    "lantoa report rollup --format xlsx --out tong-hop.xlsx",
  ],
}
