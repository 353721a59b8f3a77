import type * as z from "zod"
import { Validity } from "../../../calendar/validity.schema.ts"
import { DirectoryData } from "../../../directory/directory.schema.ts"
import { LayerChannels, Letterhead, ReportingStep, TierSystem } from "../../../jurisdiction/jurisdiction.schema.ts"
import { Basis } from "../../../law/basis.schema.ts"
import { Plan } from "../../../plan/plan.schema.ts"
import type { ConformanceCheck } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { Subject } from "../subject.ts"

/** Every part of the plugin is of the published shape. */
export const shape: ConformanceCheck = {
  id: "data/shape",
  title: { vi: "Dữ liệu đúng khuôn đã công bố", en: "The data have the published shapes" },
  run: (subject) => {
    const parts = partsOf(subject)
    return outcomeOf(parts.length, parts.flatMap(problemsIn))
  },
}

interface Part {
  readonly at: string
  readonly value: unknown
  readonly schema: z.ZodType
}

const partsOf = ({ layers, province }: Subject): readonly Part[] => [
  { at: "validity", value: province.validity, schema: Validity },
  ...listed("sources", province.sources, Basis),
  ...layers.flatMap(({ channels = [], directory, letterheads = [], reportingChain = [], slug, tierSystems = [] }) => [
    ...(directory === undefined ? [] : [{ at: `${slug}.directory`, value: directory, schema: DirectoryData }]),
    { at: `${slug}.channels`, value: channels, schema: LayerChannels },
    ...listed(`${slug}.tierSystems`, tierSystems, TierSystem),
    ...listed(`${slug}.letterheads`, letterheads, Letterhead),
    ...listed(`${slug}.reportingChain`, reportingChain, ReportingStep),
  ]),
  ...Object.entries(province.plans).map(([name, plan]): Part => ({ at: `plans.${name}`, value: plan, schema: Plan })),
]

const listed = (at: string, values: readonly unknown[], schema: z.ZodType): readonly Part[] =>
  values.map((value, index) => ({ at: `${at}.${index}`, value, schema }))

const problemsIn = ({ at, schema, value }: Part): readonly ConformanceProblem[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message, path }) =>
    problem([at, ...path.map(String)].join("."), { vi: message, en: message }, expected),
  )

const expected = { vi: "đúng khuôn của @lantoa/core/schema", en: "the shape in @lantoa/core/schema" }
