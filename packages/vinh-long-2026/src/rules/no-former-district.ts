import { type AdministrativeUnit, defineRule, joinNames, nameWithin, type Text } from "@lantoa/core"
import { communeMerger, districtsEnded } from "../sources.ts"
import { formerDistricts } from "../units/former-districts.ts"
import { communes } from "../units.ts"
import { namePattern, namesIn } from "./placed-names.ts"

const pattern = namePattern(formerDistricts.map(({ fullName }) => fullName))

/** The communes and wards on a former district's land; of all districts of that name. */
const successorsOf = (found: string): readonly AdministrativeUnit[] => {
  const name = found.toLowerCase()
  const codes = formerDistricts
    .filter(({ fullName }) => fullName.toLowerCase() === name)
    .flatMap((each) => each.communes.split(" "))
  return communes.filter(({ code }) => code !== null && codes.includes(code.code))
}

const namesOf = (units: readonly AdministrativeUnit[]): Text =>
  joinNames(units.map(({ fullName }) => nameWithin(fullName)))

/** No district of the former three provinces is named as if it were still there. */
export const noFormerDistrict = defineRule({
  id: "vinh-long-2026/no-former-district",
  severity: "warning",
  title: { vi: "Không nêu huyện, thị xã, thành phố đã kết thúc", en: "No district that has ended is named" },
  explain: {
    vi: [
      "Từ ngày 01/7/2025 không còn cấp huyện (Luật 72/2025/QH15); 26 huyện, thị xã, thành phố của Vĩnh Long, Bến Tre, Trà Vinh trước đây được sắp xếp thành 124 xã, phường (Nghị quyết 1687/NQ-UBTVQH15, Điều 1).",
      "Nhiệm vụ giao cho một huyện không còn thì không ai nhận. Quy tắc này biết địa bàn cũ nay thuộc xã, phường nào.",
      "Cách sửa: nêu các xã, phường đó; khi cần nhắc địa bàn cũ thì ghi rõ “(cũ)” hoặc “trước đây”.",
    ].join("\n\n"),
    en: [
      "There is no district level since 1 July 2025 (Law 72/2025/QH15); the 26 districts of the former Vĩnh Long, Bến Tre and Trà Vinh were arranged into 124 communes and wards (Resolution 1687/NQ-UBTVQH15, Article 1).",
      "Work given to a district that is gone reaches nobody. This rule knows which communes and wards its land belongs to now.",
      "To fix it, name those communes and wards; where the old area is meant, say “(cũ)” or “trước đây”.",
    ].join("\n\n"),
  },
  basis: [districtsEnded, communeMerger],
  since: "2025-07-01",
  messages: {
    ended: {
      vi: "“{found}” đã kết thúc ngày 01/7/2025; địa bàn đó nay thuộc {now}.",
      en: "“{found}” ended on 2025-07-01; its land now belongs to {now}.",
    },
  },
  check({ plan }, report) {
    for (const { found, place } of namesIn(plan, pattern))
      report("ended", place, { found, now: namesOf(successorsOf(found)) })
  },
})
