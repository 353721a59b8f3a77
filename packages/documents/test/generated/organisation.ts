import type { ReadingContract } from "@lantoa/documents/read"
import { type BlockDraft, bullet, type PartDraft, paragraph, part, runIn, sentence } from "./draft.ts"
import { dutyOf } from "./duties.ts"
import type { Issuer } from "./issuers.ts"
import type { Draw } from "./seeded.ts"
import { workLines } from "./topics.ts"

type Assignment = ReadingContract["assignments"][number]
type Duty = ReadingContract["reporting"][number]

/** The part on who does what, and what it gives (*tổ chức thực hiện*). */
export interface OrganisationDraft {
  readonly part: PartDraft
  readonly assignments: readonly Assignment[]
  readonly reporting: readonly Duty[]
}

/** Somebody who gets work. */
interface Doer {
  /** As the heading names them. */
  readonly heading: string
  readonly units: readonly string[]
  readonly requested: boolean
}

const doersOf = (draw: Draw, { asked, groups, units }: Issuer): readonly Doer[] => {
  const alone = draw.some(units, draw.whole(2, 5)).map((unit) => ({ heading: unit, units: [unit], requested: false }))
  const [first, second] = draw.some(
    units.filter((unit) => !alone.some(({ heading }) => heading === unit)),
    2,
  )
  const both =
    first !== undefined && second !== undefined && draw.chance(0.4)
      ? [{ heading: `${first}, ${second}`, units: [first, second], requested: false }]
      : []
  const polite = draw
    .some(asked, draw.whole(0, 2))
    .map((unit) => ({ heading: `Đề nghị ${unit}`, units: [unit], requested: true }))
  const many = draw.some(groups, draw.whole(1, 2)).map((unit) => ({ heading: unit, units: [unit], requested: false }))
  return [...alone, ...both, ...polite, ...many]
}

type Manner = "bullets" | "paragraphs" | "sentences" | "run-in"

/** Draws the part on who does what, in one of the manners plans have. */
export const organisationOf = (draw: Draw, issuer: Issuer, matter: string): OrganisationDraft => {
  const manner = draw.pick<Manner>(["bullets", "bullets", "bullets", "paragraphs", "sentences", "run-in"])
  const reporting: Duty[] = []
  const doers = doersOf(draw, issuer)
  const reports = draw.chance(0.7) ? draw.whole(0, doers.length - 1) : -1
  const assignments: Assignment[] = []
  const blocks = doers.map((doer, index): BlockDraft => {
    const to = doer.units.includes(issuer.standing) ? issuer.own : issuer.standing
    const above = to === issuer.own ? (issuer.above[0] ?? issuer.own) : issuer.own
    const duty = index === reports ? dutyOf(draw, doer.units, to, above, issuer.year) : undefined
    if (duty !== undefined) reporting.push(...duty.duties)
    const work = draw.some(
      workLines(matter),
      manner === "bullets" ? draw.whole(1, 4) : manner === "paragraphs" ? draw.whole(1, 2) : 1,
    )
    const lines = [...work, ...(duty === undefined ? [] : [duty.text(null)])]
    assignments.push({
      units: doer.units,
      modality: doer.requested ? "requested" : "assigned",
      tasks: manner === "bullets" || manner === "paragraphs" ? lines.length : 1,
    })
    return blockOf(manner, doer, lines)
  })
  const heading = draw.pick(["Tổ chức thực hiện", "Tổ chức thực hiện", "Phân công nhiệm vụ", "Trách nhiệm thực hiện"])
  return { part: part(heading, blocks), assignments, reporting }
}

const small = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const blockOf = (manner: Manner, { heading }: Doer, lines: readonly string[]): BlockDraft => {
  const [first = "", ...rest] = lines
  switch (manner) {
    case "bullets":
      return part(
        heading,
        lines.map((line) => bullet(`${line}.`)),
      )
    case "paragraphs":
      return part(
        heading,
        lines.map((line) => paragraph(`${line}.`)),
      )
    case "sentences":
      return sentence(`${heading} ${[first, ...rest].map(small).join("; ")}.`)
    case "run-in":
      return runIn(heading, `${[first, ...rest.map(small)].join("; ")}.`)
  }
}
