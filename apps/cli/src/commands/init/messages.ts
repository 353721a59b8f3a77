import type { Text } from "@lantoa/core"

/** What `init` says. */
export const messages = {
  provinceMissing: {
    vi: "Thiếu --province: cần tên một tỉnh, thành phố như “Cà Mau”.",
    en: "Missing --province: expected the name of a province such as “Hue”.",
  },
  written: {
    vi: "Đã ghi {file}. Kiểm tra một kế hoạch của tỉnh: lantoa check KE-HOACH",
    en: "Wrote {file}. To check a plan of the province: lantoa check PLAN",
  },
} as const satisfies Readonly<Record<string, Text>>
