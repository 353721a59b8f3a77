import { addDays, type ChangeEvent, type ChangeEventKind, isoDate, unitId } from "@lantoa/core"
import { ChangeEvent as ChangeEventSchema } from "@lantoa/core/schema"
import { describe, expect, it } from "vitest"
import { dataWindow } from "../data-version.ts"
import { edgesFrom } from "../succession/edges-of.ts"
import { sharedTable } from "../table/shared-table.ts"
import { unitsAt } from "../units-at.ts"
import { changesBetween, changesOf, changesOn } from "./changes-on.ts"

const on = (day: string): readonly ChangeEvent[] => {
  const found = changesOn(isoDate(day))
  if (!found.ok) throw new Error(found.error.text.en)
  return found.value
}
const numbers = (events: readonly ChangeEvent[]) => {
  const found: Partial<Record<ChangeEventKind, number>> = {}
  for (const { kind } of events) found[kind] = (found[kind] ?? 0) + 1
  return found
}
const of = (id: string) => {
  const found = changesOf(unitId(id))
  if (!found.ok) throw new Error(found.error._tag)
  return found.value.map(({ from, kind, known, on: day, to }) => [
    kind,
    day,
    known,
    from.map(({ extent, name }) => `${name}${extent === "partial" ? " (part)" : ""}`).join(", "),
    to.map(({ name }) => name).join(", "),
  ])
}

describe("what changed on a day", () => {
  it.each([
    ["2024-12-31", {}],
    ["2025-01-01", { rename: 236, "type-change": 116, "parent-change": 140, established: 15, ended: 444 }],
    ["2025-03-01", { rename: 9, "type-change": 12, "code-correction": 7, established: 3, ended: 19 }],
    ["2025-06-30", {}],
    [
      "2025-07-01",
      {
        merge: 3204,
        split: 441,
        "level-removal": 691,
        "level-change": 5,
        "parent-change": 116,
        rename: 15,
        "type-change": 4,
      },
    ],
    ["2025-07-02", {}],
    ["2026-04-29", {}],
    ["2026-04-30", { "type-change": 11 }],
    ["2026-05-01", {}],
    ["2026-09-01", { "type-change": 1 }],
    ["2026-09-20", { "type-change": 13 }],
    ["2026-09-21", {}],
  ])("on %s are %j", (day, expected) => {
    expect(numbers(on(day))).toEqual(expected)
  })

  it("23 provinces come from 52; every district is removed or becomes a special zone", () => {
    const merged = on("2025-07-01").filter(({ kind, to }) => kind === "merge" && !to[0]?.id.includes("/"))
    expect(merged).toHaveLength(23)
    expect(merged.flatMap(({ from }) => from)).toHaveLength(52)
    const districts = unitsAt(isoDate("2025-06-30"), { tier: "district" })
    const gone = on("2025-07-01").filter(({ kind }) => kind === "level-removal" || kind === "level-change")
    expect(new Set(gone.map(({ from }) => from[0]?.id))).toEqual(
      new Set(districts.ok ? districts.value.map(({ id }) => id) : []),
    )
  })

  it("says with act and clause what is known, and of nothing before 2025-07-01 more than that it changed", () => {
    for (const event of on("2025-07-01")) {
      expect(event.known).toBe(true)
      expect(event.basis.length).toBeGreaterThan(0)
      for (const { certainty, instrument } of event.basis)
        expect([instrument !== null, certainty]).toEqual([true, "verified"])
    }
    for (const event of on("2025-01-01")) expect([event.known, event.basis]).toEqual([false, []])
    for (const { kind, known } of on("2025-03-01")) expect(known).toBe(kind === "code-correction")
  })

  it("a split names each part, and its clauses are those of the edges", () => {
    for (const { basis, from, to } of on("2025-07-01").filter(({ kind }) => kind === "split")) {
      const id = from[0]?.id
      const edges = id?.startsWith("u:") === true ? edgesFrom(unitId(id)) : []
      expect(to.map((party) => party.id)).toEqual(edges.map((edge) => edge.to))
      expect(basis.map(({ at }) => at).sort()).toEqual([...new Set(edges.map((edge) => edge.basis.at))].sort())
    }
  })

  it("has the published shape", () => {
    for (const day of sharedTable().dates)
      for (const event of on(day)) expect(ChangeEventSchema.safeParse(event).error?.issues ?? []).toEqual([])
  })

  it("between two days is what changed on the days between, both included", () => {
    const all = changesBetween(dataWindow.from, dataWindow.to)
    const each = sharedTable().dates.flatMap(on)
    expect(all).toEqual({ ok: true, value: each })
    expect(changesBetween(isoDate("2025-07-02"), isoDate("2026-04-29"))).toEqual({ ok: true, value: [] })
  })

  it("is refused outside the data", () => {
    expect(changesOn(addDays(dataWindow.to, 1))).toMatchObject({ error: { _tag: "DayOutsideData" } })
    expect(changesOf(unitId("u:khong-co"))).toMatchObject({ error: { _tag: "UnitUnknown" } })
  })
})

describe("what a unit took part in", () => {
  it.each([
    ["u:ninh-binh", [["merge", "2025-07-01", true, "Tỉnh Hà Nam, Tỉnh Nam Định, Tỉnh Ninh Bình", "Tỉnh Ninh Bình"]]],
    [
      "u:bac-ninh/phuong-bo-ha",
      [
        ["merge", "2025-07-01", true, "Xã Đông Sơn, Xã Hương Vĩ, Thị trấn Bố Hạ", "Xã Bố Hạ"],
        [
          "level-removal",
          "2025-07-01",
          true,
          "Huyện Yên Thế",
          "Xã Xuân Lương, Xã Tam Tiến, Xã Đồng Kỳ, Xã Yên Thế, Xã Bố Hạ",
        ],
        ["type-change", "2026-09-20", true, "Xã Bố Hạ", "Phường Bố Hạ"],
      ],
    ],
    [
      "u:ha-nam/huyen-kim-bang",
      [
        ["type-change", "2025-01-01", false, "Huyện Kim Bảng", "Thị xã Kim Bảng"],
        [
          "level-removal",
          "2025-07-01",
          true,
          "Thị xã Kim Bảng",
          "Phường Kim Bảng, Phường Lê Hồ, Phường Nguyễn Uý, Phường Kim Thanh, Phường Tam Chúc, Phường Lý Thường Kiệt",
        ],
      ],
    ],
  ])("%s", (id, expected) => {
    expect(of(id)).toEqual(expected)
  })
})
