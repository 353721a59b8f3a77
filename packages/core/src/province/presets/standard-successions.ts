import { isoDate } from "../../calendar/index.ts"
import type { Body, FunctionId, Succession } from "../../directory/index.ts"
import { type Basis, clause, practice } from "../../law/index.ts"
import type { Text } from "../../text/index.ts"
import { type PresetPlace, presetBodyId } from "./preset-place.ts"
import { departmentsMerged } from "./reform-days.ts"

interface Step {
  readonly from: string
  readonly function: FunctionId | null
  readonly to: string
  readonly on: string | null
  readonly basis: readonly Basis[]
  readonly note: Text
}

const ownDayUnknown: Text = {
  vi: "ngày chung cả nước; chưa tìm quyết định riêng của tỉnh",
  en: "the day common to the country; the province's own decision was not looked up",
}

const steps: readonly Step[] = [
  {
    from: "so-thong-tin-va-truyen-thong",
    function: "press-and-grassroots-information",
    to: "so-van-hoa-the-thao-va-du-lich",
    on: departmentsMerged,
    basis: [clause("10/2025/TT-BVHTTDL", "chức năng, nhiệm vụ của cơ quan chuyên môn về văn hóa, thể thao và du lịch")],
    note: ownDayUnknown,
  },
  {
    from: "so-thong-tin-va-truyen-thong",
    function: "digital-and-telecommunications",
    to: "so-khoa-hoc-va-cong-nghe",
    on: departmentsMerged,
    basis: [practice("Sở Khoa học và Công nghệ sau hợp nhất hoạt động trên cả nước từ 01/3/2025", "verified")],
    note: ownDayUnknown,
  },
  ...["ban-tuyen-giao", "ban-dan-van"].map((from) => ({
    from,
    function: null,
    to: "ban-tuyen-giao-va-dan-van",
    on: null,
    basis: [clause("121-KL/TW", "hợp nhất ban tuyên giáo và ban dân vận")],
    note: {
      vi: "tháng 2 đến tháng 3 năm 2025, mỗi tỉnh một ngày",
      en: "February to March 2025, each province on its own day",
    },
  })),
]

/** Who followed whom inside a province (*kế thừa*), as far as the steps hold for every province of the country. */
export const standardSuccessions = (place: PresetPlace, bodies: readonly Body[]): readonly Succession[] => {
  const known = new Set(bodies.map(({ id }) => id))
  return steps.flatMap(({ basis, from, function: held, note, on, to }) => {
    const [before, after] = [presetBodyId(place, from), presetBodyId(place, to)]
    if (!known.has(before) || !known.has(after)) return []
    return [
      {
        from: before,
        function: held,
        to: [after],
        on: on === null ? null : isoDate(on),
        about: true,
        basis: [...basis],
        note,
      },
    ]
  })
}

/** Bodies of a province that became a city, or took another name, went on under it (*cơ quan khi tỉnh thành thành phố*). */
export const successionsBetween = (
  before: PresetPlace,
  after: PresetPlace,
  bodies: readonly Body[],
): readonly Succession[] => {
  const { from } = after.validity
  if (from === null) return []
  const known = new Set(bodies.map(({ id }) => id))
  const pairs = [...known].flatMap((id) => {
    const slug = id.startsWith(`b:${before.path}/`) ? id.slice(`b:${before.path}/`.length) : undefined
    const next = slug === undefined || slug.includes("/") ? undefined : presetBodyId(after, slug)
    return next === undefined || !known.has(next) ? [] : [{ from: id, to: next }]
  })
  const committees =
    before.committee === null || after.committee === null ? [] : [{ from: before.committee, to: after.committee }]
  return [...pairs, ...committees].map((pair) => ({
    from: pair.from,
    function: null,
    to: [pair.to],
    on: from,
    about: false,
    basis: [
      practice(
        `cơ quan của ${before.within} là cơ quan của ${after.within} từ ngày tỉnh đổi loại hoặc tên`,
        "inferred",
      ),
    ],
    note: null,
  }))
}
