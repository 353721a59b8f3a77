import { findText, standsAt } from "../../find-text.ts"
import { afterName, afterSpace, code, isSame, nextByte, textIn } from "./bytes.ts"
import type { ElementStack } from "./element-stack.ts"
import { decodeEntities } from "./entities.ts"
import type { Tag } from "./tags.ts"

/** What passing a piece of markup needs of the stack of elements. */
interface Stack extends Pick<ElementStack<unknown>, "close" | "closeNamed" | "takesText" | "text"> {
  readonly innermost: Pick<Tag<unknown>, "start" | "length"> | undefined
}

/** Passes the text at a place, which may begin with a `<` that begins no tag; gives where the next `<` is. */
export const passText = (bytes: Uint8Array, at: number, stack: Stack): number => {
  const end = nextByte(bytes, code.less, at + 1)
  if (stack.takesText()) stack.text(decodeEntities(textIn(bytes, at, end)))
  return end
}

/** Passes the end tag at a place. What has no name is text, as other readers take it. */
export const passEndTag = (bytes: Uint8Array, at: number, stack: Stack): number => {
  const { innermost } = stack
  if (innermost !== undefined) {
    const end = at + 2 + innermost.length
    if (bytes[end] === code.greater && isSame(bytes, innermost.start, at + 2, innermost.length)) {
      stack.close()
      return end + 1
    }
  }
  const start = afterSpace(bytes, at + 2)
  if (bytes[start] === code.greater) return passText(bytes, at, stack)
  if (bytes[start] === code.slash) return nextByte(bytes, code.greater, start + 1) + 1
  const end = afterName(bytes, start + 1)
  if (end >= bytes.length) return end
  stack.closeNamed(start, end)
  return nextByte(bytes, code.greater, end) + 1
}

/** Passes a comment, an instruction, a declaration or a stretch of CDATA, of which only the last is text. */
export const passOther = (bytes: Uint8Array, at: number, stack: Stack): number => {
  if (bytes[at + 1] === code.question) return behind(bytes, "?>", at + 2)
  if (standsAt(bytes, "--", at + 2)) return behindComment(bytes, at + 4)
  if (!standsAt(bytes, "[CDATA[", at + 2))
    return nextByte(bytes, code.greater, at + (bytes[at + 2] === code.dash ? 4 : 3)) + 1
  const found = findText(bytes, "]]>", at + 9)
  const end = found < 0 ? bytes.length : found
  if (end > at + 9 && stack.takesText()) stack.text(textIn(bytes, at + 9, end))
  return end + 3
}

const behind = (bytes: Uint8Array, mark: string, from: number): number => {
  const found = findText(bytes, mark, from)
  return found < 0 ? bytes.length : found + mark.length
}

/** A comment ends with `-->`, or with `--!>` as in HTML. */
const behindComment = (bytes: Uint8Array, from: number): number => {
  for (let at = findText(bytes, "--", from); at >= 0; at = findText(bytes, "--", at + 1)) {
    const end = bytes[at + 2] === code.exclamation ? at + 3 : at + 2
    if (bytes[end] === code.greater) return end + 1
  }
  return bytes.length
}
