import type * as z from "zod"
import { Validity } from "../../../calendar/validity.schema.ts"
import { DirectoryData } from "../../../directory/directory.schema.ts"
import type { JurisdictionLayer } from "../../../jurisdiction/index.ts"
import {
  LayerChannels,
  Letterhead,
  ReportingStep,
  ReportRegime,
  TierSystem,
} from "../../../jurisdiction/jurisdiction.schema.ts"
import { Basis } from "../../../law/basis.schema.ts"
import { Plan } from "../../../plan/plan.schema.ts"
import { Indicator, Measure } from "../../../report/indicator.schema.ts"
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
  ...listed("measures", province.measures ?? [], Measure),
  ...listed("indicators", province.indicators ?? [], Indicator),
  ...layers.flatMap(partsOfLayer),
  ...Object.entries(province.plans).map(([name, plan]): Part => ({ at: `plans.${name}`, value: plan, schema: Plan })),
]

const partsOfLayer = (layer: JurisdictionLayer): readonly Part[] => {
  const { channels = [], directory, slug } = layer
  return [
    ...(directory === undefined ? [] : [{ at: `${slug}.directory`, value: directory, schema: DirectoryData }]),
    { at: `${slug}.channels`, value: channels, schema: LayerChannels },
    ...listed(`${slug}.tierSystems`, layer.tierSystems ?? [], TierSystem),
    ...listed(`${slug}.letterheads`, layer.letterheads ?? [], Letterhead),
    ...listed(`${slug}.reportingChain`, layer.reportingChain ?? [], ReportingStep),
    ...listed(`${slug}.reportRegimes`, layer.reportRegimes ?? [], ReportRegime),
  ]
}

const listed = (at: string, values: readonly unknown[], schema: z.ZodType): readonly Part[] =>
  values.map((value, index) => ({ at: `${at}.${index}`, value, schema }))

const problemsIn = ({ at, schema, value }: Part): readonly ConformanceProblem[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message, path }) =>
    problem([at, ...path.map(String)].join("."), { vi: message, en: message }, expected),
  )

const expected = { vi: "đúng khuôn của @lantoa/core/schema", en: "the shape in @lantoa/core/schema" }
