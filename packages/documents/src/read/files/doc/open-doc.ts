import { type Diagnostic, warn } from "../../diagnostic.ts"
import { treeOfFlow } from "../../flow/index.ts"
import { type OpenResult, overLimit } from "../cannot-open.ts"
import { nothingFrom } from "../damaged.ts"
import { type OpenLimits, openLimits } from "../limits.ts"
import { type DocFlow, docFlow } from "./doc-flow.ts"
import { storiesOf } from "./pieces.ts"
import { openWordFile, type WordFile } from "./word-file.ts"

/** Opens a document of Word 97 to 2003 (*mở tệp .doc*). Nothing in it is run. */
export const openDoc = (
  bytes: Uint8Array,
  { limits = openLimits, name }: { readonly name?: string | undefined; readonly limits?: OpenLimits } = {},
): OpenResult => {
  const file = attempt(() => openWordFile(bytes))
  if (file === undefined) return nothingFrom("doc", name)
  const unread = whyUnread(file)
  if (unread !== undefined) return { ...treeOfFlow([], name), diagnostics: [unread] }
  const { body } = storiesOf(file)
  if (body > limits.characters) return overLimit("characters", body, limits.characters)
  const found = attempt(() => docFlow(file, limits.characters))
  if (found === undefined) return nothingFrom("doc", name)
  const opened = treeOfFlow(found.flow, name)
  return { ...opened, diagnostics: [...remarksOn(found), ...opened.diagnostics] }
}

/** Offsets in a damaged file may point anywhere: reading there throws. */
const attempt = <Value>(read: () => Value): Value | undefined => {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const whyUnread = ({ encrypted, old }: WordFile): Diagnostic | undefined => {
  if (encrypted)
    return warn(
      "file/encrypted",
      "Tệp .doc đặt mật khẩu nên không có chữ nào đọc được.",
      "The .doc file is locked with a password, so that none of its text could be read.",
    )
  return old
    ? warn(
        "file/damaged",
        "Tệp .doc của Word 95 trở về trước; hãy lưu lại thành .docx rồi đọc.",
        "The .doc file is of Word 95 or older; save it as .docx and read that.",
      )
    : undefined
}

const remarksOn = ({ bare, lostNumbers }: DocFlow): readonly Diagnostic[] => [
  ...(bare
    ? [
        warn(
          "file/damaged",
          "Phần định dạng của tệp .doc hỏng: chữ còn, bảng và số thứ tự tự động thì mất.",
          "The formatting of the .doc file is damaged: its text is there, tables and automatic numbers are not.",
        ),
      ]
    : []),
  ...(lostNumbers > 0
    ? [
        warn(
          "file/lost-numbers",
          `${lostNumbers} đoạn đánh số tự động không lấy lại được số thứ tự.`,
          `The automatic numbers of ${lostNumbers} paragraphs could not be restored.`,
        ),
      ]
    : []),
]
