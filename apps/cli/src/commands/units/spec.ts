import type { CommandSpec } from "../../arguments/spec.ts"
import { format } from "../shared/options.ts"

/** `lantoa units` */
export const spec: CommandSpec = {
  name: "units",
  summary: {
    vi: "tra cứu đơn vị tại một ngày, kèm lịch sử và đơn vị kế thừa",
    en: "look a unit up on a day, with its history and successors",
  },
  operand: {
    name: { vi: "TÊN", en: "NAME" },
    about: {
      vi: "tên cơ quan, đơn vị hành chính hoặc nhóm đơn vị; hoặc mã đơn vị hành chính, kèm --on",
      en: "the name of a body, a territorial unit or a group of units; or the code of a unit, with --on",
    },
    min: 1,
    max: 1,
  },
  options: {
    on: {
      about: { vi: "tra tại ngày này; mặc định hôm nay", en: "look it up on this day; today by default" },
      value: { vi: "NGÀY", en: "DAY" },
    },
    province: {
      about: { vi: "chỉ tra trong gói tỉnh này", en: "look only in this province plugin" },
      value: { vi: "GÓI", en: "SLUG" },
    },
    format: format("text", "json"),
  },
  details: [{ vi: "Mã thoát 1 khi không tìm thấy.", en: "Exits 1 when nothing is found." }],
  examples: [
    'lantoa units "xã Hòa Lộc" --on 2025-06-30',
    "lantoa units 44 --on 2026-11-21",
    'lantoa units "Sở Thông tin và Truyền thông" --on 2026-01-01 --province ha-nam-2021',
  ],
}
