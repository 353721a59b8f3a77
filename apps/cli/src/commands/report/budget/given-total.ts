import { fold, type Text, type Vnd, vnd } from "@lantoa/core"
import type { BudgetMeasure, StatedTotal } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import type { BadValue } from "../../shared/bad-value.ts"
import { messages } from "./messages.ts"
import type { BudgetNames } from "./names.ts"
import { totalMessages } from "./total-messages.ts"
import { refuse, type TotalColumn, type TotalRow } from "./total-rows.ts"
import { budgetMeasures } from "./view.ts"

/** A total that an officer gives, with where it is from and the unit or place that it is of. */
export interface GivenTotal {
  readonly by: Text
  /** The key of who reports or of a place with all below it; null: of everybody. */
  readonly unit: string | null
  readonly stated: StatedTotal
}

/** Understands a row of a file of totals. Names may be typed without accents; a unit by the end of its name. */
export const givenTotal = Effect.fnUntraced(function* ({ at, texts }: TotalRow, names: BudgetNames) {
  const measure = yield* measureIn(yield* needed(texts.measure, "measure", at), at)
  const amount = yield* amountIn(yield* needed(texts.amount, "amount", at), at)
  const unit = texts.unit === undefined ? null : yield* unitIn(texts.unit, names, at)
  const source = texts.source === undefined ? undefined : yield* keyIn("source", texts.source, names, at)
  const tier = texts.tier === undefined ? undefined : yield* keyIn("tier", texts.tier, names, at)
  const year = texts.year === undefined ? undefined : yield* yearIn(texts.year, at)
  const where: StatedTotal["where"] = {
    ...(source === undefined ? {} : { source }),
    ...(tier === undefined ? {} : { tier: tier === "none" ? null : tier }),
    ...(year === undefined ? {} : { year }),
  }
  return { by: at, unit, stated: { measure, amount, where } } satisfies GivenTotal
})

const needed = (text: string | undefined, column: TotalColumn, at: Text): Effect.Effect<string, BadValue> =>
  text === undefined ? refuse(totalMessages.needed, at, { column }) : Effect.succeed(text)

const measureIn = (typed: string, at: Text): Effect.Effect<BudgetMeasure, BadValue> => {
  const wanted = fold(typed)
  const found = budgetMeasures.find((each) => [each, messages[each].vi].some((name) => fold(name) === wanted))
  const names = budgetMeasures.map((each) => `${each} (${messages[each].vi})`).join(", ")
  return found === undefined ? refuse(totalMessages.badMeasure, at, { typed, names }) : Effect.succeed(found)
}

/** Whole đồng, thousands apart by one kind of sign or by none. */
const amountIn = (typed: string, at: Text): Effect.Effect<Vnd, BadValue> => {
  const text = typed.replace(/\s*(?:đồng|đ|vnd)$/iu, "")
  const isWhole = /^(?:\d+|\d{1,3}(?:([., \u00a0])\d{3})(?:\1\d{3})*)$/.test(text)
  const amount = isWhole ? Number(text.replace(/\D/g, "")) : Number.NaN
  return Number.isSafeInteger(amount) ? Effect.succeed(vnd(amount)) : refuse(totalMessages.badAmount, at, { typed })
}

const yearIn = (typed: string, at: Text): Effect.Effect<number, BadValue> =>
  /^\d{4}$/.test(typed) ? Effect.succeed(Number(typed)) : refuse(totalMessages.badYear, at, { typed })

const keyIn = (
  column: "source" | "tier",
  typed: string,
  names: BudgetNames,
  at: Text,
): Effect.Effect<string, BadValue> => {
  const wanted = fold(typed)
  const found = names.all(column).find(([key, { en, vi }]) => [key, vi, en].some((name) => fold(name) === wanted))
  return found === undefined ? refuse(totalMessages.unknownName, at, { column, typed }) : Effect.succeed(found[0])
}

const unitIn = (typed: string, names: BudgetNames, at: Text): Effect.Effect<string, BadValue> => {
  const wanted = fold(typed)
  const units = names.all("unit")
  const exact = units.find(([key, { vi }]) => key === typed || fold(vi) === wanted)
  if (exact !== undefined) return Effect.succeed(exact[0])
  const ending = units.filter(([, { vi }]) => fold(vi).endsWith(` ${wanted}`))
  const [only] = ending
  if (only === undefined) return refuse(totalMessages.unknownName, at, { column: "unit", typed })
  return ending.length === 1
    ? Effect.succeed(only[0])
    : refuse(totalMessages.ambiguous, at, { typed, names: ending.map(([, { vi }]) => vi).join("; ") })
}
