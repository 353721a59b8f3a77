import { hasEndedBy } from "../calendar/index.ts"
import type { Body, UnitHeir } from "../directory/index.ts"
import type { Basis } from "../law/index.ts"
import { bodyObligor, type CarryContext } from "./carry-context.ts"
import { districtDuties, districtStations, sameKindFollows } from "./district-duties.ts"
import type { Fate, Heir } from "./fate.ts"
import { carriedFate, endedFate } from "./fate-text.ts"
import type { SuccessionStep } from "./succession.schema.ts"

/** What became of a body by what became of the unit that it served; undefined where that says nothing. */
export const fateByUnit = (context: CarryContext, body: Body): Fate | undefined => {
  if (!hasEndedBy(body.validity, context.to.day)) return undefined
  const unit = context.unitOf(body)
  if (unit === undefined || context.units === undefined) return undefined
  const fate = context.units.fateOf(unit, context.to.day)
  if (fate.kind === "unknown") return { kind: "unknown", text: fate.text, basis: body.basis }
  if (fate.kind === "level-removed" && body.kind === "station")
    return endedFate(context, body, [stationEnd(context, body)])
  const units: readonly UnitHeir[] =
    fate.kind === "itself" ? [{ unit: fate.unit, extent: "full", steps: [] }] : fate.heirs
  const heirs = units.flatMap((heir) => heirByUnit(context, body, heir))
  return heirs.length === 0 ? undefined : carriedFate(context, body, heirs)
}

const stationEnd = (context: CarryContext, body: Body): SuccessionStep => ({
  ...stepFrom(context, body),
  to: null,
  on: districtStations.on,
  extent: "full",
  units: [],
  basis: [...districtStations.basis],
})

const stepFrom = (context: CarryContext, body: Body) => ({
  from: { id: body.id, name: context.nameOf(body) },
  about: false,
  function: null,
  note: null,
})

/** The committee that governs the land now, or the body of the same kind where that is known. */
const heirByUnit = (context: CarryContext, body: Body, { extent, steps, unit }: UnitHeir): readonly Heir[] => {
  const isCommittee = body.kind === "peoples-committee"
  const found = isCommittee ? undefined : context.sameKindIn(unit, body)
  if (!isCommittee && found === undefined) return []
  const obligor = found === undefined ? context.committeeOf(unit) : bodyObligor(found)
  if (obligor.kind !== "body") return []
  const fullName = found === undefined ? obligor.name : context.nameOf(found)
  const step: SuccessionStep = {
    ...stepFrom(context, body),
    to: { id: obligor.id, name: fullName },
    on: steps.at(-1)?.on ?? body.validity.until,
    extent,
    units: [...steps],
    basis: [...basisOf(body, obligor.tier, steps)],
  }
  return [{ obligor, fullName, steps: [step] }]
}

const basisOf = (body: Body, tier: Body["tier"], steps: UnitHeir["steps"]): readonly Basis[] => {
  if (body.tier === "district" && tier === "commune") return districtDuties.basis
  if (body.kind !== "peoples-committee" || steps.length === 0) return [sameKindFollows]
  return steps.map(({ basis }) => basis)
}
