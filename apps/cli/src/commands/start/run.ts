import { join } from "node:path"
import { fillText } from "@lantoa/core"
import { PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { stylesFor } from "../../terminal/styles.ts"
import { plain } from "../../text/plain.ts"
import { writeFile } from "../shared/emit.ts"
import { filesOf } from "./files.ts"
import { indexPage, type WrittenPlan } from "./index-page.ts"
import { messages } from "./messages.ts"
import { summaryOf } from "./summary.ts"
import { workOn } from "./work-on.ts"

/** Does the whole job on some plans, or on all built-in ones, and says what came of it. */
export const run = Effect.fn("start")(function* (invocation: Invocation) {
  const { terminal, language, today, operands, values } = invocation
  const folder = values["out"] ?? "out"
  const { builtIn } = yield* PlanSource
  const options = { language, columns: terminal.columns, styles: stylesFor(terminal.colours), today }
  const plans: WrittenPlan[] = []
  for (const name of operands.length === 0 ? builtIn : operands) {
    const plan = yield* writtenPlan(name, folder, invocation)
    plans.push(plan)
    terminal.out(`${summaryOf(plan.worked, options)}\n`)
  }
  const index = join(folder, "index.html")
  yield* writeFile(invocation, index, indexPage(plans, today, language))
  const count = plans.reduce((sum, { files }) => sum + files.length, 1)
  const written = fillText(messages.files, { count, folder: plain(folder) })[language]
  terminal.out(`${written}. ${fillText(messages.openFirst, { file: plain(index) })[language]}\n`)
  return exitCodes.done
})

const writtenPlan = Effect.fnUntraced(function* (name: string, folder: string, invocation: Invocation) {
  const worked = yield* workOn(name, invocation.today)
  const files = filesOf(worked, invocation.today, invocation.language)
  for (const { name: file, content } of files) yield* writeFile(invocation, join(folder, file), content())
  return { worked, files } satisfies WrittenPlan
})
