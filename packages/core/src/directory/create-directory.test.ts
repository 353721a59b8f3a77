import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, always, isoDate, isValidOn, validity } from "../calendar/index.ts"
import { clause } from "../law/index.ts"
import { createDirectory } from "./create-directory.ts"
import type { AdministrativeUnit, Body, DirectoryData, Group, Succession } from "./directory.schema.ts"
import { bodyId, groupId, unitId } from "./id.ts"

const day = (text: string) => isoDate(text)
const end = "2025-07-01"

const unit = (id: string, fullName: string, over: Partial<AdministrativeUnit> = {}): AdministrativeUnit => ({
  id: unitId(id),
  tier: "province",
  type: "province",
  name: fullName.replace(/^\S+ /, ""),
  fullName,
  parent: null,
  code: null,
  validity: always,
  ...over,
})

const body = (id: string, name: string, over: Partial<Body> = {}): Body => ({
  id: bodyId(id),
  name,
  aliases: [],
  kind: "department",
  tier: "province",
  unit: null,
  superior: null,
  functions: [],
  validity: always,
  basis: [],
  ...over,
})

const group = (id: string, name: string, over: Partial<Group> = {}): Group => ({
  id: groupId(id),
  name,
  phrases: [name],
  tier: "province",
  kinds: [],
  bodies: [],
  complete: false,
  validity: always,
  ...over,
})

const step = (from: string, to: readonly string[], over: Partial<Succession> = {}): Succession => ({
  from: bodyId(from),
  function: null,
  to: to.map(bodyId),
  on: day(end),
  about: false,
  basis: [clause("1/2025/NQ", "Điều 1")],
  note: null,
  ...over,
})

const data = (over: Partial<DirectoryData>): DirectoryData => ({
  units: [],
  bodies: [],
  groups: [],
  successions: [],
  ...over,
})

const old = unit("u:cu", "Tỉnh Cũ", { validity: validity(null, end) })
const next = unit("u:moi", "Tỉnh Mới", { validity: validity(end) })
const sample = data({
  units: [old, next],
  bodies: [
    body("b:cu/so-tttt", "Sở Thông tin và Truyền thông", {
      unit: old.id,
      functions: ["press-and-grassroots-information", "digital-and-telecommunications"],
      validity: validity(null, "2025-03-01"),
    }),
    body("b:cu/so-vhttdl", "Sở Văn hóa, Thể thao và Du lịch", { unit: old.id, validity: validity(null, end) }),
    body("b:moi/so-vhttdl", "Sở Văn hóa, Thể thao và Du lịch", { unit: next.id, validity: validity(end) }),
    body("b:cu/so-khcn", "Sở Khoa học và Công nghệ", { unit: old.id, validity: validity(null, end) }),
    body("b:moi/so-khcn", "Sở Khoa học và Công nghệ", { unit: next.id, validity: validity(end) }),
    body("b:cu/ubnd", "Ủy ban nhân dân tỉnh Cũ", {
      unit: old.id,
      kind: "peoples-committee",
      validity: validity(null, end),
    }),
    body("b:moi/ubnd", "Ủy ban nhân dân tỉnh Mới", {
      unit: next.id,
      kind: "peoples-committee",
      validity: validity(end),
    }),
    body("b:cu/hoi", "Hội Khuyến học tỉnh", { kind: "association", unit: old.id }),
    body("b:x/dong-hai", "Ủy ban nhân dân xã Đông Hải", { tier: "commune", kind: "peoples-committee" }),
    body("b:y/dong-hai", "Ủy ban nhân dân xã Đồng Hải", { tier: "commune", kind: "peoples-committee" }),
  ],
  groups: [
    group("g:cu/so", "các sở, ban, ngành", {
      phrases: ["các sở, ban, ngành", "các sở, ban, ngành tỉnh"],
      kinds: ["department", "provincial-agency"],
      validity: validity(null, end),
    }),
    group("g:cu/ubnd-xa", "Ủy ban nhân dân các xã", { kinds: ["peoples-committee"], tier: "commune", complete: true }),
  ],
  successions: [
    step("b:cu/so-tttt", ["b:cu/so-vhttdl"], {
      function: "press-and-grassroots-information",
      on: day("2025-03-01"),
      about: true,
    }),
    step("b:cu/so-tttt", ["b:cu/so-khcn"], {
      function: "digital-and-telecommunications",
      on: day("2025-03-01"),
      about: true,
    }),
    step("b:cu/so-vhttdl", ["b:moi/so-vhttdl"]),
    step("b:cu/so-khcn", ["b:moi/so-khcn"]),
  ],
})
const directory = createDirectory(sample)

