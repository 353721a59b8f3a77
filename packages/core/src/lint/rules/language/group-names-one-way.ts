import { practice } from "../../../law/index.ts"
import { fold, remembered } from "../../../text/index.ts"
import type { PlanPath } from "../../finding.schema.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A group of units has its capitals in the same places all through. */
export const groupNamesOneWay = defineRule({
  id: "language/group-names-one-way",
  severity: "information",
  title: { vi: "Tên nhóm đơn vị viết hoa thống nhất", en: "The name of a group has its capitals alike" },
  explain: {
    vi: "“các sở, ban, ngành tỉnh” và “Các Sở, ban, ngành tỉnh” là một nhóm. Chữ đầu dòng viết hoa là bình thường; các chữ sau nên viết giống nhau ở phần phân công và Nơi nhận.",
    en: "“các sở, ban, ngành tỉnh” and “Các Sở, ban, ngành tỉnh” are one group. A capital at the start of a line is as it should be; the words after it should be alike in the assignments and the recipients.",
  },
  remedy: { vi: "Chọn một cách viết cho cả văn bản.", en: "Choose one way for the whole document." },
  examples: { right: ["các sở, ban, ngành tỉnh"], wrong: ["Các Sở, ban, ngành … các sở, ban, ngành"] },
  basis: [practice("viết thống nhất trong một văn bản")],
  since: practiceSince,
  messages: {
    differ: {
      vi: "Cùng một nhóm nhưng viết hai cách: “{here}” và “{first}”.",
      en: "One group in two ways: “{here}” and “{first}”.",
    },
  },
  check({ plan }, report) {
    const seen = new Map<string, string>()
    const reported = new Set<string>()
    const look = (name: string, path: PlanPath): void => {
      const key = folded(name)
      const first = seen.get(key)
      if (first === undefined) seen.set(key, name)
      else if (first.slice(1) !== name.slice(1) && hasOtherCase(first, name) && !reported.has(key)) {
        reported.add(key)
        report("differ", { path }, { here: name, first })
      }
    }
    // Units with tasks, then the lines of the recipients, as they are printed.
    for (const [index, { units }] of plan.assignments.entries())
      for (const unit of units) if (isSeveral(unit)) look(unit, ["assignments", index])
    for (const [index, { text }] of plan.document.recipients.entries())
      if (isSeveral(text)) look(text, ["document", "recipients", index])
  },
})

const folded = remembered(fold)

/** A name that begins with the word for several. */
const isSeveral = (name: string): boolean =>
  (name.startsWith("c") || name.startsWith("C")) && name.slice(0, 4).toLowerCase() === "các "

const hasOtherCase = (one: string, other: string): boolean =>
  one.slice(1).toLowerCase() === other.slice(1).toLowerCase()
