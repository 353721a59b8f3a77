import { type BodyKind, type Group, groupId, type Tier, validity } from "@lantoa/core"
import { provinceFormed } from "./days.ts"

const group = (
  slug: string,
  tier: Tier,
  kinds: readonly BodyKind[],
  complete: boolean,
  name: string,
  ...spellings: readonly string[]
): Group => ({
  id: groupId(`g:vinh-long/${slug}`),
  name,
  phrases: [name, ...spellings],
  tier,
  kinds: [...kinds],
  bodies: [],
  complete,
  validity: validity(provinceFormed),
})

/** Sub-units of communes to which the committees hand work on: each commune has its own, none is listed by name. */
const communeOffices: readonly Group[] = [
  group(
    "phong-van-hoa-xa-hoi",
    "commune",
    ["commune-office"],
    false,
    "Phòng Văn hóa - Xã hội",
    "Phòng Văn hóa - Xã hội các xã, phường",
  ),
  // Named in the plan of 2026 only; the act that founded these centres was not found.
  group(
    "trung-tam-dich-vu-su-nghiep-cong",
    "commune",
    ["public-service-unit"],
    false,
    "Trung tâm Dịch vụ sự nghiệp công",
  ),
]

/** Inside the department that issues the plan. */
const ownUnits: readonly Group[] = [
  group("cac-phong-don-vi-truc-thuoc-so", "province", ["department-unit"], false, "Các phòng, đơn vị trực thuộc Sở"),
  group("ban-giam-doc-so", "province", [], false, "Ban Giám đốc Sở", "BGĐ Sở"),
]

/** The phrases by which plans of Vĩnh Long name many bodies at once (*nhóm đơn vị*). */
export const groups: readonly Group[] = [
  group(
    "cac-so-ban-nganh",
    "province",
    ["department", "provincial-agency"],
    false,
    "Các sở, ban, ngành tỉnh",
    "các sở, ban, ngành",
    "các sở, ngành tỉnh",
    "các sở, ngành",
  ),
  group(
    "ubnd-cac-xa-phuong",
    "commune",
    ["peoples-committee"],
    true,
    "Ủy ban nhân dân các xã, phường",
    "các xã, phường",
    "UBND cấp xã",
  ),
  ...communeOffices,
  ...ownUnits,
]
