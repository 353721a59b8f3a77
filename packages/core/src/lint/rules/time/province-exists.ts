import { hasEndedBy, isValidOn } from "../../../calendar/index.ts"
import { type AdministrativeUnit, type Directory, nameWithin } from "../../../directory/index.ts"
import { clause } from "../../../law/index.ts"
import { grouped } from "../../../text/index.ts"
import { dayText } from "../../analysis/day-text.ts"
import { nameKey } from "../../analysis/name-key.ts"
import { defineRule, type RuleContext } from "../../rule.ts"

/** The province that the plan is of still exists. */
export const provinceExists = defineRule({
  id: "time/province-exists",
  severity: "error",
  title: { vi: "Tỉnh của kế hoạch còn là một đơn vị hành chính", en: "The province of the plan is still a unit" },
  explain: {
    vi: "Từ ngày 01/7/2025 cả nước còn 34 tỉnh, thành phố. Kế hoạch của một tỉnh đã sáp nhập không còn cơ quan nào thực hiện nguyên như đã viết: địa bàn, cơ quan và nơi nhận đều phải chuyển sang tỉnh mới.",
    en: "Since 1 July 2025 there are 34 provinces and cities. Nobody can carry out the plan of a merged province as it stands: area, bodies and recipients have to move to the new one.",
  },
  remedy: {
    vi: "Chuyển kế hoạch sang tỉnh mới (`lantoa succeed`), rồi ban hành kế hoạch thay thế.",
    en: "Carry the plan over to the new province (`lantoa succeed`) and issue one in its place.",
  },
  examples: { right: ["tỉnh Ninh Bình"], wrong: ["tỉnh Hà Nam (từ 01/7/2025)"] },
  basis: [clause("202/2025/QH15", "sắp xếp đơn vị hành chính cấp tỉnh")],
  since: "2025-07-01",
  messages: {
    joined: {
      vi: "{province} không còn là đơn vị hành chính từ {day}; nay thuộc {now}.",
      en: "{province} has not been a unit since {day}; it is now part of {now}.",
    },
    ended: {
      vi: "{province} không còn là đơn vị hành chính từ {day}.",
      en: "{province} has not been a unit since {day}.",
    },
  },
  check(context, report) {
    const unit = endedProvince(context)
    if (unit === undefined || unit.validity.until === null) return
    const place = { path: ["document", "place"] }
    const now = successorOf(context, unit)
    const data = { province: unit.fullName, day: dayText(unit.validity.until) }
    if (now === undefined) report("ended", place, data)
    else report("joined", place, { ...data, now: nameWithin(now.fullName) })
  },
})

/** The unit that the place of issue names, when every unit of that name has ended. */
const endedProvince = ({ day, jurisdiction, plan }: RuleContext): AdministrativeUnit | undefined => {
  const { place } = plan.document
  if (place === null) return undefined
  const key = nameKey(place.replace(/^(?:tỉnh|thành phố)\s+/i, ""))
  const named = provincesOf(jurisdiction.directory).get(key) ?? []
  if (named.some(({ validity }) => isValidOn(validity, day))) return undefined
  return named.findLast(({ validity }) => hasEndedBy(validity, day))
}

const known = new WeakMap<Directory, ReadonlyMap<string, readonly AdministrativeUnit[]>>()

/** The provinces of a directory by name, whenever they were. */
const provincesOf = (directory: Directory): ReadonlyMap<string, readonly AdministrativeUnit[]> => {
  const found =
    known.get(directory) ??
    grouped(
      directory.units.filter(({ tier }) => tier === "province"),
      ({ name }) => nameKey(name),
    )
  known.set(directory, found)
  return found
}

/** The province of whoever took over from its People's Committee. */
const successorOf = (
  { day, jurisdiction: { directory } }: RuleContext,
  unit: AdministrativeUnit,
): AdministrativeUnit | undefined => {
  const committee = directory.bodies.find(
    (body) => body.unit === unit.id && body.kind === "peoples-committee" && body.tier === "province",
  )
  const holder =
    committee === undefined ? undefined : directory.holdersOf(committee.id, day).flatMap(({ bodies }) => bodies)[0]
  return holder?.unit == null ? undefined : directory.unit(holder.unit)
}
