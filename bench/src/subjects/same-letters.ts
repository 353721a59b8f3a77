import type { DocumentTree } from "@lantoa/documents/read"

const notLetters = /[^\p{L}\p{N}]+/gu
const lettersOf = (text: string): string => text.normalize("NFC").replace(notLetters, "")

/**
 * Refuses to go on unless our tree and the peer's hold the same letters and digits: nothing lost, nothing invented.
 * List labels that Markdown takes for its own numbering are left out on both sides.
 */
export const sameLetters = (text: string, tree: DocumentTree, peer: unknown): void => {
  const all = lettersOf(text)
  const ours = lettersOf(tree.blocks.map((block) => textOfBlock(block)).join(" "))
  const theirs = lettersOf(valuesOf(peer).join(" "))
  if (ours !== all) throw new Error(`our tree holds ${ours.length} letters of ${all.length} in the text`)
  if (Math.abs(theirs.length - all.length) > all.length * 0.02)
    throw new Error(`the peer's tree holds ${theirs.length} letters of ${all.length} in the text`)
}

const textOfBlock = (block: unknown): string => {
  if (typeof block === "string") return block
  if (Array.isArray(block)) return block.map(textOfBlock).join(" ")
  if (typeof block !== "object" || block === null) return ""
  const { label, text, rows } = { label: "", text: "", rows: [], ...block }
  return [label, text, rows].map(textOfBlock).join(" ")
}

function valuesOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return []
  const own = "value" in node && typeof node.value === "string" ? [node.value] : []
  const children = "children" in node && Array.isArray(node.children) ? node.children.flatMap(valuesOf) : []
  return [...own, ...children]
}
