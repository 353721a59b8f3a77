import type { Obligor } from "../obligation/index.ts"
import type { Text } from "../text/index.ts"
import type { CarryContext } from "./carry-context.ts"
import type { Fate, Heir } from "./fate.ts"
import { obligorsNamed } from "./obligor-fate.ts"

/** A name that a task or report gives, and who it is on the later day. */
export interface CarriedName {
  readonly phrase: string
  /** Each with what became of it, in the order of the directory. */
  readonly fates: readonly { readonly obligor: Obligor; readonly fate: Fate }[]
  /** The names to write now: the phrase itself where nothing changed, or where nobody is known to have followed. */
  readonly names: readonly { readonly name: string; readonly key: string }[]
}

/** Carries the names of partners and receivers, each phrase once. */
export const nameCarrier = (
  context: CarryContext,
  fateOf: (obligor: Obligor) => Fate,
): ((phrase: string) => CarriedName) => {
  const known = new Map<string, CarriedName>()
  return (phrase) => {
    const found = known.get(phrase) ?? carriedName(context, fateOf, phrase)
    known.set(phrase, found)
    return found
  }
}

const carriedName = (context: CarryContext, fateOf: (obligor: Obligor) => Fate, phrase: string): CarriedName => {
  const fates = obligorsNamed(context, phrase).map((obligor) => ({ obligor, fate: fateOf(obligor) }))
  if (fates.every(({ fate }) => fate.kind === "stays"))
    return { phrase, fates, names: [{ name: phrase, key: keyOfOnly(fates[0]?.fate, phrase) }] }
  const names = new Map<string, string>()
  for (const { fate, obligor } of fates)
    for (const { key, name } of namesOf(fate, obligor)) if (!names.has(key)) names.set(key, name)
  return { phrase, fates, names: [...names].map(([key, name]) => ({ key, name })) }
}

const keyOfOnly = (fate: Fate | undefined, phrase: string): string =>
  fate?.kind === "stays" ? keyOfObligor(fate.heirs[0].obligor) : phrase

const namesOf = (fate: Fate, obligor: Obligor): readonly { readonly key: string; readonly name: string }[] => {
  if (fate.kind === "carried" || fate.kind === "stays") return fate.heirs.map(nameOfHeir)
  return fate.kind === "ended" ? [] : [{ key: keyOfObligor(obligor), name: obligor.name }]
}

const nameOfHeir = ({ fullName, obligor }: Heir) => ({ key: keyOfObligor(obligor), name: fullName })

/** By what an obligor is told apart. */
export const keyOfObligor = (obligor: Obligor): string =>
  obligor.kind === "unresolved" ? `n:${obligor.name}` : obligor.id

/** A name that nobody is known to follow. */
export interface LostName {
  readonly obligor: Obligor
  readonly fate: Extract<Fate, { kind: "ended" | "unknown" | "undecided" }>
  readonly text: Text
}

/** Those of a phrase that nobody is known to follow. */
export const lostText = ({ fates }: CarriedName): readonly LostName[] =>
  fates.flatMap(({ fate, obligor }) =>
    fate.kind === "ended" || fate.kind === "unknown" || fate.kind === "undecided"
      ? [{ obligor, fate, text: fate.text }]
      : [],
  )
