import { functionLabels } from "../directory/index.ts"
import type { Because, Obligation, ObligationId, Obligor } from "../obligation/index.ts"
import { obligationIdFor } from "../obligation/index.ts"
import { joinNames, type Text } from "../text/index.ts"
import type { CarryContext } from "./carry-context.ts"
import type { Fate, Heir } from "./fate.ts"
import { messages } from "./messages.ts"
import { type CarriedName, keyOfObligor } from "./names-carried.ts"
import { pastBefore } from "./past.ts"
import { becauseOfSteps, dayIn, say } from "./step-text.ts"
import type { CarriedObligation, NotCarried, Origin } from "./succession.schema.ts"

/** What was carried and what was not. */
export interface CarriedLists {
  readonly carried: readonly CarriedObligation[]
  readonly notCarried: readonly NotCarried[]
}

/** Who follows whom, by obligor and by phrase. */
export interface Fates {
  readonly ofObligor: (obligor: Obligor) => Fate
  readonly ofPhrase: (phrase: string) => CarriedName
}

interface Draft {
  readonly obligation: Obligation
  readonly heir: Heir
  readonly origins: Origin[]
  /** Why a group still owes it. */
  readonly group: Text | undefined
}

/** Carries obligations to their heirs; those of one item that come to one heir become one, with all that they stand for. */
export const carryObligations = (
  context: CarryContext,
  obligations: readonly Obligation[],
  fates: Fates,
): CarriedLists => {
  const drafts = new Map<ObligationId, Draft>()
  const notCarried: NotCarried[] = []
  for (const obligation of obligations) {
    const over = pastBefore(obligation, context.to.day)
    if (over !== undefined) {
      notCarried.push(pastEntry(context, obligation, over))
      continue
    }
    const fate = fates.ofObligor(obligation.obligor)
    if (fate.kind !== "stays" && fate.kind !== "carried") notCarried.push(lostEntry(obligation, fate))
    else for (const heir of fate.heirs) addDraft(drafts, obligation, heir, fate.text)
  }
  const carried: CarriedObligation[] = []
  for (const draft of drafts.values()) {
    const { obligation, lost } = written(context, draft, fates)
    notCarried.push(...lost)
    if (obligation !== undefined) carried.push({ obligation, origins: draft.origins })
  }
  return { carried, notCarried }
}

const addDraft = (drafts: Map<ObligationId, Draft>, obligation: Obligation, heir: Heir, text: Text): void => {
  const id = obligationIdFor(obligation, heir.obligor)
  const origin: Origin = { obligation: obligation.id, obligor: obligation.obligor, steps: [...heir.steps] }
  const draft = drafts.get(id)
  const group = heir.obligor.kind === "group" ? text : undefined
  if (draft === undefined) drafts.set(id, { obligation: { ...obligation, id }, heir, origins: [origin], group })
  else {
    draft.origins.push(origin)
    drafts.set(id, { ...draft, obligation: merged(draft.obligation, obligation) })
  }
}

/** What two bodies owed for one item, owed by one. */
const merged = (a: Obligation, b: Obligation): Obligation => ({
  ...a,
  roles: [...new Set([...a.roles, ...b.roles])],
  modality: a.modality === "assigned" || b.modality === "assigned" ? "assigned" : "requested",
  partners: [...new Set([...a.partners, ...b.partners])],
})

interface Written {
  /** undefined where nothing is left to do: the reporter became the receiver. */
  readonly obligation: Obligation | undefined
  readonly lost: readonly NotCarried[]
}

const written = (context: CarryContext, { group, heir, obligation, origins }: Draft, fates: Fates): Written => {
  const own = keyOfObligor(heir.obligor)
  const partners = addressed(obligation.partners, own, fates)
  const to = addressed(obligation.to, own, fates)
  const next: Obligation = {
    ...obligation,
    obligor: heir.obligor,
    partners: [...partners.names],
    to: [...to.names],
    because: [...obligation.because, ...becauseOf(context, origins), ...groupStep(group)],
  }
  const gone = partners.itself.map((partner) => itselfEntry(next, heir, "partner", partner, origins))
  if (next.kind === "report" && obligation.to.length > 0 && to.names.size === 0 && to.itself.length > 0)
    return { obligation: undefined, lost: [...gone, itselfEntry(next, heir, "obligation", heir.fullName, origins)] }
  return { obligation: next, lost: gone }
}

/** The names to write now, and those that have become the obligor itself. */
const addressed = (phrases: readonly string[], own: string, { ofPhrase }: Fates) => {
  const names = new Set<string>()
  const itself: string[] = []
  for (const phrase of phrases)
    for (const { key, name } of ofPhrase(phrase).names) {
      if (key === own) itself.push(phrase)
      else names.add(name)
    }
  return { names, itself }
}

const becauseOf = (context: CarryContext, origins: readonly Origin[]): readonly Because[] => {
  const steps = origins.flatMap((origin) => becauseOfSteps(origin.steps))
  const byText = new Map(steps.map((step) => [step.text.vi, step]))
  const divided = origins.some((origin) => origin.steps.some(({ function: held }) => held !== null))
  return [
    ...byText.values(),
    ...(divided ? [concern(context)] : []),
    ...(origins.length > 1 ? [mergedStep(origins)] : []),
  ]
}

const groupStep = (text: Text | undefined): readonly Because[] =>
  text === undefined ? [] : [{ kind: "group", text, at: null, basis: [] }]

const concern = ({ concerns }: CarryContext): Because => ({
  kind: "practice",
  text: say(messages.concern, (language) => ({
    function: concerns.map((held) => functionLabels[held][language]).join("; "),
  })),
  at: null,
  basis: [],
})

const mergedStep = (origins: readonly Origin[]): Because => {
  const names = joinNames(origins.map(({ obligor }) => obligor.name))
  return {
    kind: "succession",
    text: say(messages.merged, (language) => ({ count: origins.length, names: names[language] })),
    at: null,
    basis: [],
  }
}

const pastEntry = (context: CarryContext, obligation: Obligation, over: Text): NotCarried => ({
  kind: "obligation",
  reason: "past",
  name: obligation.obligor.name,
  text: say(messages.past, (language) => ({ due: over[language], ...dayIn(context.to.day)(language) })),
  at: [obligation.at],
  obligations: [obligation.id],
  steps: [],
  basis: [],
})

const lostEntry = (obligation: Obligation, fate: Exclude<Fate, { kind: "stays" | "carried" }>): NotCarried => ({
  kind: "obligation",
  reason: fate.kind,
  name: obligation.obligor.name,
  text: fate.text,
  at: [obligation.at],
  obligations: [obligation.id],
  steps:
    fate.kind === "ended" ? [...fate.steps] : fate.kind === "undecided" ? fate.heirs.flatMap(({ steps }) => steps) : [],
  basis: fate.kind === "unknown" ? [...fate.basis] : [],
})

const itselfEntry = (
  { at }: Obligation,
  { fullName }: Heir,
  kind: "obligation" | "partner",
  partner: string,
  origins: readonly Origin[],
): NotCarried => ({
  kind,
  reason: "itself",
  name: partner,
  text:
    kind === "obligation"
      ? say(messages.itselfReport, () => ({ name: fullName }))
      : say(messages.itselfPartner, () => ({ name: fullName, partner })),
  at: [at],
  obligations: origins.map(({ obligation }) => obligation),
  steps: origins.flatMap(({ steps }) => steps),
  basis: [],
})
