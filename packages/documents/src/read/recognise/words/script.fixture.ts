import { readTree } from "../../tree/index.ts"
import { readTail } from "../foot/tail.ts"
import type { Outline } from "../outline/outline.ts"
import { partsOf } from "../outline/parts.ts"
import { readOutline } from "../outline/read-outline.ts"
import { type Script, scriptOf } from "./script.ts"

/** The script of a text. */
export const scriptFrom = (text: string): Script => scriptOf(readTree(text))

/** A text with its outline. */
export const outlineFrom = (text: string): { readonly script: Script; readonly outline: Outline } => {
  const script = scriptFrom(text)
  const parts = partsOf(script)
  return { script, outline: readOutline(script, parts, readTail(script, parts.tail, parts.end).end) }
}

/** What two scripts of tests begin with: a plan whose body stands below. */
export const planHead = "SỞ Y TẾ\nKẾ HOẠCH\nĐọc sách năm 2026\n"
