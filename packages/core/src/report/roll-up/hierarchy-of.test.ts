import { describe, expect, it } from "vitest"
import { always, isoDate, validity } from "../../calendar/index.ts"
import {
  type AdministrativeUnit,
  type Body,
  bodyId,
  createDirectory,
  groupId,
  type Tier,
  unitId,
} from "../../directory/index.ts"
import type { Obligor } from "../../obligation/index.ts"
import { hierarchyOf } from "./hierarchy-of.ts"

const unit = (path: string, tier: Tier, parent: string | null, over: Partial<AdministrativeUnit> = {}) => ({
  id: unitId(`u:${path}`),
  tier,
  type: "commune" as const,
  name: path,
  fullName: path,
  parent: parent === null ? null : unitId(`u:${parent}`),
  code: null,
  validity: always,
  ...over,
})
const body = (path: string, tier: Tier, own: string | null, superior: string | null = null): Body => ({
  id: bodyId(`b:${path}`),
  name: path,
  aliases: [],
  kind: "other",
  tier,
  unit: own === null ? null : unitId(`u:${own}`),
  superior: superior === null ? null : bodyId(`b:${superior}`),
  functions: [],
  validity: always,
  basis: [],
})

const end = "2025-07-01"
const directory = createDirectory({
  units: [
    unit("mau", "province", null),
    unit("mau/huyen-a", "district", "mau", { validity: validity(null, end) }),
    unit("mau/huyen-a/xa-1", "commune", "mau/huyen-a", { validity: validity(null, end) }),
    unit("mau/xa-2", "commune", "mau", { validity: validity(end) }),
  ],
  bodies: [
    body("mau/ubnd-huyen-a", "district", "mau/huyen-a"),
    body("mau/ubnd-xa-1", "commune", "mau/huyen-a/xa-1"),
    body("mau/ubnd-xa-2", "commune", "mau/xa-2"),
    body("mau/so", "province", null, "mau/ubnd"),
    body("mau/ubnd", "province", "mau"),
    body("mau/bao", "province", null),
    body("vn/bo", "central", null),
  ],
  groups: [],
  successions: [],
})
const { placesOf, placesOfUnit, top } = hierarchyOf(directory, isoDate("2026-03-11"))
const bodyOf = (path: string, tier: Tier): Obligor => ({ kind: "body", id: bodyId(`b:${path}`), name: path, tier })

describe("the hierarchy of a directory", () => {
  it.each<[string, Obligor, readonly string[]]>([
    ["a commune of two tiers", bodyOf("mau/ubnd-xa-2", "commune"), ["u:mau", "u:mau/xa-2"]],
    ["a commune of three tiers", bodyOf("mau/ubnd-xa-1", "commune"), ["u:mau", "u:mau/huyen-a", "u:mau/huyen-a/xa-1"]],
    ["a district", bodyOf("mau/ubnd-huyen-a", "district"), ["u:mau", "u:mau/huyen-a"]],
    ["a department under its committee", bodyOf("mau/so", "province"), ["u:mau"]],
    ["a newspaper by its id", bodyOf("mau/bao", "province"), ["u:mau"]],
    [
      "a group by its id",
      { kind: "group", id: groupId("g:mau/cac-hoi"), name: "các hội", tier: "province" },
      ["u:mau"],
    ],
    ["a name nobody knows", { kind: "unresolved", name: "Câu lạc bộ" }, ["u:mau"]],
    ["a ministry", bodyOf("vn/bo", "central"), []],
  ])("places %s", (_, obligor, places) => {
    expect(placesOf(obligor).map(({ key }) => key)).toEqual(places)
  })

  it("has the nation on top, and no place for a unit that nobody knows", () => {
    expect(top.tier).toBe("central")
    expect(placesOfUnit("u:khac")).toEqual([])
  })
})
