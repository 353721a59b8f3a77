import type { CommandSpec } from "../../../arguments/spec.ts"
import { oneFile } from "../../shared/options.ts"
import { by, dir, period } from "../shared/options.ts"

/** `lantoa report form` */
export const spec: CommandSpec = {
  name: "report form",
  summary: {
    vi: "chốt danh sách phải báo cáo của một kỳ, ghi biểu mẫu .xlsx cho từng đơn vị",
    en: "freeze who owes a report for a period, write an .xlsx form for each unit",
  },
  operand: oneFile,
  options: {
    period,
    dir,
    unit: {
      about: { vi: "chỉ ghi biểu của đơn vị này", en: "write the form of this unit only" },
      value: { vi: "TÊN", en: "NAME" },
    },
    on: {
      about: {
        vi: "ngày chốt danh sách; mặc định hôm nay",
        en: "the day on which the list is frozen; today by default",
      },
      value: { vi: "NGÀY|today", en: "DAY|today" },
    },
    refreeze: {
      about: {
        vi: "chốt lại danh sách đã chốt, vì lý do này (cần --by)",
        en: "freeze again a list that is frozen, for this reason (needs --by)",
      },
      value: { vi: "LÝ DO", en: "REASON" },
    },
    by,
  },
  details: [
    {
      vi: "Biểu mẫu nằm trong THƯ MỤC/bieu-mau/KỲ, mỗi đơn vị một tệp; kế hoạch và danh sách đã chốt được giữ trong thư mục. Chạy lại không đổi danh sách đã chốt.",
      en: "The forms are in FOLDER/bieu-mau/PERIOD, one file per unit; the plan and the frozen list are kept in the folder. Running it again does not change a frozen list.",
    },
  ],
  examples: [
    "lantoa report form ha-nam-2021 --period 2021",
    'lantoa report form ke-hoach.docx --period 2026-q1 --dir bao-cao --unit "xã An Bình"',
  ],
}
