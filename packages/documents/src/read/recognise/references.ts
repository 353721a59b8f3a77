import type { NodeId, Span } from "@lantoa/core"
import { everyMatch } from "./every-match.ts"
import type { Outline, PlacedNode, PlacedSection } from "./outline.ts"
import { plainAt, type Script } from "./script.ts"

/** A reference to another place of the same plan. */
export interface FoundReference extends Span {
  /** null when no such place exists. */
  readonly target: NodeId | null
}

const step = "(?:diem|khoan|tieu muc|muc|phan|chuong)\\s+(?:[ivx]+|\\d{1,2}(?:\\.\\d{1,2})*|[a-hk-z])"
const places = new RegExp(
  `(?<![a-z])(?<place>${step}(?:(?:,\\s*|\\s+)(?:va\\s+)?${step})*)\\s*(?:,\\s*)?(?:cua\\s+|trong\\s+|tai\\s+|o\\s+)?(?:ban\\s+)?ke hoach nay`,
  "g",
)
const annexes = /(?<![a-z])phu luc(?:\s+(?:so\s+)?(?<label>[ivx]+|\d{1,2}))?(?:\s*,?\s*(?:dinh\s+)?kem(?:\s+theo)?)/g

/** References such as `Khoản 1, Mục II của Kế hoạch này` and `Phụ lục I kèm theo` (*viện dẫn nội bộ*). */
export const findReferences = (script: Script, outline: Outline): readonly FoundReference[] => {
  const { plain } = script
  const found: FoundReference[] = []
  const known = new Map<string, NodeId | null>()
  const resolved = (place: string): NodeId | null => {
    const before = known.get(place)
    if (before !== undefined) return before
    const target = resolve(outline, place)
    known.set(place, target)
    return target
  }
  for (let at = plain.indexOf("ke hoach nay"); at >= 0; at = plain.indexOf("ke hoach nay", at + 12)) {
    const from = Math.max(0, at - 80)
    for (const match of everyMatch(places, plain.slice(from, at + 12))) {
      const place = match.groups?.["place"] ?? ""
      const start = from + match.index
      found.push({ start, end: start + place.length, target: resolved(place) })
    }
  }
  for (let at = plain.indexOf("phu luc"); at >= 0; at = plain.indexOf("phu luc", at + 7)) {
    annexes.lastIndex = 0
    const match = annexes.exec(plain.slice(at, at + 50))
    if (match?.index !== 0) continue
    found.push({ start: at, end: at + match[0].length, target: annexOf(outline, match.groups?.["label"]) })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const labelIn = /([ivx]+|\d{1,2}(?:\.\d{1,2})*|[a-z])$/

/** Steps are named from the smallest to the largest: the last is the top part. */
const resolve = ({ sections }: Outline, place: string): NodeId | null => {
  const labels = place
    .split(/,\s*|\s+(?:va\s+)?(?=(?:diem|khoan|tieu muc|muc|phan|chuong)\s)/)
    .flatMap((part) => labelIn.exec(part.trim())?.[1] ?? [])
  const [top, ...inner] = labels.toReversed()
  if (top === undefined) return null
  const tops = sections.filter(({ label }) => label.toLowerCase() === top)
  const candidates = inner.length === 0 && /\d/.test(top) ? tops : tops.filter(({ depth }) => depth === 1)
  for (const section of candidates) {
    const target = inner.reduce<PlacedNode | undefined>(
      (node, label) => (node === undefined ? undefined : childOf(node, label)),
      section,
    )
    if (target !== undefined) return target.id
  }
  return null
}

const childOf = (node: PlacedNode, label: string): PlacedNode | undefined => {
  if (node.kind !== "section") return undefined
  return node.children.find((child) => {
    const printed = child.kind === "table" ? null : child.label
    return printed !== null && (printed.toLowerCase() === label || printed.toLowerCase().endsWith(`.${label}`))
  })
}

const annexOf = ({ annexes: found }: Outline, label: string | undefined): NodeId | null => {
  const matches =
    label === undefined
      ? found
      : found.filter((annex) => lastWord(annex) === label || Number(lastWord(annex)) === Number(label))
  return matches.length === 1 || label !== undefined ? (matches[0]?.id ?? null) : null
}

const lastWord = ({ label }: PlacedSection): string => (label.split(/\s+/).at(-1) ?? "").toLowerCase()

/** Whether a part is on purposes, on objectives, or on requirements. */
export const aimOf = (
  script: Script,
  section: PlacedSection,
): { readonly objectives: boolean; readonly requirements: boolean } => {
  const title = plainAt(script, section)
  return { objectives: /muc dich|muc tieu/.test(title), requirements: /yeu cau/.test(title) }
}
