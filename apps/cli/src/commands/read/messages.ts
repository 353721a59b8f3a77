import type { Text } from "@lantoa/core"

/** What `read` says besides the reading. */
export const messages = {
  noTree: {
    vi: "“{file}” không phải văn bản nên không có cây văn bản; hãy dùng --format plan.",
    en: "“{file}” is not a document and has no document tree; use --format plan.",
  },
} as const satisfies Readonly<Record<string, Text>>
