import { practice } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { fold, remembered } from "../../../text/index.ts"
import type { NamedBody } from "../../analysis/named-bodies.ts"
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
    for (const { name, path } of groupsIn(plan)) {
      if (!/^các /i.test(name)) continue
      const key = folded(name)
      const first = seen.get(key)
      if (first === undefined) seen.set(key, name)
      else if (first.slice(1) !== name.slice(1) && hasOtherCase(first, name) && !reported.has(key)) {
        reported.add(key)
        report("differ", { path }, { here: name, first })
      }
    }
  },
})

const folded = remembered(fold)

/** Units with tasks, then the lines of the recipients, as they are printed. */
const groupsIn = ({ assignments, document }: Plan): readonly NamedBody[] => [
  ...assignments.flatMap(({ units }, index) => units.map((name) => ({ name, path: ["assignments", index] }))),
  ...document.recipients.map(({ text }, index) => ({ name: text, path: ["document", "recipients", index] })),
]

const hasOtherCase = (one: string, other: string): boolean =>
  one.slice(1).toLowerCase() === other.slice(1).toLowerCase()
