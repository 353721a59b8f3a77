import { isDeepStrictEqual } from "node:util"
import { fillText, type Plan } from "@lantoa/core"
import { OutputFiles, PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../../invocation.ts"
import { plain } from "../../../text/plain.ts"
import { jsonText } from "../../shared/emit.ts"
import type { ReportFolder } from "../shared/report-folder.ts"
import { messages } from "./messages.ts"

/**
 * Keeps the plan in the folder, so that later commands need nothing else. One that is there stays, unless the list is
 * frozen again; if it differs, that is told.
 */
export const keepPlan = Effect.fnUntraced(function* (invocation: Invocation, plan: Plan, folder: ReportFolder) {
  const { load } = yield* PlanSource
  const { write } = yield* OutputFiles
  const file = folder.planFile(plan.id)
  const kept = yield* load(file, { fallbackDay: invocation.today }).pipe(
    Effect.map((loaded) => loaded.plan),
    Effect.catchTag("FileMissing", () => Effect.succeed(undefined)),
  )
  const text = jsonText(plan)
  if (kept !== undefined && isDeepStrictEqual(JSON.parse(jsonText(kept)), JSON.parse(text))) return
  if (kept === undefined || invocation.values["refreeze"] !== undefined) return yield* write(file, text)
  invocation.terminal.err(`${plain(fillText(messages.planDiffers, { file })[invocation.language])}\n`)
})
