import type { FunctionId, UnitSuccession } from "../directory/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import { deriveObligations, type Obligation, type Obligor } from "../obligation/index.ts"
import type { Plan } from "../plan/index.ts"
import { carryContext, ofCommunicationPlans } from "./carry-context.ts"
import { carryObligations, type Fates } from "./carry-obligations.ts"
import type { Fate } from "./fate.ts"
import { keyOfObligor, nameCarrier } from "./names-carried.ts"
import { obligorFates, obligorsNamed } from "./obligor-fate.ts"
import type { NameFate, SuccessionReport } from "./succession.schema.ts"
import { channelsNotCarried, fundingNotCarried, namesNotCarried } from "./things-not-carried.ts"

/** Between which days a plan is carried, and by what data. */
export interface SuccessionOptions {
  /** The province on the plan's day, or on the day from which to carry. */
  readonly from: Jurisdiction
  /** The province, or the one that it went into, on the later day. */
  readonly to: Jurisdiction
  /** What units became, `unitSuccession()` of `@lantoa/administrative-units`; without it only the directory is asked. */
  readonly units?: UnitSuccession
  /**
   * The functions that the plan is about; they decide where a body's functions went different ways. By default the press
   * and grassroots information, which is what a communication plan belongs to.
   */
  readonly concerns?: readonly FunctionId[]
}

/**
 * Carries a plan to a later day (*kế thừa kế hoạch*): every obligation to the bodies that hold its work by then, each
 * with the acts that brought it there; what cannot be carried is listed with why. The plan and its obligations are not
 * changed, and the same input gives the same report.
 *
 * @throws RangeError when the later day is before the other one.
 */
export const succeed = (plan: Plan, options: SuccessionOptions): SuccessionReport => {
  const { from, to, units, concerns = ofCommunicationPlans } = options
  if (to.day < from.day) throw new RangeError(`A plan of ${from.day} cannot be carried back to ${to.day}.`)
  const context = carryContext({ from, to, units, concerns })
  const obligations = deriveObligations(plan, from)
  const ofObligor = obligorFates(context)
  const fates: Fates = { ofObligor, ofPhrase: nameCarrier(context, ofObligor) }
  const { carried, notCarried } = carryObligations(context, obligations, fates)
  return {
    format: "lantoa.succession/1",
    plan: plan.id,
    from: from.day,
    to: to.day,
    units: units === undefined ? null : { version: units.version, until: units.window.to },
    carried: [...carried],
    notCarried: [
      ...notCarried,
      ...namesNotCarried(obligations, fates.ofPhrase),
      ...channelsNotCarried(plan, obligations, context),
      ...fundingNotCarried(plan, context),
    ],
    names: namesIn(obligations, (phrase) => obligorsNamed(context, phrase)).map((obligor) =>
      nameFate(obligor, ofObligor(obligor)),
    ),
  }
}

/** Everyone whom the obligations name, each once, in the order of the plan. */
const namesIn = (
  obligations: readonly Obligation[],
  named: (phrase: string) => readonly Obligor[],
): readonly Obligor[] => {
  const found = new Map<string, Obligor>()
  for (const { obligor, partners, to } of obligations)
    for (const each of [obligor, ...partners.flatMap(named), ...to.flatMap(named)]) found.set(keyOfObligor(each), each)
  return [...found.values()]
}

const nameFate = (from: Obligor, fate: Fate): NameFate => ({
  from,
  kind: fate.kind,
  to: "heirs" in fate ? fate.heirs.map(({ obligor }) => obligor) : [],
  names: "heirs" in fate ? fate.heirs.map(({ fullName }) => fullName) : [],
  text: fate.text,
})
