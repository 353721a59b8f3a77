import { isoDate, unitId } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { historyOf } from "./history-of.ts"
import { provenanceOf } from "./provenance.ts"
import { unitByCode } from "./unit-by-code.ts"

const history = (id: string) => {
  const found = historyOf(unitId(id))
  if (!found.ok) throw new Error(found.error.text.en)
  return found.value
}

describe("the history of a unit", () => {
  it("of a city since 2026 has the act of each step", () => {
    const { after, before, stages } = history("u:dong-nai")
    expect(
      stages.map(({ change, unit }) => [unit.fullName, change?.on, change?.kinds, change?.basis?.instrument]),
    ).toEqual([
      ["Tỉnh Đồng Nai", undefined, undefined, undefined],
      ["Thành phố Đồng Nai", "2026-04-30", ["type-change"], "30/2026/QH16"],
    ])
    expect(before.map(({ from }) => from)).toEqual(["u:binh-phuoc", "u:dong-nai-truoc-2025"])
    expect(after).toEqual([])
    expect(history("u:dong-nai-tu-2026-04-30")).toEqual(history("u:dong-nai"))
  })

  it("before 2025-07-01 goes by the code and claims no act", () => {
    const { after, stages } = history("u:ha-nam/thi-xa-kim-bang")
    expect(stages.map(({ unit }) => unit.id)).toEqual(["u:ha-nam/huyen-kim-bang", "u:ha-nam/thi-xa-kim-bang"])
    expect(stages[1]?.change).toEqual({
      on: "2025-01-01",
      kinds: ["type-change"],
      basis: null,
      dateUncertain: false,
      link: "same-code",
    })
    expect(after).toEqual([])
  })

  it("goes on under a corrected code", () => {
    const ward = unitByCode({ code: "27067", on: isoDate("2025-02-28") }, "commune")
    const { stages } = history(ward.ok ? ward.value.id : "")
    expect(stages.map(({ change, unit }) => [unit.code?.code, change?.link ?? null])).toEqual([
      ["27067", null],
      ["27076", "code-correction"],
    ])
  })

  it("of Thừa Thiên Huế becomes that of Huế", () => {
    expect(history("u:hue").stages.map(({ change, unit }) => [unit.fullName, change?.kinds ?? []])).toEqual([
      ["Tỉnh Thừa Thiên Huế", []],
      ["Thành phố Huế", ["rename", "type-change"]],
    ])
  })

  it("of an unknown unit is refused", () => {
    expect(historyOf(unitId("u:khong-co"))).toMatchObject({ error: { _tag: "UnitUnknown" } })
  })
})

describe("provenance", () => {
  it("names the sources that agree, and what is not sure", () => {
    expect(provenanceOf(unitId("u:ha-noi"))).toEqual({
      sources: ["G", "T", "S", "D", "N", "H"],
      fromUncertain: false,
      untilUncertain: false,
      beginsByCodeCorrection: false,
      endsByCodeCorrection: false,
    })
    const stale = unitByCode({ code: "07693", on: isoDate("2025-02-28") }, "commune")
    expect(stale.ok && provenanceOf(stale.value.id)?.untilUncertain).toBe(true)
    expect(provenanceOf(unitId("u:khong-co"))).toBeUndefined()
  })
})
