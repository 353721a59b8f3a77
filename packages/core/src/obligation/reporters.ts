import type { Modality, Plan, ReportingDuty } from "../plan/index.ts"
import { meansEveryone } from "./everyone.ts"
import type { Because } from "./obligation.schema.ts"
import { clauseStep } from "./obligation-of.ts"
import type { KeyedObligor, ResolvedObligors } from "./resolve-obligors.ts"

type Resolve = (phrase: string) => ResolvedObligors

/** A unit that owes a report. */
export interface Reporter extends KeyedObligor {
  /** How it came to its work; undefined for a unit with no task. */
  readonly modality: Modality | undefined
  /** Why it is this unit, the clause of the duty left out. The same list for all units that have the same reasons. */
  readonly because: readonly Because[]
}

/** The units that have tasks, each once, with the reasons of its first task. */
export const unitsWithTasks = (plan: Plan, resolve: Resolve): ReadonlyMap<string, Reporter> => {
  const units = new Map<string, Reporter>()
  for (const { units: named, supports = [], tasks, modality } of plan.assignments) {
    const [first] = tasks
    if (first === undefined) continue
    for (const phrase of [...named, ...supports]) {
      const { obligors, because } = resolve(phrase)
      const reasons = [clauseStep(plan, first.at), ...because]
      for (const { key, obligor } of obligors)
        if (!units.has(key.text)) units.set(key.text, { key, obligor, modality, because: reasons })
    }
  }
  return units
}

/**
 * Who owes a report (*đơn vị báo cáo*). As named; where the duty stands in a task and names nobody, the units of that
 * task; where the plan says only "all of you" or nothing, every unit with a task. Never the unit that gets the report.
 */
export const reportersOf = (
  plan: Plan,
  duty: ReportingDuty,
  units: ReadonlyMap<string, Reporter>,
  resolve: Resolve,
): readonly Reporter[] => {
  const receivers = new Set(duty.to.flatMap((phrase) => resolve(phrase).obligors.map(({ key }) => key.text)))
  const reporters = new Map<string, Reporter>()
  for (const phrase of phrasesOf(plan, duty)) {
    const named =
      phrase === undefined || meansEveryone(phrase) ? everyone(phrase, units) : asNamed(resolve(phrase), units)
    for (const reporter of named) {
      if (!receivers.has(reporter.key.text) && !reporters.has(reporter.key.text))
        reporters.set(reporter.key.text, reporter)
    }
  }
  return [...reporters.values()]
}

/** `[undefined]` where neither the duty nor a task it stands in says who. */
const phrasesOf = (plan: Plan, { at, from }: ReportingDuty): readonly (string | undefined)[] => {
  if (from.length > 0) return from
  const assignment = plan.assignments.find(({ tasks }) => tasks.some((task) => task.at === at))
  return assignment?.units ?? [undefined]
}

const asNamed = ({ obligors, because }: ResolvedObligors, units: ReadonlyMap<string, Reporter>): readonly Reporter[] =>
  obligors.map(({ key, obligor }) => ({ key, obligor, modality: units.get(key.text)?.modality, because }))

const everyone = (phrase: string | undefined, units: ReadonlyMap<string, Reporter>): readonly Reporter[] => {
  const step = everyoneStep(phrase)
  const reasons = new Map<readonly Because[], readonly Because[]>()
  return [...units.values()].map((unit) => {
    const because = reasons.get(unit.because) ?? [step, ...unit.because]
    reasons.set(unit.because, because)
    return { ...unit, because }
  })
}

const everyoneStep = (phrase: string | undefined): Because => ({
  kind: "practice",
  text:
    phrase === undefined
      ? {
          vi: "kế hoạch không nói ai báo cáo: mọi đơn vị có nhiệm vụ, trừ nơi nhận báo cáo",
          en: "the plan does not say who reports: every unit with a task, except the receiver",
        }
      : {
          vi: `“${phrase}” là mọi đơn vị có nhiệm vụ, trừ nơi nhận báo cáo`,
          en: `“${phrase}” is every unit with a task, except the receiver of the report`,
        },
  at: null,
  basis: [],
})
