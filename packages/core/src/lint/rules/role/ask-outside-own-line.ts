import type { BodyKind } from "../../../directory/index.ts"
import { practice } from "../../../law/index.ts"
import { quoted } from "../../analysis/day-text.ts"
import { nameKey } from "../../analysis/name-key.ts"
import { nameKind } from "../../analysis/name-kind.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule, type RuleContext } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** Who is not under the issuer is asked (*đề nghị*), not told. */
export const askOutsideOwnLine = defineRule({
  id: "role/ask-outside-own-line",
  severity: "information",
  title: {
    vi: "Đơn vị không trực thuộc thì “đề nghị”, không giao",
    en: "A unit that is not under the issuer is asked, not told",
  },
  explain: {
    vi: "Sở không chỉ đạo được sở khác, Ủy ban nhân dân cấp xã, cơ quan của Đảng, Mặt trận, đoàn thể và cơ quan báo chí của tỉnh; kế hoạch của sở dùng “Đề nghị …” với các cơ quan đó. Ủy ban nhân dân giao việc cho cơ quan chuyên môn và Ủy ban nhân dân cấp dưới, còn với cơ quan Đảng, Mặt trận, đoàn thể, hội cũng dùng “đề nghị”.",
    en: "A department has no command over other departments, communes, Party bodies, the Front, mass organisations or the province's press; its plans say “Đề nghị …” (we request) to them. A People's Committee tells its departments and the committees below, and asks the Party, the Front, mass organisations and associations.",
  },
  remedy: { vi: "Thêm “Đề nghị” trước tên đơn vị.", en: "Write “Đề nghị” before the unit's name." },
  examples: { right: ["Đề nghị Hội Khuyến học tỉnh …"], wrong: ["Giao Hội Khuyến học tỉnh … (kế hoạch của một sở)"] },
  basis: [practice("thông lệ: “đề nghị” với cơ quan không thuộc quyền chỉ đạo")],
  since: practiceSince,
  needs: there("assignments"),
  messages: {
    told: {
      vi: "{issuer} giao việc trực tiếp cho {count} đơn vị không trực thuộc: {units}; thông lệ viết “Đề nghị …”.",
      en: "{issuer} gives work directly to {count} units that are not under it: {units}; plans usually say “Đề nghị …”.",
    },
  },
  check(context, report) {
    const { plan } = context
    const { issuer } = plan.document
    if (issuer === null) return
    const outside = outsiders(context, issuer)
    if (outside === undefined) return
    const told = new Set<string>()
    let first = -1
    for (const [index, { modality, supports, units }] of plan.assignments.entries()) {
      if (modality !== "assigned" || supports !== undefined) continue
      for (const unit of units) {
        if (told.has(unit) || !outside(unit)) continue
        if (first < 0) first = index
        told.add(unit)
      }
    }
    if (first < 0) return
    report("told", { path: ["assignments", first] }, { issuer, count: told.size, units: quoted([...told]) })
  },
})

const neverUnderGovernment: readonly BodyKind[] = [
  "party-committee",
  "party-commission",
  "front",
  "mass-organisation",
  "association",
]
const besideDepartment: readonly BodyKind[] = [
  ...neverUnderGovernment,
  "department",
  "peoples-committee",
  "provincial-agency",
  "press",
  "station",
]

/** Tells whether a unit stands outside the issuer's line; undefined for issuers whose line is not known. */
const outsiders = ({ jurisdiction, ownDay }: RuleContext, issuer: string): ((unit: string) => boolean) | undefined => {
  const kindsOf = (name: string): readonly BodyKind[] => {
    const known = jurisdiction.directory.resolve(name, ownDay)
    if (known.kind === "body" || known.kind === "not-then") return [known.body.kind]
    if (known.kind === "group" && known.group.kinds.length > 0) return known.group.kinds
    return nameKind(name).kinds
  }
  const [kind] = kindsOf(issuer)
  const outside =
    kind === "department" ? besideDepartment : kind === "peoples-committee" ? neverUnderGovernment : undefined
  if (outside === undefined) return undefined
  const own = nameKey(issuer)
  return (unit) => {
    const kinds = kindsOf(unit)
    return kinds.length > 0 && kinds.every((each) => outside.includes(each)) && !isSame(own, nameKey(unit))
  }
}

const isSame = (issuer: string, unit: string): boolean => issuer.startsWith(unit) || unit.startsWith(issuer)
