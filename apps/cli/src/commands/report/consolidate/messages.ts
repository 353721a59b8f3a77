import type { Text } from "@lantoa/core"

/** The words of `lantoa report consolidate`. */
export const messages = {
  outMissing: {
    vi: "Thiếu --out: cần tên tệp có đuôi {endings}.",
    en: "Missing --out: expected a file name that ends in {endings}.",
  },
  unknownEnding: {
    vi: "Không rõ cần viết “{file}” ở dạng nào; cần đuôi {endings}.",
    en: "It is not clear in which form to write “{file}”; expected an ending of {endings}.",
  },
  written: {
    vi: "Báo cáo tổng hợp {period}: {submitted}/{expected} báo cáo; phần để “…” do cán bộ viết.",
    en: "Consolidated report of {period}: {submitted} of {expected} reports; what is left as “…” is for the officer to write.",
  },
} as const satisfies Readonly<Record<string, Text>>
