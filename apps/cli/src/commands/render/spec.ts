import type { CommandSpec } from "../../arguments/spec.ts"
import { asOf, oneFile } from "../shared/options.ts"

/** `lantoa render` */
export const spec: CommandSpec = {
  name: "render",
  summary: {
    vi: "viết kế hoạch thành văn bản Word, HTML hoặc Markdown",
    en: "write a plan as a Word, HTML or Markdown document",
  },
  operand: oneFile,
  options: {
    out: {
      about: {
        vi: "tệp cần ghi; đuôi tệp chọn dạng: .docx, .html, .md",
        en: "the file to write; its ending chooses the form: .docx, .html, .md",
      },
      value: { vi: "TỆP", en: "FILE" },
    },
    "as-of": asOf,
  },
  details: [],
  examples: ["lantoa render vinh-long-2026 --out ke-hoach.docx"],
}
