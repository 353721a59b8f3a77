import { fillText, fold, joinNames, type Text } from "@lantoa/core"
import * as Effect from "effect/Effect"
import { fillBoth, joinTexts } from "../../../text/fill-both.ts"
import { nearest } from "../../../text/nearest.ts"
import { BadValue } from "../../shared/bad-value.ts"
import type { TrackedReport } from "./histories.ts"
import { messages } from "./messages.ts"

/**
 * The reports of the unit that somebody means: by its whole name, else by the end of one, so that `xã An Bình` finds its
 * People's Committee. Accents need not be typed.
 */
export const reportsOfUnit = (
  typed: string,
  reports: readonly TrackedReport[],
): Effect.Effect<readonly TrackedReport[], BadValue> => {
  const wanted = fold(typed.trim())
  const nameOf = ({ expected }: TrackedReport): string => fold(expected.obligor.name)
  const exact = reports.filter((report) => nameOf(report) === wanted)
  if (exact.length > 0) return Effect.succeed(exact)
  const ending = reports.filter((report) => nameOf(report).endsWith(` ${wanted}`))
  const names = [...new Set(ending.map(({ expected }) => expected.obligor.name))]
  if (names.length === 1) return Effect.succeed(ending)
  if (names.length > 1) return refuse(ambiguous(typed, names))
  const near = nearest(wanted, reports.map(nameOf))
  const found = reports.find((report) => nameOf(report) === near)
  const problem = fillText(messages.unitUnknown, { typed })
  return refuse(
    found === undefined
      ? problem
      : joinTexts(problem, fillText(messages.nearest, { names: found.expected.obligor.name })),
  )
}

const ambiguous = (typed: string, names: readonly string[]): Text => {
  const joined = joinNames(names)
  return fillBoth(messages.unitAmbiguous, (language) => ({ typed, names: joined[language] }))
}

const refuse = (text: Text): Effect.Effect<never, BadValue> => Effect.fail(new BadValue({ text }))
