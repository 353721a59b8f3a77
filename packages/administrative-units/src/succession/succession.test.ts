import { isoDate, unitId } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { unitByCode } from "../unit-by-code.ts"
import { unitsAt } from "../units-at.ts"
import type { SuccessionEdge } from "./edge.ts"
import { edgesFrom, edgesTo } from "./edges-of.ts"
import { predecessorsOf } from "./predecessors-of.ts"
import { rejectedEdges } from "./rejected-edges.ts"
import { successorsOf } from "./successors-of.ts"

const last = isoDate("2025-06-30")
const first = isoDate("2025-07-01")
const now = isoDate("2026-11-21")

const units = (day: typeof last, tier: "province" | "district" | "commune") => {
  const found = unitsAt(day, { tier })
  return found.ok ? found.value : []
}
const idOf = (code: string, on: typeof last) => {
  const found = unitByCode({ code, on }, "commune")
  if (!found.ok) throw new Error(found.error.text.en)
  return found.value.id
}
const ways = (edges: readonly SuccessionEdge[]) =>
  edges.map(({ basis, share, to }) => [to, share, basis.instrument, basis.at])
const after = (id: string, day = now) => {
  const found = successorsOf(unitId(id), day)
  if (!found.ok) throw new Error(found.error._tag)
  return found.value
}

describe("the edges of 2025-07-01", () => {
  const old = units(last, "commune")
  const edges = old.flatMap(({ id }) => edgesFrom(id))

  it("are 10,566: 9,594 full and 972 partial; 10,026 agreed, 539 by majority, 1 disputed", () => {
    const number = (is: (edge: SuccessionEdge) => boolean) => edges.filter(is).length
    expect(edges).toHaveLength(10_566)
    expect([number(({ extent }) => extent === "full"), number(({ extent }) => extent === "partial")]).toEqual([
      9594, 972,
    ])
    expect(
      ["agreed", "majority", "disputed", "single-source"].map((each) => number(({ status }) => status === each)),
    ).toEqual([10_026, 539, 1, 0])
  })

  it("lead from each of the 10,035 communes, 441 of them split, to each of the 3,321 but five islands", () => {
    expect(old.filter(({ id }) => edgesFrom(id).length === 0)).toEqual([])
    expect(old.filter(({ id }) => edgesFrom(id).length > 1)).toHaveLength(441)
    const reached = new Set(edges.map(({ to }) => to))
    const others = units(first, "commune").filter(({ id }) => !reached.has(id))
    expect(others.map(({ fullName }) => fullName)).toEqual([
      "Đặc khu Bạch Long Vĩ",
      "Đặc khu Cồn Cỏ",
      "Đặc khu Hoàng Sa",
      "Đặc khu Lý Sơn",
      "Đặc khu Côn Đảo",
    ])
    for (const { id } of others) expect(edgesTo(id)).toMatchObject([{ changes: ["level-change"], share: "whole" }])
  })

  it("are the same seen from both ends", () => {
    const key = ({ from, share, to }: SuccessionEdge) => `${from} ${to} ${share}`
    const back = units(first, "commune")
      .flatMap(({ id }) => edgesTo(id))
      .filter(({ changes }) => !changes.includes("level-change"))
    expect(back.map(key).sort()).toEqual(edges.map(key).sort())
  })

  it("carry a whole unit once, and its parts with the act of the new unit's province", () => {
    for (const { id } of old) {
      const own = edgesFrom(id)
      expect(own.every(({ extent }) => extent === (own.length > 1 ? "partial" : "full")) || own.length === 1, id).toBe(
        true,
      )
      for (const { basis } of own) expect(basis.instrument).toMatch(/^16(5[4-9]|[67]\d|8[0-7])\/NQ-UBTVQH15$/)
    }
  })

  it("of Vĩnh Long are 359 from 354 communes, five of them split", () => {
    const inVinhLong = edges.filter(({ to }) => to.startsWith("u:vinh-long/"))
    const from = new Set(inVinhLong.map((edge) => edge.from))
    expect(inVinhLong).toHaveLength(359)
    expect(from.size).toBe(354)
    expect([...from].filter((id) => edgesFrom(id).length > 1).sort()).toEqual(
      ["29719", "29764", "29770", "29771", "29821"].map((code) => idOf(code, last)).sort(),
    )
  })

  it("lead from 63 provinces to 34, 11 of which stayed as they were", () => {
    const before = units(last, "province")
    expect(before.filter(({ id }) => edgesFrom(id).some(({ on }) => on === first))).toHaveLength(52)
    const stayed = before.filter(({ id }) => after(id, first).kind === "itself")
    expect(stayed).toHaveLength(11)
    expect(edgesTo(unitId("u:ninh-binh")).map(({ from }) => from)).toEqual([
      "u:ha-nam",
      "u:nam-dinh",
      "u:ninh-binh-truoc-2025",
    ])
  })
})

