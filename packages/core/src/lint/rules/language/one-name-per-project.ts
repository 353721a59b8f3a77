import { practice } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { fold, grouped, remembered } from "../../../text/index.ts"
import { countedForms } from "../../analysis/counted.ts"
import { actOf } from "../../analysis/known-act.ts"
import { there } from "../../analysis/needs.ts"
import { perPlan } from "../../analysis/per-plan.ts"
import { type Found, findAt, placeOf, planText } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const opening = /[Đđ]ề án ?[“"]/y

/** A project (*đề án*) that the plan names in quotation marks has one name: that of the decision that approved it. */
export const oneNamePerProject = defineRule({
  id: "language/one-name-per-project",
  severity: "warning",
  title: { vi: "Một đề án được gọi bằng một tên", en: "A project has one name" },
  explain: {
    vi: "Hai tên gần giống nhau trong ngoặc kép khiến người đọc không biết là một hay hai đề án, và câu “các nội dung của Đề án” không rõ là đề án nào. Ví dụ hay gặp: tên đề án quốc gia (giai đoạn 2021 - 2030) và tên gọi ở địa phương (giai đoạn 2026-2030).",
    en: "With two names that nearly agree nobody knows whether there are one or two projects, nor which one “the Project” is. Often one is the national project (2021 to 2030) and the other what the province calls its own part (2026 to 2030).",
  },
  remedy: {
    vi: "Nếu là một đề án, dùng đúng tên trong quyết định phê duyệt. Nếu là hai, nêu rõ số quyết định của từng đề án.",
    en: "If it is one project, use the name in the decision that approved it. If there are two, give the number of each decision.",
  },
  examples: {
    right: ["Đề án “…” gọi bằng một tên"],
    wrong: ["Đề án “… giai đoạn 2026-2030” và Đề án “… giai đoạn 2021 - 2030”"],
  },
  basis: [practice("tên đề án viết đúng như trong quyết định phê duyệt")],
  since: practiceSince,
  needs: there("project"),
  messages: {
    differ: {
      vi: "Đề án được gọi bằng {count} tên khác nhau: {names}.",
      en: "The project has {count} different names: {names}.",
    },
    notOfficial: {
      vi: "Đề án được gọi là {names}, khác với tên trong “{act}” mà kế hoạch viện dẫn: “{official}”.",
      en: "The project is called {names}, unlike its name in “{act}”, which the plan cites: “{official}”.",
    },
  },
  check({ plan }, report) {
    const forms = namesIn(plan)
    const told = new Set<string>()
    let officials: ReturnType<typeof officialNames> | undefined
    for (const [first] of forms) {
      if (first === undefined || told.has(first.key)) continue
      const alike = forms.filter(([other]) => other !== undefined && (other === first || areAlike(first, other)))
      for (const [other] of alike) if (other !== undefined) told.add(other.key)
      const second = alike[1]?.[0]
      const names = () => countedForms(alike.map((each) => [each[0]?.name ?? "", each.length]))
      if (second !== undefined) report("differ", placeOf(plan, second.found), { count: alike.length, names: names() })
      else {
        officials ??= officialNames(plan)
        const official = officials.find((known) => areAlike(first, known))
        if (official !== undefined && official.key !== first.key)
          report("notOfficial", placeOf(plan, first.found), {
            names: names(),
            act: official.act,
            official: official.name,
          })
      }
    }
  },
})

/** The names that the plan quotes, by their spelling. */
const namesIn = perPlan((plan: Plan): readonly (readonly Named[])[] => {
  const named = findAt(plan, "project", opening).flatMap((found) => nameAt(plan, found))
  return [...grouped(named, ({ key }) => key).values()]
})

/** A name and the key under which its spellings are the same. */
interface ProjectName {
  /** As printed, with the years that follow the closing mark. */
  readonly name: string
  readonly key: string
}

interface Named extends ProjectName {
  readonly found: Found
}

const keyOf = remembered((name) => fold(name).replace(/\s*-\s*/g, "-"))

/** The projects of the known acts that the plan cites. */
const officialNames = ({ citations }: Plan): readonly (ProjectName & { readonly act: string })[] =>
  citations.flatMap(({ number }) => {
    const project = actOf(number)?.project
    return project == null ? [] : [{ act: number, name: project, key: keyOf(project) }]
  })

/** What is quoted, and the years that may follow it. */
const quotation = /([^”"\n]{6,160})[”"](\s*(?:giai đoạn|các năm)\s+\d{4}\s*[-–]\s*\d{4})?/y

const nameAt = (plan: Plan, found: Found): readonly Named[] => {
  const { text } = planText(plan)
  quotation.lastIndex = found.end
  const match = quotation.exec(text)
  if (match === null) return []
  const [, quotedName = "", years = ""] = match
  const printed = years === "" ? quotedName : `${quotedName}${years}`
  const name = /\s\s|[^\S ]/.test(printed) ? printed.replace(/\s+/g, " ") : printed
  const end = found.end + quotedName.length + 1
  return [{ found: { text: name, start: found.start, end }, name, key: keyOf(name) }]
}

/** Names of one thing: most words of the shorter stand in the longer, and not merely the years are left out. */
const areAlike = (one: ProjectName, other: ProjectName): boolean => {
  const a = wordsIn(one.key)
  const b = wordsIn(other.key)
  const shorter = a.size <= b.size ? a : b
  const longer = shorter === a ? b : a
  let shared = 0
  for (const word of shorter) if (longer.has(word)) shared++
  return shorter.size >= 3 && shared / shorter.size >= 0.75 && !isShortForm(one, other)
}

/** "Đề án “…”" without its years, after the full name. */
const isShortForm = (one: ProjectName, other: ProjectName): boolean => {
  const years = /\s*(?:,\s*)?(?:giai doan|cac nam)?\s*\d{4}-\d{4}$/
  const hasYears = [one, other].filter(({ key }) => years.test(key)).length
  return hasYears === 1 && one.key.replace(years, "") === other.key.replace(years, "")
}

const wordsIn = remembered((key): ReadonlySet<string> => new Set(key.split(/[\s,]+/)))