describe("resolve", () => {
  it.each([
    ["Sở Văn hóa, Thể thao và Du lịch", "2021-08-27", "b:cu/so-vhttdl"],
    ["Sở Văn hóa, Thể thao và Du lịch", "2025-06-30", "b:cu/so-vhttdl"],
    ["Sở Văn hóa, Thể thao và Du lịch", "2025-07-01", "b:moi/so-vhttdl"],
    ["Sở VHTTDL", "2021-08-27", "b:cu/so-vhttdl"],
    ["sở VH,TT&DL tỉnh Cũ", "2021-08-27", "b:cu/so-vhttdl"],
    ["UBND tỉnh", "2021-08-27", "b:cu/ubnd"],
    ["UBND tỉnh", "2025-07-01", "b:moi/ubnd"],
    ["Uỷ ban nhân dân tỉnh Cũ", "2025-06-30", "b:cu/ubnd"],
    ["Hội Khuyến học tỉnh Cũ", "2021-08-27", "b:cu/hoi"],
    ["UBND xã Đồng Hải", "2026-01-01", "b:y/dong-hai"],
  ])("%s on %s is %s", (phrase, on, id) => {
    expect(directory.resolve(phrase, day(on))).toMatchObject({ kind: "body", body: { id } })
  })

  it.each([
    ["Các sở, ban, ngành", "g:cu/so", []],
    ["các sở, ban, ngành tỉnh Cũ", "g:cu/so", []],
    ["UBND các xã", "g:cu/ubnd-xa", ["b:x/dong-hai", "b:y/dong-hai"]],
  ])("%s is a group", (phrase, id, members) => {
    const found = directory.resolve(phrase, day("2021-08-27"))
    expect(found).toMatchObject({ kind: "group", group: { id } })
    expect(found.kind === "group" ? found.members.map((member) => member.id) : []).toEqual(members)
  })

  it("says that a name is of another time", () => {
    expect(directory.resolve("Sở TTTT", day("2025-02-28"))).toMatchObject({ kind: "body" })
    expect(directory.resolve("Sở TTTT", day("2025-03-01"))).toMatchObject({
      kind: "not-then",
      body: { id: "b:cu/so-tttt" },
    })
    expect(directory.resolve("Sở VHTTDL tỉnh Mới", day("2021-08-27"))).toMatchObject({
      kind: "not-then",
      body: { id: "b:moi/so-vhttdl" },
    })
    expect(directory.resolve("Sở VHTTDL tỉnh Cũ", day("2026-01-01"))).toMatchObject({
      kind: "not-then",
      body: { id: "b:cu/so-vhttdl" },
    })
    expect(directory.resolve("các sở, ban, ngành", day(end))).toMatchObject({
      kind: "group-not-then",
      group: { id: "g:cu/so" },
    })
  })

  it("says that accents are missing where they tell two names apart", () => {
    expect(directory.resolve("UBND xa Dong Hai", day("2026-01-01"))).toMatchObject({
      kind: "ambiguous",
      bodies: [{ id: "b:x/dong-hai" }, { id: "b:y/dong-hai" }],
    })
  })

  it("offers the nearest names of the day for a name nobody has", () => {
    expect(directory.resolve("Sở Văn hóa, Thể thao và Du lich h", day("2021-08-27"))).toEqual({
      kind: "unknown",
      phrase: "Sở Văn hóa, Thể thao và Du lich h",
      nearest: ["Sở Văn hóa, Thể thao và Du lịch"],
    })
    expect(directory.resolve("Sở Du lịch", day("2021-08-27"))).toMatchObject({ kind: "unknown", nearest: [] })
  })
})

