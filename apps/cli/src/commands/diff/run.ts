import {
  deriveObligations,
  diffObligations,
  diffSuccessions,
  fillText,
  formatDate,
  type IsoDate,
  type ObligationDiff,
  type Text,
} from "@lantoa/core"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { fillBoth, joinTexts } from "../../text/fill-both.ts"
import { plain } from "../../text/plain.ts"
import { table } from "../../text/table.ts"
import { BadValue } from "../shared/bad-value.ts"
import { dayOption } from "../shared/day.ts"
import { emit, jsonText } from "../shared/emit.ts"
import { loadJudged } from "../shared/judged-plan.ts"
import { carriedTo, limitsOf } from "../shared/plan-succession.ts"
import { messages } from "./messages.ts"
import { type DiffWords, diffRows, namesIn } from "./rows.ts"

/** What was compared, and what is different. */
interface Compared {
  readonly diff: ObligationDiff
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | undefined
  readonly words: DiffWords
  readonly limits: readonly Text[]
}

/** Compares the obligations of two versions of a plan, or of one plan on two days. */
export const run = Effect.fn("diff")(function* (invocation: Invocation) {
  const [first = "", second] = invocation.operands
  const compared = second === undefined ? yield* twoDays(invocation, first) : yield* twoPlans(invocation, first, second)
  yield* emit(invocation, written(invocation, compared))
  return exitCodes.done
})

const twoPlans = Effect.fnUntraced(function* (invocation: Invocation, first: string, second: string) {
  const { today, values } = invocation
  if (values["from"] !== undefined || values["to"] !== undefined)
    return yield* new BadValue({ text: messages.daysUnwanted })
  const asOf = yield* dayOption(invocation, "as-of")
  const [before, after] = yield* Effect.all([loadJudged(first, asOf, today), loadJudged(second, asOf, today)])
  const diff = diffObligations(
    deriveObligations(before.loaded.plan, before.jurisdiction),
    deriveObligations(after.loaded.plan, after.jurisdiction),
  )
  const words: DiffWords = { nameOf: namesIn(), notCarried: [] }
  return { diff, days: undefined, words, limits: [] } satisfies Compared
})

const twoDays = Effect.fnUntraced(function* (invocation: Invocation, file: string) {
  const to = yield* dayOption(invocation, "to")
  if (to === undefined) return yield* new BadValue({ text: messages.daysNeeded })
  const asOf = yield* dayOption(invocation, "as-of")
  const judged = yield* loadJudged(file, asOf, invocation.today)
  const from = (yield* dayOption(invocation, "from")) ?? judged.judgement.day
  const [before, after] = [yield* carriedTo(judged, from), yield* carriedTo(judged, to)]
  return {
    diff: diffSuccessions(before, after),
    days: { from, to },
    words: { nameOf: namesIn(before, after), notCarried: after.notCarried },
    limits: limitsOf(judged, after),
  } satisfies Compared
})

const written = ({ language, terminal, values }: Invocation, compared: Compared): string => {
  const { days, diff, words } = compared
  if (values["format"] === "json")
    return jsonText(days === undefined ? diff : { ...diff, ...days, notCarried: words.notCarried })
  const rows = diffRows(diff, words, language)
  const closing = [summaryOf(compared), ...compared.limits].map((text) => `${text[language]}\n`).join("")
  if (rows.length === 0) return closing
  const lines = table(
    [
      { head: messages.what[language] },
      { head: messages.unit[language], share: 3 },
      { head: messages.task[language], share: 4 },
      { head: messages.reason[language], share: 4 },
    ],
    rows.map((row) => row.map((text) => plain(text).replace(/\s+/g, " "))),
    terminal.columns,
  )
  return `${lines}\n${closing}`
}

const summaryOf = ({ days, diff }: Compared): Text => {
  const { changed, gained, lost, moved, same } = diff
  const counts = fillText(messages.summary, {
    gained: gained.length,
    lost: lost.length,
    moved: moved.length,
    changed: changed.length,
    same,
  })
  if (days === undefined) return counts
  const { from, to } = days
  return joinTexts(
    fillBoth(messages.twoDays, (language) => ({ from: formatDate(from, language), to: formatDate(to, language) })),
    counts,
  )
}
