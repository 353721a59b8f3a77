import { unitSuccession } from "@lantoa/administrative-units"
import { formatDate, type IsoDate, type SuccessionReport, succeed, type Text } from "@lantoa/core"
import { PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../invocation.ts"
import { fillBoth } from "../../text/fill-both.ts"
import { BadValue } from "./bad-value.ts"
import { dayOption } from "./day.ts"
import { DayBeforePlan } from "./day-before-plan.ts"
import type { JudgedPlan } from "./judged-plan.ts"
import { laterJurisdiction } from "./later-jurisdiction.ts"

/** The sentences about days to which a plan is carried. */
export const messages = {
  dayMissing: {
    vi: "Thiếu --{option}: cần một ngày như 2026-11-30, hoặc today.",
    en: "Missing --{option}: expected a day such as 2026-11-30, or today.",
  },
  beyond: {
    vi: "Dữ liệu đơn vị hành chính đến ngày {until}; thay đổi sau ngày đó chưa biết.",
    en: "The data on administrative units end on {until}; changes after that day are not known.",
  },
  noProvince: {
    vi: "Kế hoạch không thuộc tỉnh nào mà chương trình biết, nên không biết cơ quan nào kế thừa.",
    en: "The plan belongs to no province that the program knows, so who followed whom is not known.",
  },
} as const satisfies Readonly<Record<string, Text>>

/** The day of an option that must be given. */
export const requiredDay = Effect.fnUntraced(function* (invocation: Invocation, option: string) {
  const day = yield* dayOption(invocation, option)
  if (day !== undefined) return day
  return yield* new BadValue({ text: fillBoth(messages.dayMissing, () => ({ option })) })
})

/** A plan carried to a day, by the plugins or presets of its province and the units of the country. */
export const carriedTo = Effect.fnUntraced(function* ({ jurisdiction, loaded }: JudgedPlan, day: IsoDate) {
  if (day < jurisdiction.day) return yield* new DayBeforePlan({ day, from: jurisdiction.day })
  const { provinces } = yield* PlanSource
  const units = unitSuccession()
  const to = laterJurisdiction(loaded.province, day, units, provinces.all)
  return succeed(loaded.plan, { from: jurisdiction, to, units })
})

/** What a reader of the report has to know about what it rests on. */
export const limitsOf = ({ loaded }: JudgedPlan, { to, units }: SuccessionReport): readonly Text[] => [
  ...(loaded.province === undefined ? [messages.noProvince] : []),
  ...(units !== null && units.until < to
    ? [fillBoth(messages.beyond, (language) => ({ until: formatDate(units.until, language) }))]
    : []),
]
