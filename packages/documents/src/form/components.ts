import type { DocumentComponentId, NodeId, Place, Plan, PlanNode } from "@lantoa/core"
import type { Reading } from "../read/interpret/index.ts"

/** A stretch of the source that belongs to a component of the document. */
export interface ComponentSpan {
  readonly start: number
  readonly end: number
  readonly component: DocumentComponentId
  readonly place: Place
}

const fields: readonly (readonly [field: string, component: DocumentComponentId])[] = [
  ["document.superior", "superior"],
  ["document.issuer", "issuer"],
  ["document.number", "number"],
  ["document.place", "place-date"],
  ["document.date", "place-date"],
  ["document.type", "type-name"],
  ["document.title", "subject"],
  ["document.signatory.prefix", "signing-authority"],
  ["document.signatory.position", "signing-authority"],
  ["document.signatory.name", "signer-name"],
]

/** Which stretches of the source are which component (*thành phần thể thức*), as the document was understood; sorted. */
export const componentSpans = (reading: Reading): readonly ComponentSpan[] => {
  const spans: ComponentSpan[] = []
  const { plan, provenance } = reading
  for (const [field, component] of [...fields, ...recipientsOf(plan)])
    for (const [, start, end] of provenance.fields[field]?.pieces ?? [])
      spans.push({ start, end, component, place: { path: field.split(".").map(stepOf) } })
  for (const [node, component] of nodesOf(plan))
    for (const [, start, end] of provenance.nodes[node]?.pieces ?? [])
      spans.push({ start, end, component, place: { node } })
  return spans.sort((one, other) => one.start - other.start)
}

const stepOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step)

const recipientsOf = ({ document }: Plan): typeof fields =>
  document.recipients.map((_, index) => [`document.recipients.${index}`, "recipients-list"] as const)

type NodeComponent = readonly [NodeId, DocumentComponentId]

const nodesOf = ({ body, closing, preamble }: Plan): readonly NodeComponent[] => [
  ...preamble.flatMap((node): readonly NodeComponent[] =>
    node.kind === "paragraph" ? [[node.id, inPreamble(node.text)]] : [],
  ),
  ...body.flatMap(outlineOf),
  ...closing.flatMap((node): readonly NodeComponent[] => (node.kind === "paragraph" ? [[node.id, "body"]] : [])),
]

const inPreamble = (text: string): DocumentComponentId => {
  if (/^Căn cứ\b/.test(text)) return "legal-basis"
  return /^Kính gửi\s*:/.test(text) ? "addressee" : "body"
}

const outlineOf = (node: PlanNode): readonly NodeComponent[] => {
  if (node.kind === "paragraph") return [[node.id, "body"]]
  if (node.kind === "table") return []
  const own: readonly NodeComponent[] = /^[IVX]+$/.test(node.label)
    ? [[node.id, "roman-heading"]]
    : /^\d+$/.test(node.label)
      ? [[node.id, "arabic-heading"]]
      : []
  return [...own, ...node.children.flatMap(outlineOf)]
}
