import type { AdministrativeUnit, IsoDate, UnitCode, UnitId } from "@lantoa/core"
import { dataWindow, firstDay, lastDay } from "../data-version.ts"
import { messages } from "./messages.ts"
import { dayText, listed, say, withDays } from "./say.ts"
import type {
  CodeUnknown,
  DayOutsideData,
  NameAmbiguous,
  NameUnknown,
  NotAProvince,
  UnitNotThen,
  UnitUnknown,
} from "./unit-errors.ts"

/** Says that a day is outside the data. */
export const dayOutsideData = (day: IsoDate): DayOutsideData => ({
  _tag: "DayOutsideData",
  day,
  window: dataWindow,
  nearestDay: day < firstDay ? firstDay : lastDay,
  text: say(messages.dayOutside, { day: dayText(day), from: dayText(firstDay), to: dayText(lastDay) }),
})

/** Says that no unit has an id. */
export const unitUnknown = (id: UnitId): UnitUnknown => ({
  _tag: "UnitUnknown",
  id,
  text: say(messages.unitUnknown, { id }),
})

/** Says that a unit is not valid on a day. */
export const unitNotThen = (unit: AdministrativeUnit, day: IsoDate): UnitNotThen => {
  const { from, until } = unit.validity
  const message = until !== null && until <= day ? messages.unitEnded : messages.unitNotYet
  const parts = { unit: unit.fullName, day: dayText(day), from: dayText(from), until: dayText(until) }
  return { _tag: "UnitNotThen", unit, day, text: say(message, parts) }
}

/** Says that a unit is no province. */
export const notAProvince = (unit: AdministrativeUnit): NotAProvince => ({
  _tag: "NotAProvince",
  unit,
  text: say(messages.notAProvince, { unit: unit.fullName }),
})

/** Says that no unit had a code on its day. */
export const codeUnknown = (code: UnitCode, elsewhen: readonly AdministrativeUnit[]): CodeUnknown => ({
  _tag: "CodeUnknown",
  code,
  elsewhen,
  text: say(messages.codeUnknown, {
    day: dayText(code.on),
    code: code.code,
    elsewhen: listed(messages.codeElsewhen, elsewhen.map(withDays)),
  }),
})

/** Says that no unit of a day has a name. */
export const nameUnknown = (
  name: string,
  day: IsoDate,
  nearest: readonly string[],
  elsewhen: readonly AdministrativeUnit[],
): NameUnknown => ({
  _tag: "NameUnknown",
  name,
  day,
  nearest,
  elsewhen,
  text: say(messages.nameUnknown, {
    day: dayText(day),
    name,
    nearest: listed(messages.nameNearest, nearest),
    elsewhen: listed(messages.nameElsewhen, elsewhen.map(withDays)),
  }),
})

/** Says that several units of a day have a name; `named` says each with the unit above. */
export const nameAmbiguous = (
  name: string,
  day: IsoDate,
  candidates: readonly AdministrativeUnit[],
  named: readonly string[],
): NameAmbiguous => ({
  _tag: "NameAmbiguous",
  name,
  day,
  candidates,
  text: say(messages.nameAmbiguous, {
    day: dayText(day),
    name,
    count: String(candidates.length),
    names: listed(messages.names, named),
  }),
})
