import type { CommandSpec } from "../../arguments/spec.ts"
import { format, out } from "../shared/options.ts"

/** `lantoa coverage` */
export const spec: CommandSpec = {
  name: "coverage",
  summary: {
    vi: "đối chiếu: kế hoạch cấp dưới cụ thể hóa những nội dung nào của kế hoạch cấp trên",
    en: "which themes, tasks and reports of a parent plan a child plan carries",
  },
  operand: {
    name: { vi: "TỆP TỆP", en: "FILE FILE" },
    about: { vi: "kế hoạch cấp trên, rồi kế hoạch cấp dưới", en: "the parent plan, then the child plan" },
    min: 2,
    max: 2,
  },
  options: { format: format("table", "json"), out },
  details: [
    {
      vi: "So lời văn, không so nghĩa: tỷ lệ cặp từ liền nhau của nội dung cấp trên có trong một đoạn của cấp dưới; từ 0,6 là có, từ 0,35 là có một phần. Nêu đích danh điều khoản luôn là có. Mã thoát 1 khi có nội dung chưa thấy.",
      en: "Words are compared, not meanings: the share of an item's pairs of neighbouring words that stand in one paragraph of the child; from 0.6 it is carried, from 0.35 in part. A clause that is named is always carried. Exits 1 when an item is missing.",
    },
  ],
  examples: ["lantoa coverage ke-hoach-tinh.docx ke-hoach-xa.docx"],
}
