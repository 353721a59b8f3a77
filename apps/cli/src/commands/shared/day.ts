import { dateFrom, fillText, fold, type IsoDate, isIsoDate, type Text } from "@lantoa/core"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../invocation.ts"
import { BadValue } from "./bad-value.ts"

/** The sentences about days and years on the command line. */
export const messages = {
  badDay: {
    vi: "“{typed}” của --{option} không phải một ngày có thật; cần dạng NĂM-THÁNG-NGÀY như 2026-11-30, hoặc 30/11/2026, hoặc today.",
    en: "“{typed}” of --{option} is not a day that exists; expected YEAR-MONTH-DAY such as 2026-11-30, or 30/11/2026, or today.",
  },
  badYear: {
    vi: "“{typed}” của --{option} không phải một năm; cần bốn chữ số từ {first} đến {last}.",
    en: "“{typed}” of --{option} is not a year; expected four digits from {first} to {last}.",
  },
  yearMissing: {
    vi: "Thiếu --{option}: cần một năm như 2026.",
    en: "Missing --{option}: expected a year such as 2026.",
  },
} as const satisfies Readonly<Record<string, Text>>

/** The day that an option gives, or undefined when it is not given. */
export const dayOption = (
  { today, values }: Invocation,
  option: string,
): Effect.Effect<IsoDate | undefined, BadValue> => {
  const typed = values[option]
  if (typed === undefined) return Effect.succeed(undefined)
  const day = isToday(typed) ? today : dayFrom(typed)
  return day === undefined
    ? Effect.fail(new BadValue({ text: fillText(messages.badDay, { typed, option }) }))
    : Effect.succeed(day)
}

/** `today`, `hôm nay`, however their marks are stored. */
const isToday = (typed: string): boolean => ["today", "hom nay", "hom-nay", "homnay"].includes(fold(typed))

/** A day as ISO or as Vietnamese write it: `2026-11-30`, `30/11/2026`. */
export const dayFrom = (typed: string): IsoDate | undefined => {
  if (isIsoDate(typed)) return typed
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed)
  return parts === null ? undefined : dateFrom(Number(parts[3]), Number(parts[2]), Number(parts[1]))
}

const firstYear = 1900
const lastYear = 2200

/** The year that an option gives. */
export const yearOption = ({ values }: Invocation, option: string): Effect.Effect<number, BadValue> => {
  const typed = values[option]
  if (typed === undefined) return Effect.fail(new BadValue({ text: fillText(messages.yearMissing, { option }) }))
  const year = /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN
  if (year >= firstYear && year <= lastYear) return Effect.succeed(year)
  const text = fillText(messages.badYear, { typed, option, first: firstYear, last: lastYear })
  return Effect.fail(new BadValue({ text }))
}
