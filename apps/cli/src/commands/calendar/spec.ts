import type { CommandSpec } from "../../arguments/spec.ts"
import { asOf, oneFile } from "../shared/options.ts"

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
    "as-of": asOf,
    out: {
      about: { vi: "ghi vào tệp .ics này thay vì in ra", en: "write to this .ics file instead of printing" },
      value: { vi: "TỆP.ics", en: "FILE.ics" },
    },
  },
  details: [],
  examples: ["lantoa calendar vinh-long-2026 --year 2026 --out lich-2026.ics"],
}
