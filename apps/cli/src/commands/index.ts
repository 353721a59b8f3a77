import type { Command } from "../command.ts"
import { spec as calendar } from "./calendar/spec.ts"
import { spec as check } from "./check/spec.ts"
import { spec as coverage } from "./coverage/spec.ts"
import { spec as diff } from "./diff/spec.ts"
import { spec as explain } from "./explain/spec.ts"
import { spec as init } from "./init/spec.ts"
import { spec as lsp } from "./lsp/spec.ts"
import { spec as obligations } from "./obligations/spec.ts"
import { spec as read } from "./read/spec.ts"
import { spec as render } from "./render/spec.ts"
import { spec as start } from "./start/spec.ts"
import { spec as succeed } from "./succeed/spec.ts"
import { spec as units } from "./units/spec.ts"

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  { spec: read, load: () => import("./read/run.ts") },
  { spec: check, load: () => import("./check/run.ts") },
  { spec: explain, load: () => import("./explain/run.ts") },
  { spec: obligations, load: () => import("./obligations/run.ts") },
  { spec: calendar, load: () => import("./calendar/run.ts") },
  { spec: render, load: () => import("./render/run.ts") },
  { spec: succeed, load: () => import("./succeed/run.ts") },
  { spec: diff, load: () => import("./diff/run.ts") },
  { spec: coverage, load: () => import("./coverage/run.ts") },
  { spec: init, load: () => import("./init/run.ts") },
  { spec: units, load: () => import("./units/run.ts") },
  { spec: lsp, load: () => import("./lsp/run.ts") },
  { spec: start, load: () => import("./start/run.ts") },
]