describe("where sources disagree", () => {
  it("the homonym of Mỏ Cày Bắc goes only where its clause says", () => {
    expect(ways(edgesFrom(idOf("28924", last)))).toEqual([
      [idOf("28921", first), "whole", "1687/NQ-UBTVQH15", "Điều 1 khoản 68"],
    ])
    const rejected = rejectedEdges().find(({ from }) => from === idOf("28924", last))
    expect(rejected).toMatchObject({
      to: idOf("29734", first),
      sources: "D",
      reason: "homonym",
      basis: { instrument: "1687/NQ-UBTVQH15", at: "Điều 1 khoản 20" },
    })
  })

  it("the one disputed edge is published as disputed", () => {
    expect(edgesFrom(idOf("23053", last)).find(({ to }) => to === idOf("23041", first))).toMatchObject({
      status: "disputed",
      share: "area",
      extent: "partial",
      sources: "D",
    })
  })

  it("37 edges are not taken, and none of them is an edge", () => {
    expect(rejectedEdges()).toHaveLength(37)
    for (const { from, to } of rejectedEdges())
      expect(
        edgesFrom(from).some((edge) => edge.to === to),
        `${from} ${to}`,
      ).toBe(false)
  })

  it.each([
    ["00556", ["00541", "00562"]],
    ["01651", ["01648"]],
    ["02482", ["02494"]],
  ])("%s goes to %j though one source has a wrong code", (code, to) => {
    expect(edgesFrom(idOf(code, last)).map((edge) => edge.to)).toEqual(to.map((each) => idOf(each, first)))
  })
})

describe("the changes of type in 2026", () => {
  it.each([
    ["u:dong-nai", "2026-04-30", "u:dong-nai-tu-2026-04-30", "30/2026/QH16"],
    ["u:quang-ninh", "2026-09-01", "u:quang-ninh-tu-2026-09-01", "36/2026/QH16"],
    ["u:bac-ninh", "2026-09-20", "u:bac-ninh-tu-2026-09-20", "39/2026/QH16"],
    ["u:dong-nai/xa-loc-ninh", "2026-04-30", "u:dong-nai/phuong-loc-ninh", "237/NQ-UBTVQH16"],
    ["u:bac-ninh/xa-bo-ha", "2026-09-20", "u:bac-ninh/phuong-bo-ha", "388/NQ-UBTVQH16"],
  ])("%s on %s is %s", (id, on, to, instrument) => {
    expect(edgesFrom(unitId(id))).toMatchObject([
      { to, on, extent: "full", changes: ["type-change"], basis: { instrument, certainty: "secondary" } },
    ])
    expect(edgesTo(unitId(to)).map(({ from }) => from)).toEqual([id])
  })

  it("are 25", () => {
    const days = ["2026-04-29", "2026-08-31", "2026-09-19"].map(isoDate)
    const ended = days.flatMap((day) => {
      const found = unitsAt(day)
      return found.ok ? found.value.filter(({ validity }) => validity.until !== null) : []
    })
    const edges = new Set(ended.flatMap(({ id }) => edgesFrom(id)).map(({ from, to }) => `${from} ${to}`))
    expect(edges.size).toBe(25)
  })
})

