import { type AnyRule, explainRule, fillText, type Language, severityLabels, severityOf, type Text } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { provinces } from "../../provinces.ts"
import { joinTexts } from "../../text/fill-both.ts"
import { nearest } from "../../text/nearest.ts"
import { table } from "../../text/table.ts"
import { BadValue } from "../shared/bad-value.ts"
import { messages } from "./messages.ts"

const all: readonly AnyRule[] = [...rules, ...provinces.flatMap((province) => province.rules)]

/** Prints a rule's page, or the list of all rules. */
export const run = Effect.fn("explain")(function* ({ operands: [id], language, terminal }: Invocation) {
  terminal.out(id === undefined ? list(language, terminal.columns) : explainRule(yield* ruleNamed(id), language))
  return exitCodes.done
})

const ruleNamed = (id: string): Effect.Effect<AnyRule, BadValue> => {
  const rule = all.find((one) => one.id === id)
  return rule === undefined ? Effect.fail(new BadValue({ text: unknownRule(id) })) : Effect.succeed(rule)
}

const unknownRule = (typed: string): Text => {
  const near =
    nearest(
      typed,
      all.map(({ id }) => id),
    ) ??
    nearest(
      typed,
      all.map(({ id }) => id.slice(id.indexOf("/") + 1)),
    )
  const name = all.find(({ id }) => id === near || id.endsWith(`/${near}`))?.id
  const problem = fillText(messages.unknownRule, { typed })
  const hint = name === undefined ? messages.listAll : fillText(messages.didYouMean, { name })
  return joinTexts(problem, hint)
}

const list = (language: Language, columns: number): string =>
  table(
    [
      { head: messages.rule[language] },
      { head: messages.severity[language] },
      { head: messages.title[language], share: 1 },
    ],
    all.map((rule) => [rule.id, severityLabels[severityOf(rule)][language], rule.title[language]]),
    columns,
  )
