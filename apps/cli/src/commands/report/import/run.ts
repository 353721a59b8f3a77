import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { fillText, type Language, type Text } from "@lantoa/core"
import { type IntakeOptions, type IntakeOutcome, reportIntake } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"
import { type ExitCode, exitCodes } from "../../../exit-code.ts"
import type { Invocation } from "../../../invocation.ts"
import { plain } from "../../../text/plain.ts"
import { dayOption } from "../../shared/day.ts"
import { jsonText } from "../../shared/emit.ts"
import { reportFolder, storeOf } from "../shared/report-folder.ts"
import { namedFiles, readIncoming, type UnreadFile } from "./incoming-files.ts"
import { messages } from "./messages.ts"

/** Takes filled forms in. What cannot be taken is named, the rest goes on. */
export const run = Effect.fn("report import")(function* (invocation: Invocation) {
  const on = (yield* dayOption(invocation, "on")) ?? invocation.today
  const options = { on, by: invocation.values["by"] ?? null, correct: invocation.flags.has("correct") }
  return yield* importFiles(invocation, options).pipe(
    Effect.provide(storeOf(reportFolder(invocation))),
    Effect.provide(NodeFileSystem.layer),
  )
})

const importFiles = Effect.fnUntraced(function* (invocation: Invocation, options: IntakeOptions) {
  const { found, unread } = yield* namedFiles(invocation.operands)
  const outcomes: IntakeOutcome[] = []
  const problems: UnreadFile[] = [...unread]
  const asTable = invocation.values["format"] !== "json"
  const take = reportIntake(options)
  for (const names of chunksOf(found, filesAtOnce)) {
    const incoming = yield* Effect.forEach(names, readIncoming)
    for (const each of incoming) if ("text" in each) problems.push(each)
    const told = yield* take(incoming.flatMap((each) => ("text" in each ? [] : [each])))
    outcomes.push(...told)
    if (asTable) for (const outcome of told) tell(invocation, outcome)
  }
  return finish(invocation, outcomes, problems)
})

/** Files that are kept together: each time costs a flush to disk, and what was told is lasting. */
const filesAtOnce = 40

const chunksOf = <A>(items: readonly A[], size: number): readonly (readonly A[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

const finish = (
  { language, terminal, values }: Invocation,
  outcomes: readonly IntakeOutcome[],
  problems: readonly UnreadFile[],
): ExitCode => {
  if (values["format"] === "json")
    terminal.out(jsonText({ format: "lantoa.report-import/1", outcomes, unread: problems }))
  else {
    for (const { text } of problems) terminal.out(`${plain(text[language])}\n`)
    const count = (outcome: IntakeOutcome["outcome"]): number =>
      outcomes.filter((each) => each.outcome === outcome).length
    const refused = count("refused") + problems.length
    const summary = { taken: count("taken"), already: count("already-there"), refused }
    terminal.out(`${fillText(messages.summary, summary)[language]}\n`)
  }
  return problems.length > 0 || outcomes.some(({ outcome }) => outcome === "refused") ? exitCodes.wrong : exitCodes.done
}

const tell = ({ language, terminal }: Invocation, outcome: IntakeOutcome): void => {
  terminal.out(`${linesOf(outcome, language).map(plain).join("\n")}\n`)
}

const linesOf = (outcome: IntakeOutcome, language: Language): readonly string[] => {
  const { file } = outcome
  const say = (template: Text, data: Readonly<Record<string, string | number>> = {}): string =>
    fillText(template, { file, ...data })[language]
  switch (outcome.outcome) {
    case "already-there":
      return [say(messages.already, { unit: outcome.expected.obligor.name, revision: outcome.revision })]
    case "refused": {
      const unit = outcome.unit === null ? "" : say(messages.ofUnit, { unit: outcome.unit })
      return [say(messages.refused, { unit }), ...outcome.reasons.map(({ text }) => `  ${text[language]}`)]
    }
    case "taken": {
      const { expected, findings, revision, workingDaysLate: days } = outcome
      const late = days === 0 ? "" : say(messages.late, { days })
      const worth = findings.filter(({ severity }) => severity !== "information")
      return [
        `${say(messages.taken, { unit: expected.obligor.name, revision })}${late}`,
        ...worth.map(
          ({ cell, clause, text }) => `  ${messages.finding[language]}: ${cell ?? clause[language]}: ${text[language]}`,
        ),
      ]
    }
  }
}
