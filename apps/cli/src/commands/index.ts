import type { Command } from "../command.ts"
import { spec as calendar } from "./calendar/spec.ts"
import { spec as check } from "./check/spec.ts"
import { spec as explain } from "./explain/spec.ts"
import { spec as obligations } from "./obligations/spec.ts"
import { spec as read } from "./read/spec.ts"
import { spec as render } from "./render/spec.ts"
import { spec as start } from "./start/spec.ts"
import { spec as units } from "./units/spec.ts"

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  { spec: read, load: () => import("./read/run.ts") },
  { spec: check, load: () => import("./check/run.ts") },
  { spec: explain, load: () => import("./explain/run.ts") },
  { spec: obligations, load: () => import("./obligations/run.ts") },
  { spec: calendar, load: () => import("./calendar/run.ts") },
  { spec: render, load: () => import("./render/run.ts") },
  { spec: units, load: () => import("./units/run.ts") },
  { spec: start, load: () => import("./start/run.ts") },
]
