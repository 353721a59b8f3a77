import { quoted } from "../../analysis/day-text.ts"
import { nameKey } from "../../analysis/name-key.ts"
import { nameKind } from "../../analysis/name-kind.ts"
import { there } from "../../analysis/needs.ts"
import { recipientCoverage } from "../../analysis/recipient-coverage.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** Whoever gets a task gets the document. */
export const assignedUnitsListed = defineRule({
  id: "recipients/assigned-units-listed",
  severity: "warning",
  title: {
    vi: "Đơn vị được giao hoặc đề nghị thực hiện nhiệm vụ có trong Nơi nhận",
    en: "A unit with a task is among the recipients",
  },
  explain: {
    vi: "Nơi nhận gồm trước hết nơi nhận để thực hiện; văn bản chỉ được gửi theo phần này. Nhóm đơn vị được xét theo thành phần: “Các sở, ban, ngành” gồm các sở và cơ quan ngành, không gồm hội, đoàn thể; hội phải có dòng riêng hoặc nhóm có nêu “hội”, “đoàn thể”.",
    en: "Recipients are first of all those who carry the document out, and copies are sent by that list. Groups are taken by their members: “các sở, ban, ngành” are departments and agencies, not associations, which need a line of their own or a group that names them.",
  },
  remedy: {
    vi: "Thêm đơn vị vào Nơi nhận, hoặc gửi văn bản bổ sung.",
    en: "Add the unit to the recipients, or send it a copy.",
  },
  examples: {
    right: ["giao Sở Y tế; Nơi nhận có “Các sở, ban, ngành tỉnh”"],
    wrong: ["giao Hội Khuyến học tỉnh; Nơi nhận không có"],
  },
  basis: [mainComponent("9 điểm a")],
  since: decree30Since,
  needs: there("assignments"),
  messages: {
    missing: {
      vi: "“{unit}” có {count} nhiệm vụ nhưng không có trong Nơi nhận và không thuộc nhóm nào ở đó{groups}.",
      en: "“{unit}” has {count} tasks but is not among the recipients, nor in any group there{groups}.",
    },
  },
  check(context, report) {
    const { assignments, document } = context.plan
    const lines = document.recipients.filter(({ purpose }) => purpose !== "archive")
    if (lines.length === 0) return
    const isCovered = recipientCoverage(context)
    const isIssuer = issuerOf(document.issuer)
    const judged = new Set<string>()
    for (const [index, { tasks, units }] of assignments.entries())
      for (const unit of units) {
        if (judged.has(unit)) continue
        judged.add(unit)
        if (isIssuer(unit) || isCovered(unit)) continue
        report("missing", { path: ["assignments", index] }, { unit, count: tasks.length, groups: groupsAmong(lines) })
      }
  },
})

const groupsAmong = (lines: readonly { readonly text: string }[]): string => {
  const groups = lines.filter(({ text }) => nameKind(text).group)
  return groups.length === 0 ? "" : ` (${quoted(groups.map(({ text }) => text))})`
}

/** The issuer keeps its own copy: "Lưu". The Front and the Party write their own name in many ways. */
const issuerOf = (issuer: string | null): ((unit: string) => boolean) => {
  if (issuer === null) return () => false
  const own = nameKey(issuer)
  const by = nameKind(issuer)
  const hasManyNames = by.kinds.includes("front") || by.kinds.includes("party-committee")
  return (unit) => {
    const asked = nameKey(unit)
    if (own === asked || beginsWith(own, asked) || beginsWith(asked, own)) return true
    if (!hasManyNames) return false
    const to = nameKind(unit)
    return by.tier === to.tier && !to.group && by.kinds[0] === to.kinds[0]
  }
}

/** Whether a name begins with all the words of another. */
const beginsWith = (name: string, other: string): boolean =>
  name.length > other.length && name.charAt(other.length) === " " && name.startsWith(other)
