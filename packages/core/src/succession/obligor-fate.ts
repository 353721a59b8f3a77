import { isValidOn } from "../calendar/index.ts"
import type { Group } from "../directory/index.ts"
import type { Obligor } from "../obligation/index.ts"
import { fateOfBody } from "./body-fate.ts"
import { bodyObligor, type CarryContext } from "./carry-context.ts"
import type { Fate } from "./fate.ts"
import { messages } from "./messages.ts"
import { dayIn, say } from "./step-text.ts"

/** Tells what became of whoever owes something; each is looked up once. */
export const obligorFates = (context: CarryContext): ((obligor: Obligor) => Fate) => {
  const known = new Map<string, Fate>()
  return (obligor) => {
    const key = obligor.kind === "unresolved" ? `n:${obligor.name}` : obligor.id
    const found = known.get(key) ?? fateOf(context, obligor)
    known.set(key, found)
    return found
  }
}

const fateOf = (context: CarryContext, obligor: Obligor): Fate => {
  if (obligor.kind === "unresolved") return fateUnknown(context, obligor.name)
  if (obligor.kind === "group") return fateOfGroup(context, obligor)
  const body = context.from.directory.body(obligor.id)
  return body === undefined ? fateUnknown(context, obligor.name) : fateOfBody(context, body)
}

const fateUnknown = (context: CarryContext, name: string): Fate => ({
  kind: "unknown",
  text: say(messages.nameUnknown, (language) => ({ name, ...dayIn(context.to.day)(language) })),
  basis: [],
})

/** A group whose members are not all known stays a group while the phrase still means one. */
const fateOfGroup = ({ to }: CarryContext, { id, name }: Extract<Obligor, { kind: "group" }>): Fate => {
  const words = (language: "vi" | "en") => ({ name, ...dayIn(to.day)(language) })
  const same = to.directory.groups.find((group) => group.id === id && isValidOn(group.validity, to.day))
  const resolution = same === undefined ? to.directory.resolve(name, to.day) : undefined
  const group = same ?? (resolution?.kind === "group" ? resolution.group : undefined)
  if (group === undefined) return { kind: "unknown", text: say(messages.groupEnded, words), basis: [] }
  const obligor = groupObligor(group)
  const text = say(messages.groupStays, words)
  const heir = { obligor, fullName: group.name, steps: [] }
  return { kind: "stays", heirs: [heir], text }
}

const groupObligor = ({ id, name, tier }: Group): Obligor => ({ kind: "group", id, name, tier })

/** What a phrase of the plan named on the plan's day: a body, the known members of a group, the group, or only a name. */
export const obligorsNamed = ({ from }: CarryContext, phrase: string): readonly Obligor[] => {
  const found = from.directory.resolve(phrase, from.day)
  if (found.kind === "body") return [bodyObligor(found.body)]
  if (found.kind !== "group") return [{ kind: "unresolved", name: phrase }]
  const { group, members } = found
  return group.complete && members.length > 0 ? members.map(bodyObligor) : [groupObligor(group)]
}
