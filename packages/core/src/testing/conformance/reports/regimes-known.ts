import { addDays, type IsoDate, isValidOn } from "../../../calendar/index.ts"
import type { Jurisdiction, ReportRegime } from "../../../jurisdiction/index.ts"
import { type ConformanceCheck, withWhole } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import { absent, bodyOn, hasSenders } from "./people-on-day.ts"

/** Every standing order to report has its bodies while it holds, and an id of its own. A plugin need not have any. */
export const regimesKnown: ConformanceCheck = {
  id: "reports/regimes-known",
  title: {
    vi: "Chế độ báo cáo, nếu có, có mã riêng; nơi gửi, nơi nhận có thật vào ngày đầu và ngày cuối",
    en: "Standing orders to report, if any, have ids of their own, and their bodies on their first and last day",
  },
  run: withWhole(({ jurisdiction }) => {
    const regimes = jurisdiction.reportRegimes.value
    return outcomeOf(regimes.length + 1, [
      ...twice(regimes),
      ...regimes.flatMap((regime) => daysOf(regime, jurisdiction).flatMap((day) => onDay(regime, jurisdiction, day))),
    ])
  }),
}

/** The first and the last day where they are known, and the day looked at where it holds then. */
const daysOf = ({ validity }: ReportRegime, { day }: Jurisdiction): readonly IsoDate[] => {
  const { from, until } = validity
  const days = [from, until === null ? null : addDays(until, -1), isValidOn(validity, day) ? day : null]
  return [...new Set(days)].filter((each) => each !== null)
}

const onDay = (
  { from, id, to }: ReportRegime,
  { directory }: Jurisdiction,
  day: IsoDate,
): readonly ConformanceProblem[] => [
  ...from.filter((sender) => !hasSenders(directory, sender, day)).map((sender) => absent(`${id}, ${day}`, sender)),
  ...(bodyOn(directory, to, day) === undefined ? [absent(`${id}, ${day}`, to)] : []),
]

const twice = (regimes: readonly ReportRegime[]): readonly ConformanceProblem[] =>
  regimes
    .filter(({ id }, at) => regimes.findIndex((each) => each.id === id) !== at)
    .map(({ id }) =>
      problem(
        id,
        { vi: "hai chế độ báo cáo chung mã này", en: "two standing orders have this id" },
        { vi: "mỗi chế độ một mã", en: "an id for each" },
      ),
    )
