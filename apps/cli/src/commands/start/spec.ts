import type { CommandSpec } from "../../arguments/spec.ts"

/** `lantoa start` */
export const spec: CommandSpec = {
  name: "start",
  summary: {
    vi: "làm trọn việc: kiểm tra, tính việc, lập lịch, viết văn bản và báo cáo",
    en: "the whole job: check, derive, calendars, documents and reports",
  },
  operand: {
    name: { vi: "[TỆP...]", en: "[FILE...]" },
    about: { vi: "các kế hoạch; mặc định mọi kế hoạch có sẵn", en: "the plans; all built-in plans by default" },
    min: 0,
    max: Number.POSITIVE_INFINITY,
  },
  options: {
    out: {
      about: { vi: "thư mục kết quả; mặc định out", en: "the folder for the results; out by default" },
      value: { vi: "THƯ-MỤC", en: "FOLDER" },
    },
  },
  details: [],
  examples: ["lantoa start", "lantoa start ke-hoach.txt --out ket-qua"],
}
