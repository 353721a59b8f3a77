import { fold } from "../text/index.ts"
import { clauseLabel } from "./clause-label.ts"
import type { CoverageEvidence } from "./coverage.schema.ts"
import type { NodeId } from "./node.schema.ts"
import type { Plan } from "./plan.schema.ts"
import { planNumber } from "./plan-number.ts"
import { textsOf } from "./walk.ts"

/** A place of a plan as a citation names it: `mục II`, `khoản 1, mục II`, `mục II.1`. */
const clause = /(?:khoản\s+(?<item>\d+)\s*,?\s+)?(?:mục|phần)\s+(?<part>[IVX]+|\d+)(?<more>(?:\.\d+)*)/giu

/**
 * For an item of the parent, the places of the child that name the part of the parent in which it stands (*viện dẫn điều
 * khoản của kế hoạch cấp trên*): in a paragraph that also gives the parent's number, or calls it the plan of its issuer.
 */
export const clauseReferences = (parent: Plan, child: Plan): ((at: NodeId) => readonly CoverageEvidence[]) => {
  const named = namedParts(parent, child)
  return (at) => {
    const path = partOf(clauseLabel(parent, at).vi)
    return path === undefined
      ? []
      : named
          .filter((each) => path === each.part || path.startsWith(`${each.part}.`))
          .map(({ at: place, text }) => ({ kind: "clause", at: place, text, score: null }))
  }
}

interface NamedPart {
  readonly part: string
  readonly at: NodeId
  readonly text: string
}

const namedParts = (parent: Plan, child: Plan): readonly NamedPart[] =>
  [...textsOf(child)].filter(({ text }) => namesParent(parent, text)).flatMap(({ at, text }) => partsIn(text, at))

const partsIn = (text: string, at: NodeId): readonly NamedPart[] =>
  [...text.matchAll(clause)].map(({ groups = {} }) => {
    const item = groups["item"] === undefined ? "" : `.${groups["item"]}`
    return { part: `${(groups["part"] ?? "").toUpperCase()}${groups["more"] ?? ""}${item}`, at, text }
  })

const namesParent = (parent: Plan, text: string): boolean => {
  const number = planNumber(parent)
  const { issuer } = parent.document
  const folded = fold(text)
  if (number !== undefined && folded.includes(fold(number))) return true
  return issuer !== null && folded.includes(`ke hoach cua ${fold(issuer)}`)
}

/** `II.1` of `mục II.1, gạch đầu dòng 3`. */
const partOf = (label: string): string | undefined => /^mục ([^,(]+?)(?: \(|,|$)/.exec(label)?.[1]
