import type { Paragraph, Plan, PlanNode, Section, Table } from "@lantoa/core"
import type { Block, PrintedAnnex } from "./block.ts"
import type { PrintExtras } from "./extras.ts"
import { labelForm, printedLabel } from "./label.ts"

/** The text of a plan from the acts it rests on to the end mark. */
export const textBlocks = ({ preamble, body, closing }: Plan, endMark: string, extras: PrintExtras): readonly Block[] =>
  closed(
    [
      ...preamble.map(preambleBlock),
      ...body.flatMap((node) => nodeBlocks(node, 1, extras)),
      ...closing.map(paragraphBlock),
    ],
    endMark,
  )

/** An annex as printed. */
export const annexBlocks = ({ id, label, heading, children }: Section, extras: PrintExtras): PrintedAnnex => {
  const [first, ...rest] = children
  const reference = first?.kind === "paragraph" && isReference(first.text) ? first.text : null
  const below = reference === null ? children : rest
  const blocks = below.flatMap((node) => nodeBlocks(node, 1, extras))
  return { id, label, title: heading, reference, blocks, landscape: extras.landscape.has(id) }
}

const isReference = (text: string): boolean => /^\(?\s*(ban hành )?kèm theo/iu.test(text)

const preambleBlock = (paragraph: Paragraph): Block =>
  paragraph.mark === "none" && /^(căn cứ|theo đề nghị|xét đề nghị)(\s|$)/iu.test(paragraph.text)
    ? { kind: "basis", id: paragraph.id, text: paragraph.text }
    : addresseeBlock(paragraph)

const addresseeBlock = (paragraph: Paragraph): Block =>
  paragraph.mark === "none" && /^kính gửi\s*:/iu.test(paragraph.text)
    ? { kind: "addressee", id: paragraph.id, text: paragraph.text }
    : paragraphBlock(paragraph)

const nodeBlocks = (node: PlanNode, depth: number, extras: PrintExtras): readonly Block[] => {
  if (node.kind === "paragraph") return [paragraphBlock(node)]
  if (node.kind === "table") return tableBlocks(node, extras)
  const { id, label, heading, children } = node
  const head: Block = { kind: "heading", id, form: labelForm(label), depth, label: printedLabel(label), text: heading }
  return [head, ...children.flatMap((child) => nodeBlocks(child, depth + 1, extras))]
}

const tableBlocks = ({ id, rows }: Table, { charts, columns }: PrintExtras): readonly Block[] => {
  const shares = columns.get(id)
  return [
    { kind: "table", id, rows, ...(shares === undefined ? {} : { columns: shares }) },
    ...(charts.get(id) ?? []).map((chart): Block => ({ kind: "chart", id: null, chart })),
  ]
}

const marks = { dash: "-", plus: "+", star: "*" } as const

const paragraphBlock = ({ id, mark, label, text }: Paragraph): Block => {
  if (mark === "none") return { kind: "paragraph", id, text }
  if (mark === "label") return { kind: "labelled", id, label: printedLabel(label ?? ""), text }
  return { kind: "bullet", id, mark: marks[mark], text }
}

/** The blocks with the end mark on the last sentence, once, or on a line of its own where the text ends otherwise. */
const closed = (blocks: readonly Block[], endMark: string): readonly Block[] => {
  const last = blocks.at(-1)
  if (last === undefined || last.kind === "table" || last.kind === "heading" || last.kind === "chart")
    return [...blocks, { kind: "paragraph", id: null, text: endMark }]
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.replace(/[\s.;,/]+$/u, "")}${endMark}` }]
}
