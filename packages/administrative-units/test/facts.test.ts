import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { brotliCompressSync } from "node:zlib"
import { isoDate } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { encodeSuccession } from "../scripts/encode-succession.ts"
import { encodeUnits, sortedRows } from "../scripts/encode-units.ts"
import { readFacts } from "../scripts/read-facts.ts"
import { successionData } from "../src/generated/succession-data.ts"
import { unitsData } from "../src/generated/units-data.ts"
import { edgesFrom, provenanceOf, type UnitTier, unitByCode, unitOn } from "../src/index.ts"

const folder = fileURLToPath(new URL("../../../../shared/domain", import.meta.url))
const present = existsSync(`${folder}/units.json`)
const facts = () => readFacts(folder)

const idOf = (code: string, on: string, tier: UnitTier) => {
  const found = unitByCode({ code, on: isoDate(on) }, tier)
  if (!found.ok) throw new Error(found.error.text.en)
  return found.value.id
}

describe.skipIf(!present)("the tables of facts (3 comparisons, skipped where they are absent)", () => {
  it("give the data that are here", () => {
    const { succession, units } = facts()
    expect(unitsData).toEqual(encodeUnits(units, succession.effective))
    expect(successionData).toEqual(encodeSuccession(succession, units))
  })

  it("are read back row by row", () => {
    const { units } = facts()
    for (const [tier, code, , name, parentTier, parent, from, until, flags, sources] of sortedRows(units.rows)) {
      const on = from ?? units.window[0]
      const id = idOf(code, on, tier)
      const unit = unitOn(id, isoDate(on))
      expect(unit, `${tier} ${code} ${on}`).toMatchObject({
        value: {
          name,
          validity: { from, until },
          parent: parent === null || parentTier === null ? null : idOf(parent, on, parentTier),
        },
      })
      expect(provenanceOf(id)).toEqual({
        sources: [...sources],
        fromUncertain: flags.includes("u"),
        untilUncertain: flags.includes("U"),
        beginsByCodeCorrection: flags.includes("k"),
        endsByCodeCorrection: flags.includes("K"),
      })
    }
  })

  it("are read back edge by edge", () => {
    for (const [from, to, extent, sources, status, act, clause] of facts().succession.communes) {
      const successor = idOf(to, "2025-07-01", "commune")
      const edge = edgesFrom(idOf(from, "2025-06-30", "commune")).find((each) => each.to === successor)
      expect(edge, `${from} ${to}`).toMatchObject({
        extent,
        sources,
        status,
        basis: { instrument: `${act}/NQ-UBTVQH15`, at: `Điều 1 khoản ${clause}`, certainty: "verified" },
      })
    }
  })
})

it("the data take at most 96 kB as they are sent", () => {
  const files = ["units-data.ts", "succession-data.ts"]
  const text = files.map((file) => readFileSync(new URL(`../src/generated/${file}`, import.meta.url), "utf8")).join("")
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(96_000)
})
