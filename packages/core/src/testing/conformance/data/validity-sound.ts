import type { Validity } from "../../../calendar/index.ts"
import type { Text } from "../../../text/index.ts"
import { type ConformanceCheck, withWhole } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"

/** Days are in order, and what stands under something shares days with it. */
export const validitySound: ConformanceCheck = {
  id: "data/validity-sound",
  title: {
    vi: "Thời gian hiệu lực có ngày đầu trước ngày cuối, và chung ngày với đơn vị cấp trên",
    en: "Validities begin before they end, and share days with the unit above",
  },
  run: withWhole(({ directory }, { data, province }) => {
    const entries: readonly (readonly [at: string, validity: Validity])[] = [
      [province.slug, province.validity],
      ...[data.units, data.bodies, data.groups].flatMap((items) =>
        items.map(({ id, validity }) => [id, validity] as const),
      ),
    ]
    const own = directory.unit(province.unit)
    return outcomeOf(entries.length, [
      ...entries.flatMap(([at, validity]) => orderProblem(at, validity)),
      ...data.units.flatMap(({ id, parent, validity }) =>
        apart(id, validity, parent === null ? undefined : directory.unit(parent)),
      ),
      ...data.bodies.flatMap(({ id, unit, validity }) =>
        isEmpty(validity) ? [] : apart(id, validity, unit === null ? undefined : directory.unit(unit)),
      ),
      ...apart(province.slug, province.validity, own),
    ])
  }),
}

/** A body may be valid on no day: a step on the way from one to another, never a member. */
const isEmpty = ({ from, until }: Validity): boolean => from !== null && from === until

const daysText = ({ from, until }: Validity): Text => ({
  vi: `từ ${from ?? "trước"} đến trước ${until ?? "nay"}`,
  en: `from ${from ?? "before"} until ${until ?? "now"}`,
})

const orderProblem = (at: string, validity: Validity): readonly ConformanceProblem[] => {
  const { from, until } = validity
  if (from === null || until === null || from <= until) return []
  return [
    problem(at, daysText(validity), {
      vi: "ngày đầu không sau ngày cuối",
      en: "that it does not end before it begins",
    }),
  ]
}

const apart = (
  at: string,
  validity: Validity,
  above: { readonly id: string; readonly validity: Validity } | undefined,
): readonly ConformanceProblem[] => {
  if (above === undefined || share(validity, above.validity)) return []
  const days = daysText(above.validity)
  return [
    problem(at, daysText(validity), {
      vi: `có ngày chung với ${above.id} (${days.vi})`,
      en: `days that ${above.id} has too (${days.en})`,
    }),
  ]
}

const share = (a: Validity, b: Validity): boolean =>
  (a.until === null || b.from === null || b.from < a.until) && (b.until === null || a.from === null || a.from < b.until)
