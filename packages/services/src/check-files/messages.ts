import type { Text } from "@lantoa/core"

/** What is said about files that say how to check. */
export const messages = {
  unreadable: {
    vi: "Không đọc được tệp cấu hình “{file}” ({reason}).",
    en: "The configuration file “{file}” cannot be read ({reason}).",
  },
  notData: {
    vi: "“{file}” không phải YAML hay JSON: {reason}.",
    en: "“{file}” is neither YAML nor JSON: {reason}.",
  },
  misshapen: {
    vi: "“{file}” không đúng khuôn dạng: {reason}.",
    en: "“{file}” does not have the form that is expected: {reason}.",
  },
} as const satisfies Readonly<Record<string, Text>>
