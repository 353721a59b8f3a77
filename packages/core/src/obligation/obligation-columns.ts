import { epochDay } from "../calendar/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import type { Plan } from "../plan/index.ts"
import { eachReport } from "./derive-reports.ts"
import { eachTask } from "./derive-tasks.ts"
import { type DueOptions, dueDates } from "./due-dates.ts"
import type { DueSpan } from "./due-span.ts"
import type { Obligation, ObligationId, Obligor } from "./obligation.schema.ts"
import { obligationId } from "./obligation-id.ts"
import type { Item, Owe } from "./obligation-of.ts"
import { obligorKeys } from "./obligor-key.ts"
import { type KeyedObligor, obligorResolver } from "./resolve-obligors.ts"

/** What many units owe alike. */
export type OwedAlike = Omit<Obligation, "id" | "obligor" | "because">

/**
 * What every unit owes on every day on which it is due, as columns (*nghĩa vụ dạng cột*): the i-th obligation is the i-th
 * of each column. Ten bytes each, for a nation of units over years.
 */
export interface ObligationColumns {
  readonly count: number
  readonly obligors: readonly Obligor[]
  readonly items: readonly OwedAlike[]
  /** Who owes it, in `obligors`, */
  readonly obligor: Int32Array
  /** what, in `items`, */
  readonly item: Uint16Array
  /** and by when: the last day as the options read it, in days from 1970-01-01; `noDueDay` where the plan gives none. */
  readonly day: Int32Array
  /** The id of the i-th obligation. @throws RangeError beyond the last. */
  readonly idOf: (index: number) => ObligationId
}

/** Stands where nothing gives a day. */
export const noDueDay = -0x80000000

/**
 * What `deriveObligations` gives with the days of `dueDates`, as columns instead of objects, in the same order: one for
 * each unit, item and day in the span; one without a day for what has none there. The days of an item are worked out
 * once for all units that owe it.
 */
export const obligationColumns = (
  plan: Plan,
  jurisdiction: Jurisdiction,
  span: DueSpan,
  options: DueOptions = {},
): ObligationColumns => {
  const resolve = obligorResolver(jurisdiction, obligorKeys())
  const filling = emptyFilling()
  const owe: Owe = (item, keyed) => {
    const now = filling.now?.item === item ? filling.now : datedItem(filling, item, span, options)
    add(filling, now, obligorAt(filling, keyed))
  }
  eachTask(plan, resolve, owe)
  eachReport(plan, resolve, owe)
  return columnsOf(filling)
}

/** Columns that are being filled. */
interface Filling {
  room: number
  count: number
  obligor: Int32Array
  itemOf: Uint16Array
  day: Int32Array
  /** What is owed now, */
  now: DatedItem | undefined
  /** and all that was owed before. */
  readonly items: Map<Item, DatedItem>
  readonly obligors: KeyedObligor[]
  readonly byKey: Map<string, number>
  /** The obligor that came last: groups come in the same order again and again. */
  last: number
}

/** An item with its place among the items and the days on which it is due. */
interface DatedItem {
  readonly item: Item
  readonly at: number
  readonly days: readonly number[]
}

const firstRoom = 1024

const emptyFilling = (): Filling => ({
  room: firstRoom,
  count: 0,
  obligor: new Int32Array(firstRoom),
  itemOf: new Uint16Array(firstRoom),
  day: new Int32Array(firstRoom),
  now: undefined,
  items: new Map(),
  obligors: [],
  byKey: new Map(),
  last: -1,
})

const datedItem = (filling: Filling, item: Item, span: DueSpan, options: DueOptions): DatedItem => {
  const known = filling.items.get(item)
  filling.now = known ?? { item, at: filling.items.size, days: daysOf(item, span, options) }
  filling.items.set(item, filling.now)
  return filling.now
}

const daysOf = (item: Item, span: DueSpan, options: DueOptions): readonly number[] => {
  const dates = dueDates(item, span, options)
  return dates.length === 0 ? [noDueDay] : dates.map(({ day }) => epochDay(day))
}

const obligorAt = (filling: Filling, keyed: KeyedObligor): number => {
  const next = filling.last + 1
  filling.last = filling.obligors[next] === keyed ? next : obligorByKey(filling, keyed)
  return filling.last
}

const obligorByKey = ({ byKey, obligors }: Filling, keyed: KeyedObligor): number => {
  const known = byKey.get(keyed.key.text)
  if (known !== undefined) return known
  byKey.set(keyed.key.text, obligors.length)
  return obligors.push(keyed) - 1
}

const add = (filling: Filling, { at, days }: DatedItem, obligor: number): void => {
  if (filling.count + days.length > filling.room) grow(filling, days.length)
  for (const day of days) {
    filling.obligor[filling.count] = obligor
    filling.itemOf[filling.count] = at
    filling.day[filling.count] = day
    filling.count += 1
  }
}

const grow = (filling: Filling, needed: number): void => {
  filling.room = Math.max(filling.room * 2, filling.count + needed)
  const { day, itemOf, obligor } = filling
  filling.obligor = new Int32Array(filling.room)
  filling.itemOf = new Uint16Array(filling.room)
  filling.day = new Int32Array(filling.room)
  filling.obligor.set(obligor)
  filling.itemOf.set(itemOf)
  filling.day.set(day)
}

const columnsOf = ({ count, day, itemOf, items, obligor, obligors }: Filling): ObligationColumns => {
  const owed = [...items.keys()]
  const [own, what] = [obligor.slice(0, count), itemOf.slice(0, count)]
  return {
    count,
    obligors: obligors.map((keyed) => keyed.obligor),
    items: owed,
    obligor: own,
    item: what,
    day: day.slice(0, count),
    idOf: (index) => {
      const keyed = obligors[own[index] ?? -1]
      const item = owed[what[index] ?? -1]
      if (keyed !== undefined && item !== undefined) return obligationId(item.owed, keyed.key)
      throw new RangeError(`There is no obligation ${index}; there are ${count}, the first is 0.`)
    },
  }
}
