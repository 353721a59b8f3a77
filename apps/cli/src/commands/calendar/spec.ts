import type { CommandSpec } from "../../arguments/spec.ts"
import { asOf, format, oneFile } from "../shared/options.ts"

/** `lantoa calendar` */
export const spec: CommandSpec = {
  name: "calendar",
  summary: {
    vi: "lịch một năm của kế hoạch (.ics): sự kiện, thời hạn",
    en: "a plan's calendar of a year (.ics): events and deadlines",
  },
  operand: oneFile,
  options: {
    year: { about: { vi: "năm cần lập lịch", en: "the year of the calendar" }, value: { vi: "NĂM", en: "YEAR" } },
    budget: {
      about: {
        vi: "thêm các mốc lập, giao dự toán và quyết toán của cấp ban hành kế hoạch",
        en: "with the steps of estimating, allocating and accounting of the tier that issues the plan",
      },
    },
    reports: {
      about: {
        vi: "thêm hạn báo cáo theo chế độ của tỉnh và tuyến báo cáo, ngoài hạn kế hoạch đã nêu",
        en: "with reports due by the province's regimes and way of reports, beside those that the plan dates",
      },
    },
    "as-of": asOf,
    format: format("ics", "table"),
    out: {
      about: { vi: "ghi vào tệp này thay vì in ra", en: "write to this file instead of printing" },
      value: { vi: "TỆP.ics", en: "FILE.ics" },
    },
  },
  details: [],
  examples: [
    "lantoa calendar vinh-long-2026 --year 2026 --out lich-2026.ics",
    "lantoa calendar vinh-long-2026 --year 2027 --budget --format table",
  ],
}
