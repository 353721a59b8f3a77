import type { CommandSpec } from "../../arguments/spec.ts"

/** `lantoa explain` */
export const spec: CommandSpec = {
  name: "explain",
  summary: { vi: "giải thích một quy tắc: vì sao, căn cứ, cách sửa", en: "explain a rule: why, its basis, what to do" },
  operand: {
    name: { vi: "QUY-TẮC", en: "RULE" },
    about: {
      vi: "mã quy tắc như trong kết quả của lệnh check; không ghi thì liệt kê tất cả",
      en: "a rule's id as check prints it; without one all are listed",
    },
    min: 0,
    max: 1,
  },
  options: {},
  details: [],
  examples: ["lantoa explain", "lantoa check vinh-long-2026"],
}
