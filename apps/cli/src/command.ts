import type { CheckFiles, OutputFiles, PlanSource, Readable, Variants } from "@lantoa/services"
import type { Effect } from "effect/Effect"
import type { CommandSpec } from "./arguments/spec.ts"
import type { ExitCode } from "./exit-code.ts"
import type { Invocation } from "./invocation.ts"

/** What a command does. A failure says in both languages why it could not be done. */
export type Handler = (
  invocation: Invocation,
) => Effect<ExitCode, Readable, PlanSource | OutputFiles | CheckFiles | Variants>

/** A command: its description, known at once, and what it does, loaded when it runs. */
export interface Command {
  readonly spec: CommandSpec
  readonly load: () => Promise<{ readonly run: Handler }>
}
