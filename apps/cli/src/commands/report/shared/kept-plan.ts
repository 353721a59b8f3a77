import type { PlanId } from "@lantoa/core"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../../invocation.ts"
import { loadJudged } from "../../shared/judged-plan.ts"
import { reportFolder } from "./report-folder.ts"

/** The plan that a folder of reports keeps, with its province on the plan's day. */
export const keptPlan = (invocation: Invocation, plan: PlanId) =>
  Effect.suspend(() => loadJudged(reportFolder(invocation).planFile(plan), undefined, invocation.today))
