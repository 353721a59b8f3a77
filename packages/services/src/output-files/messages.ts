import type { Text } from "@lantoa/core"
import type { OutputStep } from "./errors.ts"

/** The sentences of the errors of writing a file. */
export const messages = {
  outputIsFolder: {
    vi: "Không ghi được vào “{file}”: đó là một thư mục; cần tên của một tệp.",
    en: "Cannot write to “{file}”: it is a folder; expected the name of a file.",
  },
  outputFailed: {
    vi: "Không ghi được “{file}” ({step}): {reason}. Tệp cũ, nếu có, vẫn nguyên vẹn.",
    en: "Cannot write “{file}” ({step}): {reason}. The old file, if there was one, is untouched.",
  },
} as const satisfies Readonly<Record<string, Text>>

/** What each step of writing is called. */
export const stepNames: Readonly<Record<OutputStep, Text>> = {
  look: { vi: "xem tệp cũ", en: "looking at the old file" },
  folder: { vi: "tạo thư mục", en: "making the folder" },
  open: { vi: "mở tệp tạm", en: "opening the temporary file" },
  write: { vi: "ghi", en: "writing" },
  sync: { vi: "đưa xuống đĩa", en: "flushing to disk" },
  rename: { vi: "đổi tên", en: "renaming" },
}
