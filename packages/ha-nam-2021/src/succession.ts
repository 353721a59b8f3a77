import {
  type Basis,
  type BodyId,
  bodyId,
  clause,
  committeeIdOf,
  type FunctionId,
  isoDate,
  practice,
  type Succession,
  type Text,
} from "@lantoa/core"
import { stationIdOf } from "./bodies/district-bodies.ts"
import {
  commissionsMergedFrom,
  departmentsMerged,
  districtsRearranged,
  pressMergedFrom,
  provinceMerged,
} from "./days.ts"
import { communeMerger, districtsEnded, followsProvince, provinceMerger, rearrangement } from "./sources.ts"
import type { DistrictKey } from "./units/district-key.ts"
import { districts } from "./units/district-units.ts"
import { successorsOf } from "./units/ninh-binh.ts"

interface Step {
  readonly from: BodyId
  readonly to: readonly BodyId[]
  readonly on: string | null
  readonly basis: readonly Basis[]
  readonly function?: FunctionId
  readonly about?: boolean
  readonly notBefore?: string
  readonly note?: Text
}

const step = ({ about, basis, from, function: held, notBefore, note, on, to }: Step): Succession => ({
  from,
  function: held ?? null,
  to: [...to],
  on: on === null ? null : isoDate(on),
  about: about ?? on === null,
  ...(notBefore === undefined ? {} : { notBefore: isoDate(notBefore) }),
  basis: [...basis],
  note: note ?? null,
})

const haNam = (slug: string): BodyId => bodyId(`b:ha-nam/${slug}`)
const ninhBinh = (slug: string): BodyId => bodyId(`b:ninh-binh/${slug}`)

const ownDayUnknown: Text = {
  vi: "ngày chung cả nước; chưa tìm thấy quyết định riêng của Hà Nam",
  en: "the day common to the country; Hà Nam's own decision was not found",
}

/** The department of information was divided between two others. */
const information: readonly Succession[] = [
  step({
    from: haNam("so-thong-tin-va-truyen-thong"),
    function: "press-and-grassroots-information",
    to: [haNam("so-van-hoa-the-thao-va-du-lich")],
    on: departmentsMerged,
    about: true,
    basis: [clause("10/2025/TT-BVHTTDL", "chức năng, nhiệm vụ của cơ quan chuyên môn về văn hóa, thể thao và du lịch")],
    note: ownDayUnknown,
  }),
  step({
    from: haNam("so-thong-tin-va-truyen-thong"),
    function: "digital-and-telecommunications",
    to: [haNam("so-khoa-hoc-va-cong-nghe")],
    on: departmentsMerged,
    about: true,
    basis: [
      {
        ...practice("Sở Khoa học và Công nghệ sau hợp nhất hoạt động trên cả nước từ 01/3/2025", "verified"),
        url: "https://ictvietnam.vn/print/69097.html",
      },
    ],
    note: ownDayUnknown,
  }),
]

const commission = step({
  from: haNam("ban-tuyen-giao-tinh-uy"),
  to: [haNam("ban-tuyen-giao-va-dan-van-tinh-uy")],
  on: null,
  notBefore: commissionsMergedFrom,
  basis: [clause("121-KL/TW", "hợp nhất ban tuyên giáo và ban dân vận")],
  note: {
    vi: "tháng 2 đến tháng 3 năm 2025, chưa rõ ngày của Hà Nam",
    en: "February to March 2025, Hà Nam's day unknown",
  },
})

const mergedPress = haNam("co-quan-bao-va-phat-thanh-truyen-hinh")
const press: readonly Succession[] = [
  ...["bao-ha-nam", "dai-phat-thanh-va-truyen-hinh-ha-nam"].map((slug) =>
    step({
      from: haNam(slug),
      to: [mergedPress],
      on: null,
      notBefore: pressMergedFrom,
      basis: [practice("báo và đài của tỉnh hợp nhất trong năm 2025", "inferred")],
      note: { vi: "trong năm 2025, chưa rõ ngày", en: "in 2025, on an unknown day" },
    }),
  ),
  step({
    from: mergedPress,
    to: [ninhBinh("bao-ninh-binh")],
    on: provinceMerged,
    about: true,
    basis: [practice("cơ quan báo chí hợp nhất của Ninh Bình, sau 01/7/2025 gồm cả Hà Nam, Nam Định", "secondary")],
  }),
]

/** Bodies that went into the one of the same kind in Ninh Bình. */
const provincial: readonly Succession[] = [
  "ubnd-tinh",
  "tinh-uy",
  "so-van-hoa-the-thao-va-du-lich",
  "so-khoa-hoc-va-cong-nghe",
  "so-giao-duc-va-dao-tao",
  "so-tai-chinh",
  "hoi-khuyen-hoc-tinh",
  "ban-tuyen-giao-va-dan-van-tinh-uy",
].map((slug) => step({ from: haNam(slug), to: [ninhBinh(slug)], on: provinceMerged, basis: followsProvince }))

const committeeOf = (district: DistrictKey, on: "first" | "last"): BodyId => {
  const units = districts.filter(({ key }) => key === district)
  const found = on === "first" ? units.at(0) : units.at(-1)
  if (found === undefined) throw new RangeError(`No district of Hà Nam is called "${district}".`)
  return committeeIdOf(found.unit.id)
}

/** Kim Bảng stayed where it was and became a town. */
const kimBang: readonly Succession[] = [
  step({
    from: committeeOf("kimBang", "first"),
    to: [committeeOf("kimBang", "last")],
    on: districtsRearranged,
    basis: [rearrangement],
  }),
  step({
    from: stationIdOf(committeeOf("kimBang", "first")),
    to: [stationIdOf(committeeOf("kimBang", "last"))],
    on: districtsRearranged,
    basis: [rearrangement],
  }),
]

const keys: readonly DistrictKey[] = ["phuLy", "duyTien", "kimBang", "thanhLiem", "binhLuc", "lyNhan"]

/** Each district committee was followed by those of the communes on its land; its station by nobody. */
const ofDistricts: readonly Succession[] = keys.flatMap((key) => [
  step({
    from: committeeOf(key, "last"),
    to: successorsOf(key).map(({ id }) => committeeIdOf(id)),
    on: provinceMerged,
    basis: [communeMerger, districtsEnded, provinceMerger],
  }),
  step({
    from: stationIdOf(committeeOf(key, "last")),
    to: [],
    on: provinceMerged,
    basis: [clause("49/2024/NĐ-CP", "đài truyền thanh cấp huyện thôi hoạt động trước ngày 31/12/2025"), districtsEnded],
    note: {
      vi: "kết thúc cùng cấp huyện; đài truyền thanh cấp xã có từ trước, không phải đơn vị kế thừa",
      en: "ended with the district level; commune stations existed beside it and are no successor",
    },
  }),
])

/** Who followed whom, from the plan of 2021 to the communes and departments of Ninh Bình (*kế thừa*). */
export const successions: readonly Succession[] = [
  ...information,
  commission,
  ...press,
  ...kimBang,
  ...provincial,
  ...ofDistricts,
]
