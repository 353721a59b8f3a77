import { type Diagnostic, warn } from "../../diagnostic.ts"
import { treeOfFlow } from "../../flow/index.ts"
import { type OpenResult, overLimit } from "../cannot-open.ts"
import { type OpenLimits, openLimits } from "../limits.ts"
import { decodeHtml } from "./decode-html.ts"
import { htmlFlow } from "./html-flow.ts"

/** Opens a web page, above all one that Word saved (*mở tệp .htm*). */
export const openHtml = (
  bytes: Uint8Array,
  { limits = openLimits, name }: { readonly name?: string | undefined; readonly limits?: OpenLimits } = {},
): OpenResult => {
  const html = decodeHtml(bytes)
  if (html.length > limits.characters) return overLimit("characters", html.length, limits.characters)
  const { flow, tooDeep } = htmlFlow(html, limits.depth)
  const opened = treeOfFlow(flow, name)
  return tooDeep ? { ...opened, diagnostics: [tooDeepNote(limits.depth), ...opened.diagnostics] } : opened
}

const tooDeepNote = (limit: number): Diagnostic =>
  warn(
    "file/limit",
    `Các phần tử của trang lồng nhau quá ${limit} tầng; từ chỗ đó trở đi không được đọc.`,
    `Elements of the page stand more than ${limit} deep inside each other; what comes after was not read.`,
  )
