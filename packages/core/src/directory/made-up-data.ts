import { always, type IsoDate, isoDate, validity } from "../calendar/index.ts"
import { clause } from "../law/index.ts"
import type { AdministrativeUnit, Body, DirectoryData, Group, Succession } from "./directory.schema.ts"
import { bodyId, groupId, unitId } from "./id.ts"

/** A day written in a test. */
export const day = (text: string): IsoDate => isoDate(text)
/** The day on which the made-up province changes. */
export const end = "2025-07-01"

/** A made-up unit with the given fields in place of its own. */
export const unit = (id: string, fullName: string, over: Partial<AdministrativeUnit> = {}): AdministrativeUnit => ({
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

/** A made-up body. */
export const body = (id: string, name: string, over: Partial<Body> = {}): Body => ({
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

/** A made-up group. */
export const group = (id: string, name: string, over: Partial<Group> = {}): Group => ({
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

/** A made-up succession. */
export const step = (from: string, to: readonly string[], over: Partial<Succession> = {}): Succession => ({
  from: bodyId(from),
  function: null,
  to: to.map(bodyId),
  on: day(end),
  about: false,
  basis: [clause("1/2025/NQ", "Điều 1")],
  note: null,
  ...over,
})

/** Data with the given lists, the others empty. */
export const data = (over: Partial<DirectoryData>): DirectoryData => ({
  units: [],
  bodies: [],
  groups: [],
  successions: [],
  ...over,
})

/** One of the two provinces. */
export const old = unit("u:cu", "Tỉnh Cũ", { validity: validity(null, end) })
/** One of the two provinces. */
export const next = unit("u:moi", "Tỉnh Mới", { validity: validity(end) })
/** Two provinces, the first going into the second; a department that is divided before. */
export const sample = data({
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
