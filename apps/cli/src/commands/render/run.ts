import { extname } from "node:path"
import { fillText, type Jurisdiction, type Plan } from "@lantoa/core"
import { writeDocx, writeHtml, writeMarkdown } from "@lantoa/documents/write"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { BadValue } from "../shared/bad-value.ts"
import { dayOption } from "../shared/day.ts"
import { writeFile } from "../shared/emit.ts"
import { loadJudged } from "../shared/judged-plan.ts"
import { messages } from "./messages.ts"

/** Writes a plan in one form. */
type Writer = (plan: Plan, jurisdiction: Jurisdiction) => string | Uint8Array

/** The forms a plan can be written in, by the ending of the file's name. */
const writers: Readonly<Record<string, Writer>> = { ".docx": writeDocx, ".html": writeHtml, ".md": writeMarkdown }

/** Writes a plan as a document; the ending of the file's name chooses the form. */
export const run = Effect.fn("render")(function* (invocation: Invocation) {
  const file = invocation.values["out"]
  const endings = Object.keys(writers).join(", ")
  if (file === undefined) return yield* new BadValue({ text: fillText(messages.outMissing, { endings }) })
  const write = writers[extname(file).toLowerCase()]
  if (write === undefined) return yield* new BadValue({ text: fillText(messages.unknownEnding, { file, endings }) })
  const asOf = yield* dayOption(invocation, "as-of")
  const { loaded, jurisdiction } = yield* loadJudged(invocation.operands[0] ?? "", asOf, invocation.today)
  yield* writeFile(invocation, file, write(loaded.plan, jurisdiction))
  return exitCodes.done
})
