import type { CommandSpec } from "../../../arguments/spec.ts"
import { asOf, format, oneFile, out } from "../../shared/options.ts"
import { period } from "../shared/options.ts"

/** `lantoa report deadlines` */
export const spec: CommandSpec = {
  name: "report deadlines",
  summary: {
    vi: "hạn báo cáo ngược từ trên xuống: mỗi cấp chậm nhất ngày nào, chỗ nào không thể kịp",
    en: "report deadlines backwards from the top: the latest day of every level, and where it cannot be met",
  },
  operand: oneFile,
  options: {
    period,
    handling: {
      about: {
        vi: "số ngày làm việc mỗi nơi nhận cần để tổng hợp; mặc định chưa rõ, tính là 0",
        en: "working days that every receiver needs to consolidate; by default not known, counted as 0",
      },
      value: { vi: "SỐ NGÀY", en: "DAYS" },
    },
    "as-of": asOf,
    format: format("table", "json"),
    out,
  },
  details: [],
  examples: ["lantoa report deadlines ha-nam-2021 --period 2021 --handling 5"],
}
