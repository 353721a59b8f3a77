import { always, type Validity } from "../../calendar/index.ts"
import { type BodyKind, type Group, groupId, type Tier } from "../../directory/index.ts"
import type { PresetPlace } from "./preset-place.ts"
import { nameIn } from "./standard-body.ts"
import type { TierPreset } from "./tier-preset.ts"

/** A phrase that plans of any province use; `{kind}` stands for `tỉnh` or `thành phố`, `{name}` for the province's name. */
interface StandardGroup {
  readonly slug: string
  readonly tier: Tier
  readonly kinds: readonly BodyKind[]
  readonly name: string
  readonly spellings: readonly string[]
}

const group = (
  slug: string,
  tier: Tier,
  kinds: readonly BodyKind[],
  name: string,
  ...spellings: readonly string[]
): StandardGroup => ({ slug, tier, kinds, name, spellings })

const anyTier: readonly StandardGroup[] = [
  group(
    "cac-so-ban-nganh",
    "province",
    ["department", "provincial-agency"],
    "Các sở, ban, ngành",
    "các sở, ban, ngành {kind}",
    "các sở, ban, ngành cấp tỉnh",
    "các sở, ngành",
    "các sở, ngành {kind}",
    "các sở, ban, ngành {kind} {name}",
    "các sở, ngành {kind} {name}",
  ),
  group(
    "cac-co-quan-don-vi",
    "province",
    [
      "department",
      "provincial-agency",
      "department-unit",
      "public-service-unit",
      "mass-organisation",
      "association",
      "press",
    ],
    "Các cơ quan, đơn vị",
  ),
  group("co-quan-bao-chi", "province", ["press"], "Cơ quan báo chí", "các cơ quan báo chí"),
  group(
    "to-chuc-chinh-tri-xa-hoi",
    "province",
    ["mass-organisation"],
    "Các tổ chức chính trị - xã hội",
    "các tổ chức chính trị - xã hội {kind}",
    "các tổ chức chính trị - xã hội {kind} {name}",
    "các tổ chức chính trị - xã hội cấp tỉnh",
  ),
  group(
    "cac-phong-don-vi-truc-thuoc-so",
    "province",
    ["department-unit"],
    "Các phòng, đơn vị trực thuộc Sở",
    "các phòng, đơn vị thuộc Sở",
  ),
  group("ban-giam-doc-so", "province", [], "Ban Giám đốc Sở", "BGĐ Sở"),
]

/** Offices of districts, until 2025-06-30. */
const ofDistricts: readonly StandardGroup[] = [
  group(
    "dai-truyen-thanh-cap-huyen",
    "district",
    ["station"],
    "Đài truyền thanh cấp huyện",
    "hệ thống Đài truyền thanh cấp huyện",
    "Đài truyền thanh các huyện, thị xã, thành phố",
  ),
]

/** Offices that each commune has since 2025-07-01 (Nghị định 150/2025/NĐ-CP, Nghị định 118/2025/NĐ-CP). */
const ofCommunes: readonly StandardGroup[] = [
  group(
    "van-phong-hdnd-va-ubnd-cap-xa",
    "commune",
    ["commune-office"],
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân cấp xã",
    "Văn phòng HĐND và UBND các xã, phường",
  ),
  group(
    "phong-van-hoa-xa-hoi",
    "commune",
    ["commune-office"],
    "Phòng Văn hóa - Xã hội",
    "Phòng Văn hóa - Xã hội các xã, phường",
  ),
  group("phong-kinh-te", "commune", ["commune-office"], "Phòng Kinh tế", "Phòng Kinh tế các xã"),
  group(
    "phong-kinh-te-ha-tang-va-do-thi",
    "commune",
    ["commune-office"],
    "Phòng Kinh tế, Hạ tầng và Đô thị",
    "Phòng Kinh tế, Hạ tầng và Đô thị các phường",
  ),
  group(
    "trung-tam-phuc-vu-hanh-chinh-cong-cap-xa",
    "commune",
    ["commune-office"],
    "Trung tâm Phục vụ hành chính công cấp xã",
    "Trung tâm Phục vụ hành chính công các xã, phường",
  ),
  // The act that founded these centres was not found; provinces call them by either name.
  group(
    "trung-tam-dich-vu-su-nghiep-cong",
    "commune",
    ["public-service-unit"],
    "Trung tâm Dịch vụ sự nghiệp công",
    "Trung tâm Cung ứng dịch vụ sự nghiệp công",
    "Trung tâm Dịch vụ sự nghiệp công các xã, phường",
  ),
]

/**
 * The phrases by which plans of any province name many bodies at once (*nhóm đơn vị*), besides the committees that the
 * data know. Their members differ by province, so every one stays open.
 */
export const standardGroups = (
  preset: TierPreset,
  places: readonly PresetPlace[],
  period: Validity,
): readonly Group[] => {
  const own = preset === "two-tier" ? ofCommunes : ofDistricts
  return [...anyTier.map((each) => groupOf(each, places, always)), ...own.map((each) => groupOf(each, places, period))]
}

const groupOf = (
  { kinds, name, slug, spellings, tier }: StandardGroup,
  places: readonly PresetPlace[],
  validity: Validity,
): Group => ({
  id: groupId(`g:${places[0]?.path ?? ""}/${slug}`),
  name,
  phrases: [...new Set([name, ...spellings.flatMap((each) => places.map((place) => nameIn(place, each)))])],
  tier,
  kinds: [...kinds],
  bodies: [],
  complete: false,
  validity,
})
