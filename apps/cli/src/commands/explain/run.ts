import {
  configRules,
  explainRule,
  fillText,
  type Language,
  type RuleDescription,
  severityLabels,
  severityOf,
  type Text,
} from "@lantoa/core"
import { reviewRules } from "@lantoa/core/report"
import { rules } from "@lantoa/core/rules"
import { Variants } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { provinces } from "../../provinces.ts"
import { fillBoth, joinTexts } from "../../text/fill-both.ts"
import { nearest } from "../../text/nearest.ts"
import { table } from "../../text/table.ts"
import { BadValue } from "../shared/bad-value.ts"
import { dayOption } from "../shared/day.ts"
import { answerPage, answersNamed, answersTable, type Layered, layered } from "./layers.ts"
import { messages } from "./messages.ts"

const all: readonly RuleDescription[] = [
  ...rules,
  ...provinces.flatMap((province) => province.rules),
  ...configRules,
  ...reviewRules,
]

/** Prints a rule's page, which layer of a province answers something, or the list of all rules or answers. */
export const run = Effect.fn("explain")(function* (invocation: Invocation) {
  const { language, operands, terminal, values } = invocation
  const [id] = operands
  const rule = all.find((one) => one.id === id)
  const province = rule === undefined ? yield* provinceAsked(invocation) : undefined
  if (id === undefined && (province === undefined || values["province"] === undefined))
    terminal.out(list(language, terminal.columns))
  else if (id === undefined && province !== undefined)
    terminal.out(answersTable(province.layers, language, terminal.columns))
  else if (id !== undefined && province !== undefined) terminal.out(yield* answerText(id, province, language))
  else if (id !== undefined) terminal.out(explainRule(yield* ruleNamed(id), language))
  return exitCodes.done
})

/** The province whose layers are asked about: of `--province`, else of the variant in use. */
const provinceAsked = Effect.fnUntraced(function* (invocation: Invocation) {
  const { today, values, variant } = invocation
  const name = values["province"]
  const on = yield* dayOption(invocation, "on")
  if (name === undefined && variant === undefined) return undefined
  const { provinceNamed } = yield* Variants
  const day = on ?? (name === undefined ? variant?.variant.on : undefined) ?? today
  const province = name === undefined ? variant?.province : yield* provinceNamed(name, day)
  return province === undefined ? undefined : { name: province.name, layers: layered(province, day) }
})

const answerText = (
  typed: string,
  { layers, name }: { readonly name: Text; readonly layers: Layered },
  language: Language,
): Effect.Effect<string, BadValue> => {
  const found = answersNamed(typed, layers)
  if (found.length > 0) return Effect.succeed(found.map((each) => answerPage(each, layers, language)).join(""))
  const problem = fillBoth(messages.unknownAnswer, (each) => ({ typed, province: name[each] }))
  const resolved = layers.jurisdiction.directory.resolve(typed, layers.jurisdiction.day)
  const near = resolved.kind === "unknown" ? resolved.nearest[0] : undefined
  const answer = near ?? nearest(typed, answersOf(layers))
  const hint = answer === undefined ? messages.listAll : fillText(messages.didYouMean, { name: answer })
  return Effect.fail(new BadValue({ text: joinTexts(problem, hint) }))
}

/** Every id and name that can be asked for. */
const answersOf = ({ answers, jurisdiction }: Layered): readonly string[] => [
  ...answers.map(({ answer }) => answer.slice(answer.indexOf("/") + 1)),
  ...jurisdiction.channels.map(({ name }) => name.vi),
  ...all.map(({ id }) => id),
]

const ruleNamed = (id: string): Effect.Effect<RuleDescription, BadValue> => {
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
