import { describe, expect, it } from "vitest"
import { isoDate, validity } from "../calendar/index.ts"
import { bodyId, type DirectoryData, groupId, type UnitFate, type UnitSuccession, unitId } from "../directory/index.ts"
import { body, data, group, step, unit } from "../directory/made-up-data.ts"
import { jurisdictionOn, nationalLayer } from "../jurisdiction/index.ts"
import { clause } from "../law/index.ts"
import { deriveObligations, type Obligation } from "../obligation/index.ts"
import { assignment, samplePlan, task, yearlyReport } from "../obligation/obligation.fixture.ts"
import { channelTypeId, nodeId, type Plan } from "../plan/index.ts"
import { diffSuccessions } from "./diff-successions.ts"
import { succeed } from "./succeed.ts"

const end = "2025-07-01"
const past = validity(null, end)
const since = validity(end)
const province = unit("u:cu", "Tỉnh Cũ", { validity: past })
const newProvince = unit("u:moi", "Tỉnh Mới", { validity: since })
const district = unit("u:cu/huyen-a", "Huyện A", { tier: "district", parent: province.id, validity: past })
const commune = (slug: string, name: string) =>
  unit(`u:moi/${slug}`, name, { tier: "commune", parent: newProvince.id, validity: since })
const communes = [commune("xa-mot", "Xã Một"), commune("xa-hai", "Xã Hai")]

const directory: DirectoryData = data({
  units: [province, newProvince, district, ...communes],
  bodies: [
    body("b:cu/so-tttt", "Sở Thông tin và Truyền thông", {
      unit: province.id,
      functions: ["press-and-grassroots-information"],
      validity: validity(null, "2025-03-01"),
    }),
    body("b:cu/so-vh", "Sở Văn hóa", { unit: province.id, validity: past }),
    body("b:moi/so-vh", "Sở Văn hóa", { unit: newProvince.id, validity: since }),
    body("b:cu/so-khcn", "Sở Khoa học", { unit: province.id, validity: past }),
    body("b:moi/so-khcn", "Sở Khoa học", { unit: newProvince.id, validity: since }),
    body("b:cu/bao", "Báo Cũ", { kind: "press", unit: province.id, validity: past }),
    body("b:cu/dai", "Đài Cũ", { kind: "press", unit: province.id, validity: past }),
    body("b:moi/bao", "Báo Mới", { kind: "press", unit: newProvince.id, validity: since }),
    body("b:cu/hoi", "Hội Cũ", { kind: "association", unit: province.id, validity: past }),
    body("b:cu/tram", "Trạm Cũ", { kind: "station", tier: "district", unit: district.id, validity: past }),
    body("b:cu/ubnd-huyen-a", "Ủy ban nhân dân huyện A", {
      kind: "peoples-committee",
      tier: "district",
      unit: district.id,
      validity: past,
    }),
    ...communes.map((each, at) =>
      body(`b:moi/ubnd-${at}`, `Ủy ban nhân dân ${each.fullName}`, {
        kind: "peoples-committee",
        tier: "commune",
        unit: each.id,
        validity: since,
      }),
    ),
  ],
  groups: [
    group("g:cu/huyen", "Ủy ban nhân dân các huyện", {
      tier: "district",
      kinds: ["peoples-committee"],
      complete: true,
      validity: past,
    }),
    group("g:cu/so", "các sở"),
    group("g:cu/doan", "các đoàn thể", { validity: past }),
  ],
  successions: [
    step("b:cu/so-tttt", ["b:cu/so-vh"], {
      function: "press-and-grassroots-information",
      on: isoDate("2025-03-01"),
      about: true,
    }),
    step("b:cu/so-tttt", ["b:cu/so-khcn"], {
      function: "digital-and-telecommunications",
      on: isoDate("2025-03-01"),
    }),
    step("b:cu/so-vh", ["b:moi/so-vh"]),
    step("b:cu/so-khcn", ["b:moi/so-khcn"]),
    step("b:cu/bao", ["b:moi/bao"]),
    step("b:cu/dai", ["b:moi/bao"]),
    step("b:cu/tram", []),
    step("b:cu/ubnd-huyen-a", ["b:moi/ubnd-0", "b:moi/ubnd-1"]),
  ],
})

