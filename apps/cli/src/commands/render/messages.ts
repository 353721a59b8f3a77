import type { Text } from "@lantoa/core"

/** What can be wrong with what `render` is asked for. */
export const messages = {
  outMissing: {
    vi: "Thiếu --out: cần tên tệp có đuôi {endings}.",
    en: "Missing --out: expected a file name that ends in {endings}.",
  },
  unknownEnding: {
    vi: "Không rõ cần viết “{file}” ở dạng nào; cần đuôi {endings}.",
    en: "It is not clear in which form to write “{file}”; expected an ending of {endings}.",
  },
} as const satisfies Readonly<Record<string, Text>>
