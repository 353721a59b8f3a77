import { isCapitals, plainOf } from "../letters.ts"
import type { Cell } from "./document-tree.ts"

/** What stands side by side at the head and at the foot of a document, by the words that begin a cell. */
const layoutWords =
  /^(?:cong hoa xa hoi|doc lap ?-|so ?:|noi nhan|dang cong san|(?:tm|kt|tl|tuq|q)\.|.{0,40}, ngay .{0,12}thang)/
/** A layout table is small. */
const mostLayoutRows = 40

/** Whether a table only sets text side by side, told by its words: the letterhead, or *Nơi nhận* beside the signature. */
export const isLayout = (rows: readonly (readonly Cell[])[]): boolean => {
  if (rows.length > mostLayoutRows) return false
  const texts = rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.map(({ text }) => text)))
  return (
    texts.some((text) => layoutWords.test(plainOf(text.slice(0, 80)))) || (rows.length === 1 && texts.every(isTitle))
  )
}

const isTitle = (text: string): boolean => text.length < 80 && isCapitals(text)