const on = (day: string, more: DirectoryData = directory) =>
  jurisdictionOn([nationalLayer, { slug: "mau", name: { vi: "Mẫu", en: "Mẫu" }, directory: more }], isoDate(day))
const old: Plan = samplePlan({
  period: { from: 2021, to: 2030 },
  assignments: [
    assignment(1, ["Sở Thông tin và Truyền thông"], 1, {
      modality: "assigned",
      tasks: [task(1, 1, { partners: ["Sở Văn hóa", "Hội Cũ"] })],
    }),
    assignment(2, ["Sở Văn hóa"], 1, { tasks: [task(2, 1, { partners: ["Sở Thông tin và Truyền thông"] })] }),
    assignment(3, ["Ủy ban nhân dân các huyện"], 1, {
      tasks: [task(3, 1, { channels: [channelTypeId("district-loudspeaker-station")] })],
    }),
    assignment(4, ["Báo Cũ", "Đài Cũ"], 1),
    assignment(5, ["các sở"], 1),
    assignment(6, ["Hội Cũ", "Trạm Cũ", "các đoàn thể", "Câu lạc bộ"], 1),
  ],
  reporting: [{ ...yearlyReport, to: ["Sở Thông tin và Truyền thông"] }],
})
const report = (plan: Plan = old, to = "2026-11-21", units?: UnitSuccession) =>
  succeed(plan, { from: on("2021-08-27"), to: on(to), ...(units === undefined ? {} : { units }) })
const rows = (...args: Parameters<typeof report>) =>
  report(...args).carried.map(({ obligation, origins }) => [
    obligation.item,
    "id" in obligation.obligor ? obligation.obligor.id : obligation.obligor.name,
    origins.length,
  ])
const lost = (...args: Parameters<typeof report>) =>
  report(...args).notCarried.map(({ kind, name, reason }) => `${kind} ${reason} ${name}`)

