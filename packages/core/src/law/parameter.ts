import type { IsoDate } from "../calendar/index.ts"
import type { Text } from "../text/index.ts"
import type { Basis } from "./basis.schema.ts"

/** One value of a parameter and the law that set it. */
export interface DatedValue<A> {
  /** First day on which the value holds. */
  readonly from: IsoDate
  /** `undefined` from the day on which the rule was repealed with nothing in its place. */
  readonly value: A | undefined
  readonly basis: readonly Basis[]
}

/** What a parameter's values are counted in. */
export type ParameterUnit =
  | "day"
  | "day-of-month"
  | "month-day"
  | "millimetre"
  | "point"
  | "ratio"
  | "count"
  | "name"
  | "window"

/** A value that the law sets and changes over time (*tham số theo ngày*): never a number inside a function. */
export interface Parameter<A> {
  /** `area/name`. Permanent. */
  readonly id: string
  readonly unit: ParameterUnit
  readonly label: Text
  /** Oldest first. */
  readonly values: readonly DatedValue<A>[]
  /** Last day on which somebody read the law and found the newest value still right. */
  readonly checkedOn: IsoDate
}

/** Gives a parameter its exact type. Does nothing at run time. */
export const defineParameter = <A>(parameter: Parameter<A>): Parameter<A> => parameter

/** The value in force on a day with its basis, or `undefined` before the first and after a repeal. */
export const valueOn = <A>(parameter: Parameter<A>, day: IsoDate): DatedValue<A> | undefined =>
  parameter.values.findLast(({ from }) => from <= day)
