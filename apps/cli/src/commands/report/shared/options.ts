import type { OperandSpec, OptionSpec } from "../../../arguments/spec.ts"

/** The folder that keeps reports. */
export const dir: OptionSpec = {
  about: {
    vi: "thư mục báo cáo; mặc định bao-cao trong thư mục này",
    en: "the folder of reports; by default bao-cao in this folder",
  },
  value: { vi: "THƯ MỤC", en: "FOLDER" },
}

/** Where the folder of reports is unless told. */
export const defaultFolder = "bao-cao"

/** Which period. */
export const period: OptionSpec = {
  about: {
    vi: "kỳ báo cáo: 2026, 2026-q1, 2026-h1, 2026-9m, 2026-m03, hoặc “quý I/2026”",
    en: "the reporting period: 2026, 2026-q1, 2026-h1, 2026-9m, 2026-m03, or “Q1/2026”",
  },
  value: { vi: "KỲ", en: "PERIOD" },
}

/** Which plan, where the folder has several. */
export const plan: OptionSpec = {
  about: {
    vi: "kế hoạch nào, khi thư mục có nhiều kế hoạch",
    en: "which plan, where the folder has several",
  },
  value: { vi: "MÃ", en: "ID" },
}

/** The day from which something is seen. */
export const on: OptionSpec = {
  about: {
    vi: "ngày nhận, ngày quyết định; mặc định hôm nay",
    en: "the day it was received or decided; today by default",
  },
  value: { vi: "NGÀY|today", en: "DAY|today" },
}

/** The day on which lateness is looked at. */
export const asOfToday: OptionSpec = {
  about: { vi: "tính đến ngày này; mặc định hôm nay", en: "as things stand on this day; today by default" },
  value: { vi: "NGÀY|today", en: "DAY|today" },
}

/** Who does it. */
export const by: OptionSpec = {
  about: { vi: "bộ phận hoặc chức vụ thực hiện", en: "the office or post that does it" },
  value: { vi: "BỘ PHẬN", en: "OFFICE" },
}

/** No operand: the folder of reports says which plan it is about. */
export const noOperand: OperandSpec = {
  name: { vi: "(không có)", en: "(none)" },
  about: { vi: "không cần tệp nào: thư mục báo cáo giữ kế hoạch", en: "no file: the folder of reports keeps the plan" },
  min: 0,
  max: 0,
}
