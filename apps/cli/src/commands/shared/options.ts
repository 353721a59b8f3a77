import type { OperandSpec, OptionSpec } from "../../arguments/spec.ts"

/** Options and operands that several commands have in common. */
export const asOf: OptionSpec = {
  about: {
    vi: "xét theo pháp luật và bộ máy của ngày này; mặc định là ngày của kế hoạch",
    en: "judge by the law and the units of this day; by default the plan's own day",
  },
  value: { vi: "NGÀY|today", en: "DAY|today" },
}

export const out: OptionSpec = {
  about: { vi: "ghi vào tệp này thay vì in ra", en: "write to this file instead of printing" },
  value: { vi: "TỆP", en: "FILE" },
}

export const oneFile: OperandSpec = {
  name: { vi: "TỆP", en: "FILE" },
  about: { vi: "kế hoạch", en: "the plan" },
  min: 1,
  max: 1,
}

/** A format option with its default first. */
export const format = (...choices: readonly [string, ...string[]]): OptionSpec => ({
  about: { vi: `dạng kết quả; mặc định ${choices[0]}`, en: `form of the result; ${choices[0]} by default` },
  value: { vi: "DẠNG", en: "FORM" },
  choices,
})
