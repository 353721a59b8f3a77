import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { brotliCompressSync } from "node:zlib"
import { isoDate } from "@lantoa/core"
import { expect, it } from "vitest"
import { encodeSuccession } from "../scripts/encode-succession.ts"
import { encodeUnits, sortedRows } from "../scripts/encode-units.ts"
import { readFacts } from "../scripts/read-facts.ts"
import { successionData } from "../src/generated/succession-data.ts"
import { unitsData } from "../src/generated/units-data.ts"
import { edgesFrom, provenanceOf, unitByCode } from "../src/index.ts"

const folder = fileURLToPath(new URL("../../../../shared/domain", import.meta.url))
const comparisons = 3
const present = existsSync(`${folder}/units.json`)
const facts = () => readFacts(folder)

it.skipIf(present)(`${comparisons} comparisons with the tables of facts are skipped where they are absent`, () => {
  expect(present).toBe(true)
})

it.skipIf(!present)("the data are what the generator writes", () => {
  const { succession, units } = facts()
  expect(unitsData).toEqual(encodeUnits(units, succession.effective))
  expect(successionData).toEqual(encodeSuccession(succession, units))
})

it.skipIf(!present)("every row of the facts is read back", () => {
  const { units } = facts()
  for (const [tier, code, , name, , parent, from, until, flags, sources] of sortedRows(units.rows)) {
    const found = unitByCode({ code, on: isoDate(from ?? units.window[0]) }, tier)
    if (!found.ok) throw new Error(found.error.text.en)
    const unit = found.value
    expect([unit.name, unit.validity.from, unit.validity.until]).toEqual([name, from, until])
    const provenance = provenanceOf(unit.id)
    expect(provenance?.sources.join("")).toBe(sources)
    expect([provenance?.fromUncertain, provenance?.untilUncertain]).toEqual([flags.includes("u"), flags.includes("U")])
    if (parent !== null) expect(unit.parent).toBe(parentOf(unit.parent, tier, parent, from ?? units.window[0]))
  }
})

const parentOf = (given: string | null, tier: string, code: string, on: string): string | null => {
  const above = tier === "district" || code.length === 2 ? "province" : "district"
  const found = unitByCode({ code, on: isoDate(on) }, above)
  if (!found.ok) throw new Error(found.error.text.en)
  return given === null ? null : found.value.id
}

it.skipIf(!present)("every edge of the facts is read back", () => {
  const { succession } = facts()
  const id = (code: string, on: string) => {
    const found = unitByCode({ code, on: isoDate(on) }, "commune")
    return found.ok ? found.value.id : "-"
  }
  for (const [from, to, extent, sources, status, act, clause] of succession.communes)
    expect(edgesFrom(unitByCode0(from)).find((edge) => edge.to === id(to, "2025-07-01")), `${from} ${to}`).toMatchObject({
      extent,
      sources,
      status,
      basis: { instrument: `${act}/NQ-UBTVQH15`, at: `Điều 1 khoản ${clause}`, certainty: "verified" },
    })
})

const unitByCode0 = (code: string) => {
  const found = unitByCode({ code, on: isoDate("2025-06-30") }, "commune")
  if (!found.ok) throw new Error(found.error.text.en)
  return found.value.id
}

it("the data take at most 96 kB as they are sent", () => {
  const files = ["units-data.ts", "succession-data.ts"]
  const text = files.map((file) => readFileSync(new URL(`../src/generated/${file}`, import.meta.url), "utf8")).join("")
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(96_000)
})
