import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import { fillText, type PlanId } from "@lantoa/core"
import type { ExpectedSet, PeriodId } from "@lantoa/core/report"
import { ReportStore } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Invocation } from "../../../invocation.ts"
import { fillBoth } from "../../../text/fill-both.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { messages } from "./messages.ts"
import { defaultFolder } from "./options.ts"

/** Where in a folder of reports everything stands. */
export interface ReportFolder {
  readonly root: string
  /** What was sent and decided. */
  readonly store: string
  /** The plan as it was when its first period was frozen. */
  readonly planFile: (plan: PlanId) => string
  /** The forms of a period. */
  readonly forms: (period: PeriodId) => string
}

/** The folder of reports that `--dir` names. */
export const reportFolder = ({ values }: Invocation): ReportFolder => {
  const root = values["dir"] ?? defaultFolder
  return {
    root,
    store: join(root, "kho"),
    planFile: (plan) => join(root, "ke-hoach", `${plan.replaceAll("/", "--")}.json`),
    forms: (period) => join(root, "bieu-mau", period),
  }
}

const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)

/** The store of a folder of reports. */
export const storeOf = ({ store }: ReportFolder, create = false) =>
  ReportStore.folder(store, { create }).pipe(Layer.provide(platform))

/** The plan that `--plan` names, or the only one that the folder has. */
export const planInFolder = Effect.fnUntraced(function* ({ values }: Invocation, { root }: ReportFolder) {
  const store = yield* ReportStore
  const plans = yield* store.plans
  const typed = values["plan"]
  const names = { folder: root, plans: plans.join(", ") }
  const [first, ...others] = plans
  if (first === undefined) return yield* new BadValue({ text: fillText(messages.noPlans, names) })
  if (typed === undefined)
    return others.length === 0 ? first : yield* new BadValue({ text: fillText(messages.whichPlan, names) })
  const found = plans.find((plan) => plan === typed)
  return found ?? (yield* new BadValue({ text: fillText(messages.unknownPlan, { ...names, typed }) }))
})

/** Who was expected to report for a period. */
export const frozenSet = Effect.fnUntraced(function* (plan: PlanId, period: PeriodId) {
  const store = yield* ReportStore
  const set: ExpectedSet | null = yield* store.expected(plan, period)
  if (set !== null) return set
  const periods = yield* store.periods(plan)
  const text = fillBoth(messages.notFrozen, (language) => ({
    plan,
    period,
    periods: periods.length === 0 ? messages.none[language] : periods.join(", "),
  }))
  return yield* new BadValue({ text })
})
