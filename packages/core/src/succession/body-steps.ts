import type { Body, Succession, UnitStep } from "../directory/index.ts"
import type { CarryContext } from "./carry-context.ts"
import { districtDuties } from "./district-duties.ts"
import type { SuccessionStep } from "./succession.schema.ts"

/** The way from a body to one that holds its work, among successions that lead there: the shortest. */
export const stepsTo = (
  context: CarryContext,
  start: Body,
  heir: Body,
  successions: readonly Succession[],
): readonly SuccessionStep[] => {
  const ways = new Map<string, readonly SuccessionStep[]>([[start.id, []]])
  for (const [id, way] of ways) {
    if (id === heir.id) return way
    for (const step of successions.filter(({ from }) => from === id))
      for (const to of step.to) {
        const next = context.body(to)
        const here = context.body(step.from)
        if (next !== undefined && here !== undefined && !ways.has(to))
          ways.set(to, [...way, stepBetween(context, step, here, next)])
      }
  }
  return []
}

/** One succession as a step to one of its followers, or to none. */
export const stepBetween = (
  context: CarryContext,
  step: Succession,
  from: Body,
  to: Body | undefined,
): SuccessionStep => ({
  from: { id: from.id, name: context.nameOf(from) },
  to: to === undefined ? null : { id: to.id, name: context.nameOf(to) },
  on: step.on,
  about: step.about,
  function: step.function,
  extent: step.function !== null || step.to.length > 1 ? "partial" : "full",
  units: to === undefined ? [] : unitSteps(context, from, to, step),
  basis: [...step.basis, ...(to === undefined ? [] : basisOfTiers(from, to))],
  note: step.note,
})

/** What the data on units say of the land of the one that went to the other on the day of the step. */
const unitSteps = (context: CarryContext, from: Body, to: Body, { on }: Succession): UnitStep[] => {
  const before = context.unitOf(from)
  const after = context.unitOf(to)
  if (context.units === undefined || before === undefined || after === undefined || before.id === after.id) return []
  const fate = context.units.fateOf(before, on ?? context.to.day)
  const id = context.units.idOf(after)
  if (fate.kind !== "known" && fate.kind !== "level-removed") return []
  return [...(fate.heirs.find(({ unit }) => unit.id === id)?.steps ?? [])]
}

/** From a district to a commune: by what its duties went there. */
const basisOfTiers = (from: Body, to: Body) =>
  from.tier === "district" && to.tier === "commune" ? districtDuties.basis : []
