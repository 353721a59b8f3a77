import {
  type Body,
  fillText,
  fold,
  formatDate,
  type Jurisdiction,
  joinNames,
  type Obligation,
  type Obligor,
  type Text,
} from "@lantoa/core"
import * as Effect from "effect/Effect"
import { fillBoth, joinTexts } from "../../text/fill-both.ts"
import { BadValue } from "../shared/bad-value.ts"
import { messages } from "./messages.ts"

/** What one unit owes: in its own name, as a member of a group, or under a name that only the plan knows. */
export const obligationsOfUnit = (
  typed: string,
  obligations: readonly Obligation[],
  jurisdiction: Jurisdiction,
): Effect.Effect<readonly Obligation[], BadValue> => {
  const named = obligations.filter(({ obligor }) => fold(obligor.name) === fold(typed))
  const { directory, day } = jurisdiction
  const found = directory.resolve(typed, day)
  if (found.kind === "body")
    return Effect.succeed(obligations.filter(({ obligor }) => owes(found.body, obligor, jurisdiction)))
  if (found.kind === "group") {
    const members = new Set<string>([found.group.id, ...found.members.map(({ id }) => id)])
    return Effect.succeed(obligations.filter(({ obligor }) => obligor.kind !== "unresolved" && members.has(obligor.id)))
  }
  if (named.length > 0) return Effect.succeed(named)
  if (found.kind === "ambiguous") {
    const names = joinNames(found.bodies.map(({ name }) => name))
    return refuse(fillBoth(messages.ambiguous, (language) => ({ typed, names: names[language] })))
  }
  const near = found.kind === "unknown" ? found.nearest : []
  return refuse(
    fillBoth(messages.unknownUnit, (language) => ({ typed, day: formatDate(day, language) })),
    near,
  )
}

const owes = (body: Body, obligor: Obligor, { directory, day }: Jurisdiction): boolean => {
  if (obligor.kind === "body") return obligor.id === body.id
  if (obligor.kind === "unresolved") return fold(obligor.name) === fold(body.name)
  const group = directory.groups.find(({ id }) => id === obligor.id)
  return group !== undefined && directory.covers(group, body, day)
}

const refuse = (problem: Text, near: readonly string[] = []): Effect.Effect<never, BadValue> => {
  const hint = near.length === 0 ? { vi: "", en: "" } : fillText(messages.near, { names: near.slice(0, 3).join(", ") })
  return Effect.fail(new BadValue({ text: joinTexts(problem, hint) }))
}