describe("groups", () => {
  it("cover bodies of their kinds at their tier while both hold", () => {
    const [departments] = sample.groups
    const [tttt, , , , , , , association] = sample.bodies
    if (departments === undefined || tttt === undefined || association === undefined)
      throw new RangeError("the sample changed")
    expect(directory.covers(departments, tttt, day("2025-02-28"))).toBe(true)
    expect(directory.covers(departments, tttt, day("2025-03-01"))).toBe(false)
    expect(directory.covers(departments, association, day("2021-08-27"))).toBe(false)
    expect(directory.covers({ ...departments, bodies: [association.id] }, association, day("2021-08-27"))).toBe(true)
  })

  it("of a later layer stand before those of an earlier one", () => {
    const above = data({ groups: [group("g:tren/so", "các sở, ban, ngành")] })
    expect(createDirectory(sample, above).resolve("các sở, ban, ngành", day("2021-08-27"))).toMatchObject({
      group: { id: "g:tren/so" },
    })
    expect(createDirectory(above, sample).resolve("các sở, ban, ngành", day("2021-08-27"))).toMatchObject({
      group: { id: "g:cu/so" },
    })
  })
})

describe("holdersOf", () => {
  const holders = (id: string, on: string) =>
    directory
      .holdersOf(bodyId(id), day(on))
      .map((holder) => [holder.function, holder.bodies.map((each) => each.id), holder.steps.length])

  it.each([
    ["2025-02-28", [[null, ["b:cu/so-tttt"], 0]]],
    [
      "2025-03-01",
      [
        ["press-and-grassroots-information", ["b:cu/so-vhttdl"], 1],
        ["digital-and-telecommunications", ["b:cu/so-khcn"], 1],
      ],
    ],
    [
      "2025-07-01",
      [
        ["press-and-grassroots-information", ["b:moi/so-vhttdl"], 2],
        ["digital-and-telecommunications", ["b:moi/so-khcn"], 2],
      ],
    ],
  ])("follows each function to %s", (on, expected) => {
    expect(holders("b:cu/so-tttt", on)).toEqual(expected)
  })

  it.each<[string, Succession[], readonly unknown[]]>([
    ["with nothing recorded", [], [[null, [], 0]]],
    ["that ended with no successor", [step("b:a", [])], [[null, [], 1]]],
    ["whose day nobody recorded", [step("b:a", ["b:b"], { on: null, about: true })], [[null, ["b:b"], 1]]],
    ["with two successors", [step("b:a", ["b:b", "b:c"])], [[null, ["b:b", "b:c"], 1]]],
    ["in a circle", [step("b:a", ["b:d"]), step("b:d", ["b:a", "b:c"])], [[null, ["b:c"], 2]]],
    [
      "split by function later on",
      [step("b:a", ["b:d"]), step("b:d", ["b:b"], { function: "budget" })],
      [["budget", ["b:b"], 2]],
    ],
  ])("of a body %s", (_, successions, expected) => {
    const bodies = [
      body("b:a", "A", { validity: validity(null, end) }),
      body("b:b", "B"),
      body("b:c", "C"),
      body("b:d", "D", { validity: validity(null, end) }),
    ]
    const small = createDirectory(data({ bodies, successions }))
    expect(
      small
        .holdersOf(bodyId("b:a"), day("2026-01-01"))
        .map((holder) => [holder.function, holder.bodies.map(({ id }) => id), holder.steps.length]),
    ).toEqual(expected)
  })

  it("names the functions that nobody is known to hold", () => {
    const bodies = [
      body("b:a", "A", { functions: ["budget", "education"], validity: validity(null, end) }),
      body("b:b", "B"),
    ]
    const small = createDirectory(data({ bodies, successions: [step("b:a", ["b:b"], { function: "budget" })] }))
    expect(small.holdersOf(bodyId("b:a"), day(end)).map((holder) => [holder.function, holder.bodies.length])).toEqual([
      ["budget", 1],
      ["education", 0],
    ])
  })

  it("leaves the rest with a body that gave one function away", () => {
    const bodies = [body("b:a", "A"), body("b:b", "B")]
    const small = createDirectory(data({ bodies, successions: [step("b:a", ["b:b"], { function: "budget" })] }))
    expect(small.holdersOf(bodyId("b:a"), day(end)).map((holder) => [holder.function, holder.bodies[0]?.id])).toEqual([
      ["budget", "b:b"],
      [null, "b:a"],
    ])
    expect(small.holdersOf(bodyId("b:none"), day(end))).toEqual([])
  })
})