describe("a plan carried to a later day", () => {
  it("has every task at the bodies that hold the work by then, what merged once", () => {
    expect(rows()).toEqual([
      ["task-1.1", "b:moi/so-vh", 1],
      ["task-2.1", "b:moi/so-vh", 1],
      ["task-3.1", "b:moi/ubnd-0", 1],
      ["task-3.1", "b:moi/ubnd-1", 1],
      ["task-4.1", "b:moi/bao", 2],
      ["task-5.1", "g:cu/so", 1],
      ["reporting-1", "b:moi/ubnd-0", 1],
      ["reporting-1", "b:moi/ubnd-1", 1],
      ["reporting-1", "b:moi/bao", 2],
      ["reporting-1", "g:cu/so", 1],
    ])
  })

  it("lists what cannot be carried, with why", () => {
    expect(lost()).toEqual([
      "obligation unknown Hội Cũ",
      "obligation ended Trạm Cũ",
      "obligation unknown các đoàn thể",
      "obligation unknown Câu lạc bộ",
      "obligation unknown Hội Cũ",
      "obligation ended Trạm Cũ",
      "obligation unknown các đoàn thể",
      "obligation unknown Câu lạc bộ",
      "partner itself Sở Văn hóa",
      "partner itself Sở Thông tin và Truyền thông",
      "obligation itself Sở Văn hóa (tỉnh Mới)",
      "partner unknown Hội Cũ",
      "channel ended Đài truyền thanh cấp huyện",
    ])
  })

  it("loses no obligation: each is carried or listed", () => {
    const before = deriveObligations(old, on("2021-08-27"))
    const { carried, notCarried } = report()
    const seen = new Set([
      ...carried.flatMap(({ origins }) => origins.map(({ obligation }) => obligation)),
      ...notCarried.flatMap(({ obligations }) => obligations),
    ])
    expect(before.filter(({ id }) => !seen.has(id))).toEqual([])
  })

  it("re-addresses partners and receivers", () => {
    const { carried } = report()
    expect(carried[0]?.obligation.partners).toEqual(["Hội Cũ"])
    expect(carried.at(-1)?.obligation.to).toEqual(["Sở Văn hóa (tỉnh Mới)"])
  })

  it("says because of which acts, in order, and which function was meant", () => {
    const because = report().carried[0]?.obligation.because ?? []
    expect(because.map(({ kind, text }) => [kind, text.en]).slice(2)).toEqual([
      [
        "succession",
        "Sở Thông tin và Truyền thông (tỉnh Cũ) → Sở Văn hóa (tỉnh Cũ), from about 1 March 2025, for press, publishing and grassroots information",
      ],
      ["succession", "Sở Văn hóa (tỉnh Cũ) → Sở Văn hóa (tỉnh Mới), from 1 July 2025"],
      [
        "practice",
        "a communication plan belongs to the function press, publishing and grassroots information: the body that received it is taken",
      ],
    ])
    expect(because[2]?.basis[0]).toEqual(clause("1/2025/NQ", "Điều 1"))
  })

  it("rests a district's duties at communes on what says so, not surer than that", () => {
    const [carried] = report().carried.filter(({ obligation }) => obligation.item === "task-3.1")
    expect(carried?.origins[0]?.steps[0]?.basis.map(({ certainty, instrument }) => [instrument, certainty])).toEqual([
      ["1/2025/NQ", "verified"],
      ["72/2025/QH15", "verified"],
      ["137/2025/NĐ-CP", "verified"],
      ["138/2025/NĐ-CP", "verified"],
      [null, "inferred"],
    ])
  })

  it("is undecided where functions went apart and none of them is what the plan is about", () => {
    const options = { from: on("2021-08-27"), to: on("2026-11-21"), concerns: ["education"] as const }
    expect(succeed(old, options).notCarried[0]).toMatchObject({
      kind: "obligation",
      reason: "undecided",
      name: "Sở Thông tin và Truyền thông",
    })
  })

  it("is the same in every run and leaves plan and obligations as they were", () => {
    const before = structuredClone(old)
    expect(report()).toEqual(report())
    expect(old).toEqual(before)
  })

  it("on its own day is what it was", () => {
    const { carried, names } = report(old, "2021-08-27")
    const without = ({ because: _, ...rest }: Obligation) => rest
    expect(carried.map(({ obligation }) => without(obligation))).toEqual(
      deriveObligations(old, on("2021-08-27"))
        .filter(({ obligor }) => obligor.kind !== "unresolved")
        .map(without),
    )
    expect(names.filter(({ kind }) => kind === "carried")).toEqual([])
  })

  it("is refused for a day before", () => {
    expect(() => succeed(old, { from: on("2021-08-27"), to: on("2021-08-26") })).toThrow("cannot be carried back")
  })

  it.each<[string, Partial<Plan>]>([
    ["its period", { period: { from: 2021, to: 2025 } }],
    [
      "its deadline",
      {
        assignments: [
          assignment(1, ["Sở Văn hóa"], 1, {
            tasks: [task(1, 1, { due: { kind: "date", date: isoDate("2022-01-01"), before: false } })],
          }),
        ],
        reporting: [],
      },
    ],
  ])("says what is over by %s", (_, change) => {
    const { carried, notCarried } = report({ ...old, ...change })
    expect(carried).toEqual([])
    expect(new Set(notCarried.filter(({ kind }) => kind === "obligation").map(({ reason }) => reason))).toEqual(
      new Set(["past"]),
    )
  })

  it("names money of a tier that is gone", () => {
    const plan: Plan = {
      ...old,
      funding: [
        {
          id: "funding-1",
          at: nodeId("s1"),
          text: "ngân sách huyện",
          kind: "state-budget",
          tier: "district",
          amountVnd: null,
        },
      ],
    }
    expect(lost(plan)).toContain("funding ended ngân sách huyện")
  })
})

describe("the same plan on two later days", () => {
  it("differs by what happened in between", () => {
    const diff = (from: string, to: string) => {
      const { changed, gained, lost, moved, same } = diffSuccessions(report(old, from), report(old, to))
      return [
        moved.map((each) => [each.before.length, each.after.length]),
        gained.length,
        lost.length,
        changed.length,
        same,
      ]
    }
    expect(diff("2025-07-01", "2026-11-21")).toEqual([[], 0, 0, 0, 10])
    expect(diff("2021-08-27", "2025-02-28")).toEqual([[], 0, 0, 0, 17])
    expect(diff("2021-08-27", "2025-03-01")[2]).toBe(1)
    expect(diff("2025-06-30", "2025-07-01")[0]).toContainEqual([1, 2])
  })

  it("is refused for reports that start elsewhere", () => {
    const other = { ...report(), from: isoDate("2022-01-01") }
    expect(() => diffSuccessions(report(), other)).toThrow("do not start from the same obligations")
  })
})

