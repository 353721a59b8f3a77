import { addDays, type IsoDate } from "../../calendar/index.ts"
import type { Directory, DirectoryData } from "../../directory/index.ts"
import type { Jurisdiction, JurisdictionLayer } from "../../jurisdiction/index.ts"
import { ownDayOf } from "../../lint/index.ts"
import { deriveObligations, type Obligation } from "../../obligation/index.ts"
import type { Plan } from "../../plan/index.ts"
import { jurisdictionFor, layersOf, type Province } from "../../province/index.ts"
import type { ConformanceCapabilities } from "./capabilities.ts"
import { modelPlan } from "./model-plan.ts"

/** A plan of the plugin on its own day. */
export interface TestedPlan {
  readonly name: string
  readonly plan: Plan
  readonly jurisdiction: Jurisdiction
  readonly obligations: readonly Obligation[]
}

/** A province plugin with what the checks look at in it. */
export interface Subject extends ConformanceCapabilities {
  readonly province: Province
  /** The day looked at, within the plugin's validity. */
  readonly day: IsoDate
  /** The plugin's layers over the nation's, lowest first: presets, its own, an agency's. */
  readonly layers: readonly JurisdictionLayer[]
  /** The directory data of these layers together; what stands under one id in several is the highest's. */
  readonly data: DirectoryData
  /** What the plugin is on that day with the layers below it, or why it cannot be put together. */
  readonly whole: Whole | { readonly broken: string }
}

/** The plugin put together. */
export interface Whole {
  readonly jurisdiction: Jurisdiction
  readonly directory: Directory
  /** The plugin's own plans, else the kit's model plan, else none. */
  readonly plans: readonly TestedPlan[]
}

/** Looks at a plugin on a day. */
export const subjectOf = (province: Province, capabilities: ConformanceCapabilities): Subject => {
  const day = dayWithin(province, capabilities.on)
  const layers = layersOf(province)
  return { ...capabilities, province, day, layers, data: togetherOf(layers), whole: wholeOf(province, day) }
}

const togetherOf = (layers: readonly JurisdictionLayer[]): DirectoryData => {
  const data = layers.flatMap(({ directory }) => directory ?? [])
  return {
    units: highest(data.map(({ units }) => units)),
    bodies: highest(data.map(({ bodies }) => bodies)),
    groups: highest(data.map(({ groups }) => groups)),
    successions: data.flatMap(({ successions }) => successions),
  }
}

/** Entries with an id that a layer above has too are left out; two of one id inside a layer stay two. */
const highest = <A extends { readonly id: string }>(layers: readonly (readonly A[])[]): A[] =>
  layers.flatMap((items, at) => {
    const above = new Set(layers.slice(at + 1).flatMap((later) => later.map(({ id }) => id)))
    return items.filter(({ id }) => !above.has(id))
  })

/** The day itself, or the first or last day on which the plugin speaks for the province. */
const dayWithin = ({ validity: { from, until } }: Province, day: IsoDate): IsoDate => {
  if (from !== null && day < from) return from
  return until !== null && until <= day ? addDays(until, -1) : day
}

/** Data with a mistake in them throw when they are put together: here that is the finding, not the end. */
const wholeOf = (province: Province, day: IsoDate): Subject["whole"] => {
  try {
    const jurisdiction = jurisdictionFor(province, day)
    return { jurisdiction, directory: jurisdiction.directory, plans: plansOf(province, jurisdiction) }
  } catch (cause) {
    return { broken: cause instanceof Error ? cause.message : String(cause) }
  }
}

const plansOf = (province: Province, jurisdiction: Jurisdiction): readonly TestedPlan[] => {
  const own = Object.entries(province.plans)
  if (own.length > 0) return own.map(([name, plan]) => tested(name, plan, province, jurisdiction.day))
  const model = modelPlan(province, jurisdiction)
  return model === undefined ? [] : [tested("model", model, province, jurisdiction.day)]
}

const tested = (name: string, plan: Plan, province: Province, fallback: IsoDate): TestedPlan => {
  const jurisdiction = jurisdictionFor(province, ownDayOf(plan, fallback).day)
  return { name, plan, jurisdiction, obligations: deriveObligations(plan, jurisdiction) }
}
