import { readdirSync, readFileSync } from "node:fs"
import { isoDate } from "@lantoa/core"

/** The day that names are looked up on where a document has no date. */
export const fallbackDay = isoDate("2026-11-21")

const root = new URL("fixtures/plans/", import.meta.url)

/** The made-up plans that readings are tested with: name and text. */
export const madeUpPlans: readonly (readonly [string, string])[] = readdirSync(root).map((name) => {
  const folder = new URL(`${name}/`, root)
  const file = readdirSync(folder).find((entry) => entry.startsWith("plan.")) ?? ""
  return [name, readFileSync(new URL(file, folder), "utf8")]
})
