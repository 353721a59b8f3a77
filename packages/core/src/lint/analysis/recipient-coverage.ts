import type { Body, BodyKind, Resolution } from "../../directory/index.ts"
import { fold, remembered } from "../../text/index.ts"
import type { RuleContext } from "../rule.ts"
import { nameKey } from "./name-key.ts"
import { type NameKind, nameKind } from "./name-kind.ts"
import { namesWithin } from "./names-within.ts"

/** A name as the directory knows it on the day, and as its words show it where it does not. */
interface Known {
  readonly name: string
  readonly resolution: Resolution
  readonly spelled: Spellings
}

/**
 * Tells whether a unit with a task gets the document (*có trong Nơi nhận*): it stands in a line by itself, or a group
 * there takes it in. A name whose kind nobody can tell counts as covered: better silent than wrong.
 */
export const recipientCoverage = ({ jurisdiction, plan, ownDay }: RuleContext): ((unit: string) => boolean) => {
  const known = (name: string): Known => ({
    name,
    resolution: jurisdiction.directory.resolve(name, ownDay),
    spelled: spellings(name),
  })
  const lines = plan.document.recipients.filter(({ purpose }) => purpose !== "archive").map(({ text }) => text)
  const listed = lines.flatMap(namesWithin).map(known)
  const enumerations = lines.map(enumeration).filter((line) => line !== undefined)
  return (unit) => {
    const asked = known(unit)
    if (listed.some((candidate) => isSame(asked, candidate))) return true
    if (enumerations.some((line) => isEnumerated(unit, line))) return true
    if (isRunFromCentre(unit) && lines.some(takesInCentre)) return true
    const kinds = kindsOf(asked)
    if (!isJudged(unit, kinds)) return true
    return listed.some((candidate) => takesIn(candidate, asked, kinds, jurisdiction.directory.covers, ownDay))
  }
}

/** Courts, procuracies and branches of central bodies: *cơ quan ngành dọc*, also called those of the centre in a province. */
const isRunFromCentre = remembered((unit): boolean =>
  /^(?:toa an|vien kiem sat|cuc|chi cuc|thue|hai quan|kho bac|bao hiem xa hoi|ngan hang nha nuoc|thi hanh an|thong ke)\b/.test(
    fold(unit),
  ),
)

/** Offices of the issuer get it inside; enterprises and "those concerned" cannot be listed; a sentence is no name. */
const isJudged = (unit: string, kinds: readonly BodyKind[]): boolean => {
  return kinds.length > 0 && !kinds.some((kind) => inside.includes(kind)) && isName(unit)
}

const inside: readonly BodyKind[] = ["department-unit", "commune-office", "enterprise"]

const isName = remembered((unit): boolean => {
  const words = unit.split(/\s+/).length
  return words > 1 && words <= 14 && !/liên quan/iu.test(unit)
})

/** Whether a line takes them in. */
const takesInCentre = remembered((line): boolean => /nganh doc|co quan trung uong/.test(fold(line)))

interface Enumeration {
  readonly type: string
  readonly names: string
  readonly letters: string
}

/** What a line such as "Các Sở: NN&MT, VH,TT&DL" holds: its type word, its names, and their letters alone. */
const enumeration = remembered((line): Enumeration | undefined => {
  const [type = "", list] = line.split(/\s*:\s*/, 2)
  return list === undefined
    ? undefined
    : {
        type: nameKey(type.replace(/^các\s+/i, "")),
        names: ` ${nameKey(list)} `,
        letters: fold(list).replace(/[^a-z]/g, ""),
      }
})

/** Whether a line has the unit among its names, in full or by its initials. */
const isEnumerated = (unit: string, held: Enumeration): boolean => {
  const asked = nameKey(unit)
  if (!asked.startsWith(`${held.type} `)) return false
  const name = asked.slice(held.type.length + 1)
  const short = initialsOf(name.split(" "))
  return held.names.includes(` ${name} `) || (short.length > 1 && held.letters.includes(short))
}

const isSame = (asked: Known, candidate: Known): boolean => {
  const a = asked.resolution
  const b = candidate.resolution
  if (a.kind === "body" && b.kind === "body") return a.body.id === b.body.id
  if (a.kind === "group" && b.kind === "group" && a.group.id === b.group.id) return true
  const x = asked.spelled
  const y = candidate.spelled
  return x.plain === y.plain || x.shorts.includes(y.joined) || y.shorts.includes(x.joined)
}

interface Spellings {
  readonly plain: string
  readonly joined: string
  readonly shorts: readonly string[]
}

/** How a name is compared: "hoi khuyen hoc tinh" without its place, "so nong nghiep moi truong" also as "sonnmt". */
const spellings = remembered((name): Spellings => {
  const key = nameKey(name)
  const words = key.split(" ")
  const shorts = [1, 2].flatMap((kept) => {
    const initials = initialsOf(words.slice(kept))
    return initials.length > 1 ? [words.slice(0, kept).join("") + initials] : []
  })
  return { plain: key.replace(/ (tinh|thanh pho|xa|phuong)$/, ""), joined: words.join(""), shorts }
})

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("")

const kindsOf = ({ name, resolution }: Known): readonly BodyKind[] => {
  if (resolution.kind === "body" || resolution.kind === "not-then") return [resolution.body.kind]
  if (resolution.kind === "group" && resolution.group.kinds.length > 0) return resolution.group.kinds
  return nameKind(name).kinds
}

const takesIn = (
  candidate: Known,
  asked: Known,
  kinds: readonly BodyKind[],
  covers: RuleContext["jurisdiction"]["directory"]["covers"],
  day: RuleContext["day"],
): boolean => {
  const { resolution } = candidate
  if (resolution.kind === "group" && asked.resolution.kind === "body") {
    const body: Body = asked.resolution.body
    if (covers(resolution.group, body, day)) return true
    if (resolution.group.complete) return false
  }
  const shown = nameKind(candidate.name)
  if (shown.everyone) return true
  if (!shown.group) return false
  const tier = tierOf(asked)
  const sameTier =
    shown.tier === null || tier === null || shown.tier === tier || !shown.kinds.includes("peoples-committee")
  return sameTier && shown.kinds.some((kind) => kinds.includes(kind))
}

const tierOf = ({ name, resolution }: Known): NameKind["tier"] => {
  if (resolution.kind === "body" || resolution.kind === "not-then") return resolution.body.tier
  if (resolution.kind === "group") return resolution.group.tier
  return nameKind(name).tier
}
