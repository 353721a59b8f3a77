import { parseArgs } from "node:util"
import { fillText, type Text } from "@lantoa/core"
import { fillBoth, joinTexts } from "../text/fill-both.ts"
import { nearest } from "../text/nearest.ts"
import { messages } from "./messages.ts"
import { type CommandSpec, type OptionSpec, optionsOf } from "./spec.ts"

/** A command line that was understood. Options with choices always have a value; others only when given. */
export interface Arguments {
  readonly operands: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
}

/** What was understood, or the sentence that says what is wrong. */
export type Parsed = { readonly ok: true; readonly given: Arguments } | { readonly ok: false; readonly problem: Text }

/** Reads the words after the command's name. The first thing that is wrong is reported. */
export const parseCommand = (spec: CommandSpec, words: readonly string[]): Parsed => {
  const options = optionsOf(spec)
  const { tokens } = parseArgs({
    args: [...words],
    options: forNode(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string> = {}
  const flags = new Set<string>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value)
    if (token.kind !== "option") continue
    const option = options[token.name]
    if (option === undefined) return wrong(unknownOption(spec, token.rawName, Object.keys(options)))
    const problem = problemOf(option, token)
    if (problem !== undefined) return wrong(problem)
    if (token.name in values) return wrong(fillText(messages.givenTwice, { option: token.rawName }))
    if (token.value === undefined) flags.add(token.name)
    else values[token.name] = token.value
  }
  if (!flags.has("help")) {
    const problem = operandProblem(spec, operands)
    if (problem !== undefined) return wrong(problem)
  }
  return { ok: true, given: { operands, values: { ...defaultsOf(options), ...values }, flags } }
}

const wrong = (problem: Text): Parsed => ({ ok: false, problem })

const forNode = (options: Readonly<Record<string, OptionSpec>>) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value, short }]) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  )

const defaultsOf = (options: Readonly<Record<string, OptionSpec>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, { choices }]) => (choices?.[0] === undefined ? [] : [[name, choices[0]]])),
  )

interface OptionToken {
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

const problemOf = (option: OptionSpec, { rawName, value, inlineValue }: OptionToken): Text | undefined => {
  if (option.value === undefined)
    return value === undefined ? undefined : fillText(messages.valueUnwanted, { option: rawName, typed: value })
  if (value === undefined || (/^-./.test(value) && inlineValue !== true))
    return fillBoth(messages.valueMissing, (language) => ({ option: rawName, value: option.value?.[language] ?? "" }))
  const choices = option.choices ?? option.among
  if (choices === undefined || choices.includes(value)) return undefined
  return withNearest(
    fillText(messages.unknownChoice, { typed: value, option: rawName, choices: choices.join(", ") }),
    nearest(value, choices),
  )
}

const operandProblem = ({ name, operand }: CommandSpec, operands: readonly string[]): Text | undefined => {
  const extra = operands[operand.max]
  if (extra !== undefined)
    return fillBoth(messages.operandUnwanted, (language) => ({
      typed: extra,
      command: name,
      max: operand.max,
      operand: operand.name[language],
    }))
  if (operands.length >= operand.min) return undefined
  return fillBoth(messages.operandMissing, (language) => ({
    operand: operand.name[language],
    about: operand.about[language],
  }))
}

const unknownOption = (spec: CommandSpec, rawName: string, names: readonly string[]): Text => {
  const near = nearest(rawName.replace(/^-+/, ""), names)
  const problem = fillText(messages.unknownOption, { command: spec.name, typed: rawName })
  if (near !== undefined) return withNearest(problem, `--${near}`)
  return joinTexts(problem, fillText(messages.optionsAre, { names: names.map((name) => `--${name}`).join(", ") }))
}

/** The sentence for a command that does not exist, with the nearest one or all of them. */
export const unknownCommand = (typed: string, names: readonly string[]): Text => {
  const near = nearest(typed, names)
  const problem = fillText(messages.unknownCommand, { typed })
  return near === undefined
    ? joinTexts(problem, fillText(messages.commandsAre, { names: names.join(", ") }))
    : withNearest(problem, near)
}

const withNearest = (problem: Text, name: string | undefined): Text =>
  name === undefined ? problem : joinTexts(problem, fillText(messages.didYouMean, { name }))
