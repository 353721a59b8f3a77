import type { NodeId, Span } from "@lantoa/core"
import type { Outline, PlacedNode, PlacedSection } from "../outline/outline.ts"
import { blanksStart, isBlank } from "../words/blanks.ts"
import { cue, nextCue } from "../words/cues.ts"
import { everyMatch } from "../words/every-match.ts"
import type { Script } from "../words/script.ts"

/** A reference to another place of the same plan. */
export interface FoundReference extends Span {
  /** null when no such place exists. */
  readonly target: NodeId | null
}

const label = "[ivx]+|\\d{1,2}(?:\\.\\d{1,2})*|[a-hk-z]"
const levels = "diem|khoan|tieu muc|muc|phan|chuong"
const step = `(?:${levels})\\s+(?:${label})`
/** The steps to a place, right before *Kế hoạch này*. */
const place = new RegExp(
  `(?<![a-z])(${step}(?:(?:,\\s*|\\s+)(?:va\\s+)?${step})*)\\s*(?:,\\s*)?(?:cua\\s+|trong\\s+|tai\\s+|o\\s+)?(?:ban\\s+)?$`,
)
const longestPlace = 80
const annex = /phu luc(?:\s+(?:so\s+)?([ivx]+|\d{1,2}))?(?:\s*,?\s*(?:dinh\s+)?kem(?:\s+theo)?)/y

const thisPlan = cue("ke hoach nay")
const annexWord = cue("phu luc")

/** References such as `Khoản 1, Mục II của Kế hoạch này` and `Phụ lục I kèm theo` (*viện dẫn nội bộ*). */
export const findReferences = ({ cues, plain }: Script, outline: Outline): readonly FoundReference[] => {
  const found: FoundReference[] = []
  for (let at = nextCue(cues, thisPlan, 0); at < plain.length; at = nextCue(cues, thisPlan, at + 1)) {
    if (!mayFollowLabel(plain, at)) continue
    const from = Math.max(0, at - longestPlace)
    const match = place.exec(plain.slice(from, at))
    if (match === null || !plain.startsWith("ke hoach nay", at)) continue
    const steps = match[1] ?? ""
    const start = from + match.index
    found.push({ start, end: start + steps.length, target: resolve(outline, steps) })
  }
  for (let at = nextCue(cues, annexWord, 0); at < plain.length; at = nextCue(cues, annexWord, at + 1)) {
    annex.lastIndex = at
    const match = annex.exec(plain)
    if (match === null) continue
    found.push({ start: at, end: at + match[0].length, target: annexOf(outline, match[1]) })
  }
  return found.sort((a, b) => a.start - b.start)
}

const between = ["ban", "cua", "trong", "tai"]

/** Whether a letter alone, a numeral or no word at all stands before *Kế hoạch này*: after most words no place is told. */
const mayFollowLabel = (plain: string, at: number): boolean => {
  let end = blanksStart(plain, at, 0)
  for (const word of between) if (plain.endsWith(word, end)) end = blanksStart(plain, end - word.length, 0)
  const last = plain.charCodeAt(end - 1)
  const before = plain.charCodeAt(end - 2)
  return last < 0x61 || last > 0x7a || isBlank(before) || (isNumeral(last) && isNumeral(before))
}

const isNumeral = (code: number): boolean => code === 0x69 || code === 0x76 || code === 0x78

const labels = new RegExp(`(?:${levels})\\s+(${label})`, "g")

/** Steps are named from the smallest to the largest: the last is the top part. */
const resolve = ({ sections }: Outline, steps: string): NodeId | null => {
  const [top, ...inner] = everyMatch(labels, steps)
    .map(([, found = ""]) => found)
    .reverse()
  if (top === undefined) return null
  const isAnyDepth = inner.length === 0 && /\d/.test(top)
  for (const section of sections) {
    if ((!isAnyDepth && section.depth !== 1) || section.label.toLowerCase() !== top) continue
    const target = inner.reduce<PlacedNode | undefined>(
      (node, each) => (node === undefined ? undefined : childOf(node, each)),
      section,
    )
    if (target !== undefined) return target.id
  }
  return null
}

const childOf = (node: PlacedNode, named: string): PlacedNode | undefined => {
  if (node.kind !== "section") return undefined
  return node.children.find((child) => {
    const printed = child.kind === "table" ? null : child.label
    return printed !== null && (printed.toLowerCase() === named || printed.toLowerCase().endsWith(`.${named}`))
  })
}

const annexOf = ({ annexes }: Outline, named: string | undefined): NodeId | null => {
  const matches =
    named === undefined
      ? annexes
      : annexes.filter((each) => lastWord(each) === named || Number(lastWord(each)) === Number(named))
  return matches.length === 1 || named !== undefined ? (matches[0]?.id ?? null) : null
}

const lastWord = ({ label }: PlacedSection): string => (label.split(/\s+/).at(-1) ?? "").toLowerCase()
