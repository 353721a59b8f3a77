import type { Jurisdiction } from "../../../jurisdiction/index.ts"
import { catalogueFor, type Indicator, type IndicatorCatalogue } from "../../../report/index.ts"
import type { Text } from "../../../text/index.ts"
import { type ConformanceCheck, withWhole } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"

/** What reports ask has a unit of measure, counts channels that there are, and is a part of what is counted alike. */
export const indicatorsSound: ConformanceCheck = {
  id: "reports/indicators-sound",
  title: {
    vi: "Chỉ tiêu báo cáo có đơn vị tính, đếm kênh có thật, và “trong đó” cùng đơn vị tính",
    en: "Indicators have a unit of measure, count channels that there are, and are parts of what is counted alike",
  },
  run: withWhole(({ jurisdiction }, { province }) => {
    const catalogue = catalogueFor(province)
    const { indicators } = catalogue
    return outcomeOf(
      indicators.length,
      indicators.flatMap((indicator) => problemsOf(indicator, catalogue, jurisdiction)),
    )
  }),
}

const problemsOf = (
  indicator: Indicator,
  { indicators, measures }: IndicatorCatalogue,
  { channels }: Jurisdiction,
): readonly ConformanceProblem[] => {
  const whole = indicators.find(({ id }) => id === indicator.partOf)
  const known = new Set(channels.map(({ id }) => id))
  return [
    ...(measures.some(({ id }) => id === indicator.measure)
      ? []
      : [wrong(indicator, `measure ${indicator.measure}`, { vi: "một đơn vị tính có thật", en: "a known unit" })]),
    ...indicator.channels
      .filter((id) => !known.has(id))
      .map((id) => wrong(indicator, `channel ${id}`, { vi: "một kênh có thật", en: "a channel that there is" })),
    ...(indicator.partOf === null || whole?.measure === indicator.measure
      ? []
      : [
          wrong(indicator, `part of ${indicator.partOf}`, {
            vi: "một phần của chỉ tiêu cùng đơn vị tính",
            en: "a part of an indicator in the same unit",
          }),
        ]),
  ]
}

const wrong = ({ id }: Indicator, is: string, expected: Text): ConformanceProblem =>
  problem(id, { vi: is, en: is }, expected)
