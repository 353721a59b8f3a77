import type { CommandSpec } from "../../arguments/spec.ts"

/** `lantoa lsp` */
export const spec: CommandSpec = {
  name: "lsp",
  summary: {
    vi: "máy chủ ngôn ngữ cho trình soạn thảo: phát hiện, giải thích, sửa nhanh, gợi ý tên",
    en: "a language server for editors: findings, explanations, quick fixes, completion of names",
  },
  operand: {
    name: { vi: "(không có)", en: "(none)" },
    about: { vi: "không có", en: "none" },
    min: 0,
    max: 0,
  },
  options: {
    stdio: {
      about: {
        vi: "nói chuyện qua luồng vào ra chuẩn: cách duy nhất, nhiều trình soạn thảo tự thêm tùy chọn này",
        en: "talk over standard input and output: the only way, and many editors add this option by themselves",
      },
    },
  },
  details: [
    {
      vi: "Trình soạn thảo tự chạy lệnh này. Kế hoạch đang mở (.md, .txt) được kiểm tra theo luật của ngày ban hành mỗi khi gõ; không có gì rời khỏi máy.",
      en: "Editors run this command themselves. An open plan (.md, .txt) is checked by the law of its own day as it is typed; nothing leaves the machine.",
    },
  ],
  examples: ["lantoa lsp --stdio"],
}
