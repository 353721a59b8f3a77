import { type Diagnostic, warn } from "../diagnostic.ts"
import { type Opened, treeOfFlow } from "../flow/index.ts"
import type { Readable } from "./cannot-open.ts"
import { containerNames } from "./container-names.ts"

/** A file of a known kind of which nothing could be read: no text, and a diagnostic that says so. */
export const nothingFrom = (container: Readable, name: string | undefined): Opened => ({
  ...treeOfFlow([], name),
  diagnostics: [damaged(container)],
})

const damaged = (container: Readable): Diagnostic => {
  const { en, vi } = containerNames[container]
  return warn(
    "file/damaged",
    `Đây là ${vi} nhưng bị hỏng, không có chữ nào đọc được.`,
    `This is ${en} but it is damaged, and none of its text could be read.`,
  )
}