describe("with data on units", () => {
  const heirs = communes.map((each) => ({
    unit: each,
    extent: "full" as const,
    steps: [
      {
        from: unitId("u:cu/huyen-a/xa-x"),
        fromName: "Xã X",
        to: each.id,
        toName: each.fullName,
        on: isoDate(end),
        extent: "full" as const,
        share: "whole" as const,
        basis: clause("1674/NQ-UBTVQH15", "Điều 1 khoản 3"),
      },
    ],
  }))
  const fates: Readonly<Record<string, UnitFate>> = {
    [district.id]: { kind: "level-removed", on: isoDate(end), basis: clause("72/2025/QH15", "cấp huyện"), heirs },
    [province.id]: { kind: "known", heirs: [{ unit: newProvince, extent: "full", steps: heirs[0]?.steps ?? [] }] },
  }
  const units: UnitSuccession = {
    version: "1",
    window: { from: isoDate("2021-01-01"), to: isoDate("2026-11-21") },
    idOf: ({ id }) => id,
    fateOf: ({ id }) => fates[id] ?? { kind: "unknown", text: { vi: "không rõ", en: "not known" } },
  }
  const bare: DirectoryData = { ...directory, successions: [] }
  const carry = (later: DirectoryData) =>
    succeed(old, { from: on("2021-08-27", bare), to: on("2026-11-21", later), units })

  it("each step names the land and the clause", () => {
    const [carried] = report(old, "2026-11-21", units).carried.filter(
      ({ obligation }) => obligation.item === "task-3.1",
    )
    expect(carried?.origins[0]?.steps[0]?.units).toMatchObject([{ fromName: "Xã X", share: "whole" }])
    expect(carried?.obligation.because.at(-1)?.text.en).toContain("land: Xã X (all of it)")
    expect(carried?.obligation.because.at(-1)?.basis).toContainEqual(clause("1674/NQ-UBTVQH15", "Điều 1 khoản 3"))
  })

  it("committees follow the land and other bodies those of their kind where no succession is recorded", () => {
    const { carried, notCarried } = carry(bare)
    const at = (item: string) =>
      carried.filter(({ obligation }) => obligation.item === item).map(({ obligation: { obligor } }) => obligor)
    expect(at("task-3.1")).toMatchObject([{ id: "b:moi/ubnd-0" }, { id: "b:moi/ubnd-1" }])
    expect(at("task-2.1")).toMatchObject([{ id: "b:moi/so-vh" }])
    expect(at("task-1.1")).toEqual([])
    expect(at("task-4.1")).toMatchObject([{ id: "b:moi/bao" }])
    expect(notCarried).toContainEqual(expect.objectContaining({ reason: "ended", name: "Trạm Cũ" }))
    expect(notCarried).toContainEqual(expect.objectContaining({ reason: "unknown", name: "Đài Cũ" }))
  })

  it("makes a committee of a unit that the later directory does not have", () => {
    const { carried } = carry({ ...bare, units: bare.units.slice(0, 3), bodies: bare.bodies.slice(0, 11) })
    expect(
      carried.filter(({ obligation }) => obligation.item === "task-3.1").map(({ obligation: { obligor } }) => obligor),
    ).toEqual([
      { kind: "body", id: bodyId("b:moi/ubnd-xa-mot"), name: "Ủy ban nhân dân xã Một", tier: "commune" },
      { kind: "body", id: bodyId("b:moi/ubnd-xa-hai"), name: "Ủy ban nhân dân xã Hai", tier: "commune" },
    ])
  })

  it("the group of the plan is one no more where the later directory lacks it", () => {
    const { names } = carry({ ...bare, groups: [] })
    expect(names.find(({ from }) => from.kind === "group" && from.id === groupId("g:cu/so"))).toMatchObject({
      kind: "unknown",
    })
  })

  it("says which data were used, and how far they go", () => {
    expect(report(old, "2026-11-21", units).units).toEqual({ version: "1", until: "2026-11-21" })
    expect(report().units).toBeNull()
  })
})
