import type { DirectoryData } from "../../../directory/index.ts"
import { type JurisdictionLayer, jurisdictionOn, nationalLayer } from "../../../jurisdiction/index.ts"
import { deriveObligations, type Obligation } from "../../../obligation/index.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { Subject, TestedPlan } from "../subject.ts"

/** The same obligations come out again, and whatever the order of the entries in the plugin. */
export const deterministic: ConformanceCheck = {
  id: "obligations/deterministic",
  title: {
    vi: "Suy ra lại vẫn được đúng các nghĩa vụ ấy, dữ liệu xếp thứ tự nào cũng vậy",
    en: "The same obligations come out again, whatever the order of the data",
  },
  run: withPlans((plans, subject) =>
    outcomeOf(
      plans.length,
      plans.flatMap((tested) => problemsOf(tested, subject)),
    ),
  ),
}

const problemsOf = (
  { jurisdiction, name, obligations, plan }: TestedPlan,
  { layers }: Subject,
): readonly ConformanceProblem[] => {
  const again = deriveObligations(plan, jurisdiction)
  const turned = deriveObligations(plan, jurisdictionOn([nationalLayer, ...layers.map(turnedLayer)], jurisdiction.day))
  return [
    ...(JSON.stringify(again) === JSON.stringify(obligations) ? [] : [different(name, obligations, again)]),
    ...(idsOf(turned).join() === idsOf(obligations).join() ? [] : [different(name, obligations, turned)]),
  ]
}

const turnedLayer = (layer: JurisdictionLayer): JurisdictionLayer =>
  layer.directory === undefined ? layer : { ...layer, directory: turnedData(layer.directory) }

const turnedData = ({ bodies, groups, successions, units }: DirectoryData): DirectoryData => ({
  units: units.toReversed(),
  bodies: bodies.toReversed(),
  groups: groups.toReversed(),
  successions: successions.toReversed(),
})

const idsOf = (obligations: readonly Obligation[]): readonly string[] => obligations.map(({ id }): string => id).sort()

const different = (name: string, first: readonly Obligation[], second: readonly Obligation[]): ConformanceProblem => {
  const [before, after] = [new Set(idsOf(first)), new Set(idsOf(second))]
  const only = [...before].filter((id) => !after.has(id)).concat([...after].filter((id) => !before.has(id)))
  const which = only.slice(0, 3).join(", ")
  return problem(
    name,
    { vi: `${only.length} nghĩa vụ khác: ${which}`, en: `${only.length} others: ${which}` },
    { vi: `${first.length} nghĩa vụ như lần đầu`, en: `the ${first.length} obligations of the first time` },
  )
}
