import type { CommandSpec } from "../../../arguments/spec.ts"
import { format } from "../../shared/options.ts"
import { by, dir, on } from "../shared/options.ts"

/** `lantoa report import` */
export const spec: CommandSpec = {
  name: "report import",
  summary: {
    vi: "nhận các biểu .xlsx đã điền; mỗi lỗi nêu tệp, trang tính và ô",
    en: "take in filled .xlsx forms; every fault names file, sheet and cell",
  },
  operand: {
    name: { vi: "TỆP HOẶC THƯ MỤC", en: "FILE OR FOLDER" },
    about: { vi: "các biểu đã điền", en: "the filled forms" },
    min: 1,
    max: 10_000,
  },
  options: {
    dir,
    on,
    by,
    correct: {
      about: {
        vi: "bản khác của báo cáo đã gửi là bản đính chính: nhận làm lần gửi sau",
        en: "another version of a report that was sent corrects it: take it as its next revision",
      },
    },
    format: format("table", "json"),
  },
  details: [
    {
      vi: "Tệp sai được nêu tên rồi bỏ qua, các tệp khác vẫn được nhận; tệp gốc được giữ nguyên trong thư mục báo cáo. Nhận lại cùng một tệp không đổi gì.",
      en: "A file with faults is named and passed over, the others are taken in; the originals are kept as they are in the folder of reports. Taking the same file in again changes nothing.",
    },
    {
      vi: "Mã thoát 1 khi có tệp không nhận được.",
      en: "Exit code 1 when a file was not taken in.",
    },
  ],
  examples: ["lantoa report import da-gui/", 'lantoa report import an-binh.xlsx --on 2026-03-28 --by "Văn thư Sở"'],
}
