import { endMark as endMarkOn } from "../../../law/index.ts"
import type { NodeId, Paragraph, Plan, PlanNode, Table } from "../../../plan/index.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** The body of a state document ends with `./.`. */
export const endMark = defineRule({
  id: "form/end-mark",
  severity: "information",
  title: { vi: "Nội dung kết thúc bằng dấu “./.”", en: "The body ends with “./.”" },
  explain: {
    vi: "Các mẫu trình bày của Phụ lục III kết thúc nội dung văn bản bằng “./.”, để thấy văn bản đã hết và không thêm được gì sau đó. Văn bản của Đảng kết thúc bằng dấu chấm.",
    en: "The models of Appendix III end the body with “./.”, so that one sees that the document ends there. Party documents end with a full stop.",
  },
  remedy: { vi: "Thay dấu kết thúc câu cuối bằng “./.”.", en: "Put “./.” in place of the last mark." },
  examples: { right: ["Trên đây là Kế hoạch ./."], wrong: ["Trên đây là Kế hoạch."] },
  basis: [decree30("Phụ lục III, mục II, Mẫu 1.4")],
  since: decree30Since,
  messages: {
    missing: {
      vi: "Nội dung kết thúc bằng “{end}”; phải kết thúc bằng “{expected}”.",
      en: "The body ends with “{end}”; “{expected}” is expected.",
    },
  },
  check({ plan, jurisdiction }, report) {
    const last = lastText(plan)
    if (last === undefined || !isStateDocument(plan)) return
    const expected = jurisdiction.valueOf(endMarkOn)?.value.value
    if (expected === undefined) return
    const text = last.text.trimEnd()
    if (text.endsWith("/.")) return
    const plain = text.slice(-reach).replaceAll(" ", "")
    if (plain.endsWith(expected) || plain.endsWith("/.")) return
    const start = Math.max(text.lastIndexOf(" "), text.length - 24) + 1
    const edits = text.endsWith(".")
      ? [{ node: last.id, start: text.length - 1, end: text.length, write: expected }]
      : []
    report("missing", { node: last.id, start, end: text.length }, { end: text.slice(start), expected }, edits)
  },
})

/** How much of a text is looked at for the mark, spaces within it counted. */
const reach = 24

const lastLeaf = (nodes: readonly PlanNode[]): Paragraph | Table | undefined => {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    const leaf = node?.kind === "section" ? lastLeaf(node.children) : node
    if (leaf !== undefined) return leaf
  }
  return undefined
}

const lastText = ({ body, closing }: Plan): { readonly id: NodeId; readonly text: string } | undefined => {
  const leaf = closing.findLast(({ text }) => text.trim() !== "") ?? lastLeaf(body)
  return leaf?.kind === "paragraph" && leaf.text.trim() !== "" ? leaf : undefined
}