describe("what became of a unit", () => {
  it("a commune that changed twice is followed step by step", () => {
    const value = after(idOf("07294", last))
    expect(value).toMatchObject({
      kind: "known",
      successors: [{ unit: { id: "u:bac-ninh/phuong-bo-ha" }, steps: [{ on: "2025-07-01" }, { on: "2026-09-20" }] }],
    })
    expect(after(idOf("07294", last), isoDate("2026-09-19"))).toMatchObject({
      kind: "known",
      successors: [{ unit: { id: "u:bac-ninh/xa-bo-ha" }, steps: [{ on: "2025-07-01" }] }],
    })
  })

  it("a split commune has several, each with what the act moves", () => {
    const value = after(idOf("29719", last))
    expect(value).toMatchObject({ kind: "known" })
    expect("successors" in value && value.successors.every(({ extent }) => extent === "partial")).toBe(true)
    expect("successors" in value && value.successors.length).toBeGreaterThan(1)
  })

  it("a unit still in force is itself", () => {
    expect(after("u:ha-noi")).toMatchObject({ kind: "itself", unit: { id: "u:ha-noi" } })
    expect(after("u:ha-nam", last)).toMatchObject({ kind: "itself" })
  })

  it("a district has no successor of its level; the communes over it are said", () => {
    const value = after("u:ha-nam/thanh-pho-phu-ly")
    expect(value).toMatchObject({ kind: "level-removed", endedOn: "2025-07-01", basis: { instrument: "72/2025/QH15" } })
    expect("covering" in value && value.covering.map(({ fullName }) => fullName)).toEqual([
      "Phường Phủ Lý",
      "Phường Phù Vân",
      "Phường Châu Sơn",
      "Phường Hà Nam",
      "Phường Liêm Tuyền",
    ])
    for (const { id } of units(last, "district")) expect(["level-removed", "known"]).toContain(after(id).kind)
  })

  it("a unit that ended before 2025-07-01 is unknown, never guessed", () => {
    expect(after("u:ha-nam/huyen-kim-bang")).toMatchObject({
      kind: "unknown",
      endedOn: "2025-01-01",
      sameCode: { id: "u:ha-nam/thi-xa-kim-bang" },
    })
  })

  it("a corrected code is no end", () => {
    const ward = idOf("27067", isoDate("2025-02-28"))
    expect(edgesFrom(ward)).toMatchObject([
      { to: idOf("27076", last), changes: ["code-correction"], basis: { instrument: null } },
    ])
    expect(after(ward)).toMatchObject({ kind: "known" })
  })

  it("is refused before it begins, and outside the data", () => {
    expect(() => after("u:ninh-binh", last)).toThrow("UnitNotThen")
    expect(() => after("u:khong-co")).toThrow("UnitUnknown")
    expect(() => after("u:ha-nam", isoDate("2026-11-22"))).toThrow("DayOutsideData")
  })
})

describe("what a unit was", () => {
  const before = (id: string, day: string) => {
    const found = predecessorsOf(unitId(id), isoDate(day))
    if (!found.ok) throw new Error(found.error.text.en)
    return found.value
  }

  it("goes back the way that successors go on, for every commune in force", () => {
    for (const { id } of units(now, "commune")) {
      const { known, unknownBefore } = before(id, "2025-06-30")
      expect(unknownBefore).toEqual([])
      expect(known.length, id).toBeGreaterThan(0)
      for (const { unit } of known) {
        const value = after(unit.id)
        expect("successors" in value && value.successors.some((each) => each.unit.id === id), `${unit.id} ${id}`).toBe(
          true,
        )
      }
    }
  })

  it("stops where the change is not known", () => {
    const { known, unknownBefore } = before("u:ninh-binh/phuong-kim-bang", "2021-08-27")
    expect(known.every(({ unit }) => unit.validity.from === null)).toBe(true)
    expect(unknownBefore.length).toBeGreaterThan(0)
    expect(unknownBefore.every(({ validity }) => validity.from !== null)).toBe(true)
  })

  it("is itself while it is valid, and refused once it has ended", () => {
    expect(before("u:ha-nam", "2021-08-27").known).toMatchObject([{ unit: { id: "u:ha-nam" }, steps: [] }])
    expect(predecessorsOf(unitId("u:ha-nam"), now)).toMatchObject({ error: { _tag: "UnitNotThen" } })
  })
})
