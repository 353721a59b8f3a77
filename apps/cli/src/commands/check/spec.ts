import type { CommandSpec } from "../../arguments/spec.ts"
import { asOf, format, out } from "../shared/options.ts"

/** `lantoa check` */
export const spec: CommandSpec = {
  name: "check",
  summary: { vi: "kiểm tra kế hoạch theo pháp luật của ngày kế hoạch", en: "check plans against the law of their day" },
  operand: {
    name: { vi: "TỆP...", en: "FILE..." },
    about: { vi: "một hay nhiều kế hoạch", en: "one or more plans" },
    min: 1,
    max: Number.POSITIVE_INFINITY,
  },
  options: { format: format("pretty", "json", "sarif"), "as-of": asOf, out },
  details: [
    {
      vi: "Mã thoát 1 khi có phát hiện ở mức lỗi; cảnh báo và lưu ý không đổi mã thoát. Mã 2 khi có tệp không kiểm tra được.",
      en: "Exits 1 when a finding is an error; warnings and notes do not change the exit code. Exits 2 when a file could not be checked.",
    },
  ],
  examples: [
    "lantoa check ke-hoach.txt",
    "lantoa check vinh-long-2026 --as-of 2026-07-01",
    "lantoa check *.txt --format sarif --out lantoa.sarif",
  ],
}
