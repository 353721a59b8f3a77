import { describe, expect, it } from "vitest"
import { validity } from "../calendar/index.ts"
import { clause, practice } from "../law/index.ts"
import { createDirectory } from "./create-directory.ts"
import type { FunctionId } from "./directory.schema.ts"
import { unitId } from "./id.ts"
import { body, data, day, end, next, old, sample, step, unit } from "./made-up-data.ts"
import { whoHolds } from "./who-holds.ts"

const press: FunctionId = "press-and-grassroots-information"
const district = unit("u:cu/huyen", "Huyện Cũ", { tier: "district", parent: old.id, validity: validity(null, end) })
const station = (slug: string) =>
  body(`b:cu/dai-${slug}`, `Đài ${slug}`, {
    tier: "district",
    kind: "station",
    unit: district.id,
    functions: ["district-broadcasting"],
    validity: validity(null, end),
  })
const directory = createDirectory(
  sample,
  data({
    units: [district],
    bodies: [
      station("mot"),
      body("b:cu/ban", "Ban Cũ", {
        unit: old.id,
        functions: ["propaganda-orientation"],
        validity: validity(null, "2025-04-01"),
      }),
      body("b:cu/ban-moi", "Ban Mới", {
        unit: old.id,
        functions: ["propaganda-orientation"],
        validity: validity("2025-04-01"),
        basis: [practice("nguồn báo chí", "secondary")],
      }),
      body("b:cu/mat", "Cơ quan đã mất", {
        unit: old.id,
        functions: ["education"],
        validity: validity(null, "2024-01-01"),
      }),
    ],
    successions: [
      step("b:cu/dai-mot", []),
      step("b:cu/ban", ["b:cu/ban-moi"], { on: null, about: true, notBefore: day("2025-02-01") }),
    ],
  }),
)

const answer = (held: FunctionId, place: string | null, on: string) =>
  whoHolds(directory, held, place === null ? null : unitId(place), day(on))
const names = (held: FunctionId, place: string | null, on: string) => {
  const found = answer(held, place, on)
  if (found.kind === "held") return found.holders.map(({ body: { id } }) => id)
  return found.kind === "ended" ? "ended" : [found.why, ...found.candidates.map(({ id }) => id)]
}

describe("who holds a function at a place", () => {
  it.each<[FunctionId, string, string, unknown]>([
    [press, old.id, "2025-02-28", ["b:cu/so-tttt"]],
    [press, old.id, "2025-03-01", ["b:cu/so-vhttdl"]],
    [press, old.id, "2025-06-30", ["b:cu/so-vhttdl"]],
    [press, old.id, end, ["b:moi/so-vhttdl"]],
    ["digital-and-telecommunications", old.id, end, ["b:moi/so-khcn"]],
    ["district-broadcasting", old.id, "2025-06-30", ["b:cu/dai-mot"]],
    ["district-broadcasting", district.id, "2025-06-30", ["b:cu/dai-mot"]],
    ["district-broadcasting", district.id, end, "ended"],
    ["district-broadcasting", old.id, end, "ended"],
    ["district-broadcasting", next.id, end, ["no-body"]],
    ["budget", old.id, end, ["no-body"]],
    ["education", old.id, "2023-12-31", ["b:cu/mat"]],
    ["education", old.id, "2024-01-01", ["no-successor-known", "b:cu/mat"]],
    ["propaganda-orientation", old.id, "2025-01-31", ["b:cu/ban"]],
    ["propaganda-orientation", old.id, "2025-02-01", ["day-unknown", "b:cu/ban", "b:cu/ban-moi"]],
    ["propaganda-orientation", old.id, "2025-03-31", ["day-unknown", "b:cu/ban", "b:cu/ban-moi"]],
    ["propaganda-orientation", old.id, "2025-04-01", ["b:cu/ban-moi"]],
  ])("%s at %s on %s", (held, place, on, expected) => {
    expect(names(held, place, on)).toEqual(expected)
  })

  it("says by which acts it came there, the least sure of them counting", () => {
    const found = answer(press, old.id, end)
    expect(found).toMatchObject({
      kind: "held",
      holders: [{ steps: [{ on: "2025-03-01" }, { on: end }], certainty: "inferred" }],
    })
    expect(found.kind === "held" && found.holders[0]?.basis).toEqual([
      clause("1/2025/NQ", "Điều 1"),
      clause("1/2025/NQ", "Điều 1"),
    ])
  })

  it("of a body that had it all along rests on what the body rests on", () => {
    expect(answer("propaganda-orientation", old.id, "2026-01-01")).toMatchObject({
      holders: [{ steps: [], certainty: "secondary" }],
    })
  })

  it("does not give a function to a body before it came to it", () => {
    const a = body("b:a", "A", { tier: "central", functions: [press], validity: validity(null, end) })
    const b = body("b:b", "B", { tier: "central", functions: [press] })
    const small = createDirectory(data({ bodies: [a, b], successions: [step("b:a", ["b:b"], { function: press })] }))
    const on = (at: string) => {
      const found = whoHolds(small, press, null, day(at))
      return found.kind === "held" ? found.holders.map(({ body: { id } }) => id) : found.kind
    }
    expect([on("2025-06-30"), on(end)]).toEqual([["b:a"], ["b:b"]])
  })
})