describe("data that cannot be a directory", () => {
  const a = body("b:a", "A")
  it.each<[string, Partial<DirectoryData>, RegExp]>([
    ["a body twice", { bodies: [a, a] }, /Two entries of this directory are the body "b:a"/],
    ["a unit twice", { units: [old, old] }, /the unit "u:cu"/],
    [
      "a parent that is not there",
      { units: [unit("u:x", "Xã X", { parent: unitId("u:none") })] },
      /Unit "u:x" names "u:none" as its parent/,
    ],
    [
      "units inside each other",
      { units: [unit("u:x", "X", { parent: unitId("u:y") }), unit("u:y", "Y", { parent: unitId("u:x") })] },
      /"u:x" is inside itself/,
    ],
    [
      "a unit of a body that is not there",
      { bodies: [body("b:a", "A", { unit: unitId("u:none") })] },
      /Body "b:a" names "u:none" as its unit/,
    ],
    [
      "a superior that is not there",
      { bodies: [body("b:a", "A", { superior: bodyId("b:none") })] },
      /"b:none" as its superior/,
    ],
    [
      "a member that is not there",
      { groups: [group("g:x", "X", { bodies: [bodyId("b:none")] })] },
      /Group "g:x" names "b:none" as its member/,
    ],
    [
      "a successor that is not there",
      { bodies: [a], successions: [step("b:a", ["b:none"])] },
      /succession of "b:a" names "b:none"/,
    ],
    [
      "a predecessor that is not there",
      { bodies: [a], successions: [step("b:none", ["b:a"])] },
      /names "b:none" as its predecessor/,
    ],
  ])("is refused: %s", (_, over, message) => {
    expect(() => createDirectory(data(over))).toThrow(message)
    expect(() => createDirectory(data(over))).toThrow(RangeError)
  })

  it("is accepted when another layer has what is named", () => {
    const below = data({ bodies: [a] })
    const above = data({ bodies: [body("b:c", "C", { superior: bodyId("b:a") })] })
    expect(createDirectory(below, above).body(bodyId("b:c"))?.superior).toBe("b:a")
  })
})

describe("for any directory", () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(day("2018-01-01"), count))
  const spans = fc
    .tuple(fc.option(days), fc.option(days))
    .map(([a, b]) => (a !== null && b !== null && a > b ? validity(b, a) : validity(a, b)))
  const names = fc.constantFrom(
    "Sở Tài chính",
    "Sở VHTTDL",
    "UBND xã Hoà Lộc",
    "Ủy ban nhân dân xã Hòa Lộc",
    "Đài PT&TH",
    "Hội Khuyến học tỉnh",
  )
  const directories = fc.array(fc.tuple(names, spans), { minLength: 1, maxLength: 8 }).map((list) =>
    createDirectory(
      data({
        units: [old],
        bodies: list.map(([name, held], at) => body(`b:x/${at}`, name, { unit: old.id, validity: held })),
      }),
    ),
  )

  it("a body valid on a day is found by its name on that day", () => {
    fc.assert(
      fc.property(directories, days, (any, on) => {
        for (const each of any.bodiesOn(on)) {
          const found = any.resolve(each.name, on)
          const bodies = found.kind === "body" ? [found.body] : found.kind === "ambiguous" ? found.bodies : []
          expect(bodies).toContain(each)
        }
      }),
    )
  })

  it("resolving never gives a body that does not hold on the day", () => {
    fc.assert(
      fc.property(directories, days, names, (any, on, name) => {
        const found = any.resolve(name, on)
        if (found.kind === "body") expect(isValidOn(found.body.validity, on)).toBe(true)
        if (found.kind === "not-then") expect(isValidOn(found.body.validity, on)).toBe(false)
      }),
    )
  })

  const chains = fc.tuple(
    fc.array(spans, { minLength: 2, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.option(days)), { maxLength: 8 }),
  )
  it("a valid body holds its own, and following successions always ends", () => {
    fc.assert(
      fc.property(chains, days, ([held, links], on) => {
        const bodies = held.map((each, at) => body(`b:x/${at}`, `Sở ${at}`, { validity: each }))
        const successions = links.map(([from, to, since]) =>
          step(`b:x/${from % bodies.length}`, [`b:x/${to % bodies.length}`], { on: since, about: since === null }),
        )
        const any = createDirectory(data({ bodies, successions }))
        for (const each of bodies) {
          const holders = any.holdersOf(each.id, on)
          if (isValidOn(each.validity, on)) expect(holders).toEqual([{ function: null, bodies: [each], steps: [] }])
          for (const holder of holders)
            for (const found of holder.bodies) expect(isValidOn(found.validity, on)).toBe(true)
        }
      }),
    )
  })

  it("never changes", () => {
    expect(Object.isFrozen(directory.bodies)).toBe(true)
  })
})
