import { type PlanId, planId } from "@lantoa/core"
import { type PeriodId, periodId } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import { StoreFileBroken } from "./errors.ts"
import { fileNameOf, idOfFileName } from "./file-name.ts"
import { jsonOf } from "./pack.ts"
import { type Pieces, readableJson } from "./pieces.ts"
import { places, planFile, planFolder } from "./places.ts"
import { problem, type StoreProblem } from "./problem.ts"
import { schemas } from "./schemas.ts"
import { shapeFaults } from "./shape-faults.ts"

/** The plans of a store, by id. */
export const plansOf = Effect.fnUntraced(function* ({ shelf }: Pieces) {
  const entries = yield* shelf.list(places.plans)
  const found: PlanId[] = []
  for (const { name, isFolder } of entries) {
    if (!isFolder) continue
    const told = idOfFileName(name)
    const plan = told === null ? yield* planNamedIn(shelf, name) : planId(told)
    if (plan !== null) found.push(plan)
  }
  return found.sort()
})

/** The plan that a folder whose name ends in a hash is of; null for a folder in which nothing was finished. */
const planNamedIn = Effect.fnUntraced(function* (shelf: Pieces["shelf"], name: string) {
  const file = `${places.plans}/${name}/plan.json`
  const bytes = yield* shelf.read(file)
  if (bytes === null) {
    const rest = yield* shelf.list(`${places.plans}/${name}`)
    if (rest.length === 0) return null
    return yield* new StoreFileBroken({ file, reason: "ENOENT" })
  }
  const { PlanFile } = yield* schemas
  const parsed = PlanFile.safeParse(jsonOf(new TextDecoder().decode(bytes)))
  if (!parsed.success) return yield* new StoreFileBroken({ file, reason: shapeFaults(parsed.error) })
  if (fileNameOf(parsed.data.plan) !== name) return yield* new StoreFileBroken({ file, reason: parsed.data.plan })
  return parsed.data.plan
})

/** Before anything is kept of a plan: says whose folder it is, where its name cannot. */
export const namePlanFolder = Effect.fnUntraced(function* ({ shelf }: Pieces, plan: PlanId) {
  if (idOfFileName(fileNameOf(plan)) !== null) return
  const file = planFile(plan)
  if ((yield* shelf.read(file)) === null)
    yield* shelf.write(file, readableJson({ format: "lantoa.store-plan/1", plan }))
})

/** The periods of a plan, and what stands among them that is none. */
export const periodsOf = Effect.fnUntraced(function* ({ shelf }: Pieces, plan: PlanId) {
  const folder = planFolder(plan)
  const periods: PeriodId[] = []
  const problems: StoreProblem[] = []
  for (const { name, isFolder } of yield* shelf.list(folder)) {
    const period = isFolder ? periodNamed(name) : null
    if (period !== null) periods.push(period)
    else if (name !== "plan.json") problems.push(problem("foreign", `${folder}/${name}`))
  }
  return { periods, problems }
})

const periodNamed = (name: string): PeriodId | null => {
  try {
    return periodId(name)
  } catch {
    return null
  }
}
