import { readdirSync, readFileSync } from "node:fs"
import { isoDate } from "@lantoa/core"
import { Plan, PlanProvenance } from "@lantoa/core/schema"
import { readPlan, toContract } from "@lantoa/documents/read"
import { describe, expect, it } from "vitest"

const root = new URL("fixtures/plans/", import.meta.url)
const fallbackDay = isoDate("2026-11-21")

describe("made-up plans", () => {
  it.each(readdirSync(root))("%s", async (name) => {
    const folder = new URL(`${name}/`, root)
    const file = readdirSync(folder).find((entry) => entry.startsWith("plan.")) ?? ""
    const reading = readPlan(readFileSync(new URL(file, folder)), { fallbackDay, name: file })
    expect(Plan.parse(reading.plan)).toEqual(reading.plan)
    expect(PlanProvenance.parse(reading.provenance)).toEqual(reading.provenance)
    const read = { ...toContract(reading), diagnostics: reading.diagnostics.map(({ code }) => code) }
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(new URL("expected.json", folder).pathname)
  })
})
