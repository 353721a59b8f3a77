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
import { spec as budget } from "./report/budget/spec.ts"
import { spec as consolidate } from "./report/consolidate/spec.ts"
import { spec as deadlines } from "./report/deadlines/spec.ts"
import { accept, giveBack, lock, reopen } from "./report/decide/specs.ts"
import { spec as form } from "./report/form/spec.ts"
import { spec as reportImport } from "./report/import/spec.ts"
import { spec as rollup } from "./report/rollup/spec.ts"
import { spec as status } from "./report/status/spec.ts"
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
  { spec: form, load: () => import("./report/form/run.ts") },
  { spec: reportImport, load: () => import("./report/import/run.ts") },
  { spec: status, load: () => import("./report/status/run.ts") },
  { spec: accept, load: () => import("./report/decide/run-accept.ts") },
  { spec: giveBack, load: () => import("./report/decide/run-return.ts") },
  { spec: lock, load: () => import("./report/decide/run-lock.ts") },
  { spec: reopen, load: () => import("./report/decide/run-reopen.ts") },
  { spec: rollup, load: () => import("./report/rollup/run.ts") },
  { spec: consolidate, load: () => import("./report/consolidate/run.ts") },
  { spec: budget, load: () => import("./report/budget/run.ts") },
  { spec: deadlines, load: () => import("./report/deadlines/run.ts") },
  { spec: succeed, load: () => import("./succeed/run.ts") },
  { spec: diff, load: () => import("./diff/run.ts") },
  { spec: coverage, load: () => import("./coverage/run.ts") },
  { spec: init, load: () => import("./init/run.ts") },
  { spec: units, load: () => import("./units/run.ts") },
  { spec: lsp, load: () => import("./lsp/run.ts") },
  { spec: start, load: () => import("./start/run.ts") },
]
