import { clauseLabel, type NodeId, type Plan, type PlanProvenance } from "../plan/index.ts"
import { type Piece, sourceSpans, type Text } from "../text/index.ts"
import type { PlanPath } from "./finding.schema.ts"
import type { Place } from "./rule.ts"

const fieldNames: Readonly<Record<string, Text>> = {
  number: { vi: "số, ký hiệu", en: "number and symbol" },
  date: { vi: "địa danh và thời gian ban hành", en: "place and date" },
  place: { vi: "địa danh và thời gian ban hành", en: "place and date" },
  issuer: { vi: "tên cơ quan ban hành", en: "issuing body" },
  superior: { vi: "tên cơ quan chủ quản", en: "superior body" },
  title: { vi: "trích yếu", en: "subject" },
  signatory: { vi: "quyền hạn, chức vụ, họ tên người ký", en: "signature block" },
  recipients: { vi: "Nơi nhận", en: "recipients" },
  type: { vi: "tên loại văn bản", en: "document type" },
  reporting: { vi: "chế độ báo cáo", en: "reporting" },
  funding: { vi: "kinh phí", en: "funding" },
  period: { vi: "thời gian thực hiện", en: "period" },
  themes: { vi: "nội dung tuyên truyền", en: "content themes" },
  channels: { vi: "hình thức tuyên truyền", en: "channels" },
  assignments: { vi: "tổ chức thực hiện", en: "who does what" },
  annexes: { vi: "phụ lục", en: "annexes" },
  citations: { vi: "văn bản được viện dẫn", en: "acts cited" },
}

/** The place of a finding as people name it: a clause of the plan, else the part of the document. */
export const placeLabel = (plan: Plan, place: Place, node: NodeId | undefined): Text => {
  if (node !== undefined) return clauseLabel(plan, node)
  const path = "path" in place ? place.path : []
  for (let at = path.length - 1; at >= 0; at--) {
    const step = path[at]
    const name = typeof step === "string" ? fieldNames[step] : undefined
    if (name !== undefined) return name
  }
  return { vi: "toàn văn bản", en: "whole document" }
}

/** The node that a place is in: its own, or that of the item at its path. */
export const nodeOfPlace = (plan: Plan, place: Place): NodeId | undefined =>
  "node" in place ? place.node : nodeAt(plan, place.path)

/** The node that the item at a path points to: `["assignments", 1, "tasks", 0]` gives the task's paragraph. */
export const nodeAt = (plan: Plan, path: PlanPath): NodeId | undefined => {
  const list = path[0]
  const index = path[1]
  if (typeof index !== "number") return undefined
  const at = path[3]
  switch (list) {
    case "assignments": {
      const assignment = plan.assignments[index]
      return (path[2] === "tasks" && typeof at === "number" ? assignment?.tasks[at]?.at : undefined) ?? assignment?.at
    }
    case "citations":
      return plan.citations[index]?.mentions[path[2] === "mentions" && typeof at === "number" ? at : 0]?.at
    case "themes":
    case "channels":
    case "funding":
    case "reporting":
    case "references":
    case "objectives":
    case "requirements":
      return plan[list][index]?.at
    case "preamble":
    case "body":
    case "closing":
    case "annexes":
      return plan[list][index]?.id
    default:
      return undefined
  }
}

/** The place of a finding in the source of a read plan; empty without a source or where it was inferred. */
export const placeSpans = (plan: Plan, place: Place, provenance: PlanProvenance | undefined): [number, number][] => {
  if (provenance === undefined) return []
  if ("node" in place) return spansOf(provenance.nodes[place.node]?.pieces, place.start, place.end)
  for (let length = place.path.length; length > 0; length--) {
    const field = provenance.fields[place.path.slice(0, length).join(".")]
    if (field !== undefined && field.pieces.length > 0) return spansOf(field.pieces)
  }
  const node = nodeAt(plan, place.path)
  return node === undefined ? [] : spansOf(provenance.nodes[node]?.pieces)
}

const spansOf = (
  pieces: readonly (readonly [number, number, number])[] | undefined,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): [number, number][] => {
  const list = (pieces ?? []).map(([at, start, end]): Piece => ({ at, start, end }))
  return sourceSpans(list, from, to).map(({ start, end }) => [start, end])
}
