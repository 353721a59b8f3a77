import type { Plan } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { editsOf, type Found, findAt, placeOf, planText } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

const people = /[nN]hân dân/y

/** "Nhân dân" has its capital; names such as "Ủy ban nhân dân" have their own. */
export const peopleCapital = defineRule({
  id: "language/people-capital",
  severity: "warning",
  title: { vi: "“Nhân dân” viết hoa", en: "“Nhân dân” has a capital" },
  explain: {
    vi: "“Nhân dân” là danh từ thuộc trường hợp đặc biệt, viết hoa. Trong tên cơ quan (Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân) viết theo tên cơ quan; quy tắc này chỉ xét “nhân dân” là danh từ chung: “các tầng lớp Nhân dân”, “phục vụ Nhân dân”.",
    en: "“Nhân dân” (the people) is a special noun with a capital. In the names of bodies it is written as the body writes it; this rule looks at the noun alone: “các tầng lớp Nhân dân”, “phục vụ Nhân dân”.",
  },
  remedy: { vi: "Viết hoa “Nhân dân”; có thể sửa tự động.", en: "Write the capital; this can be done automatically." },
  examples: { right: ["các tầng lớp Nhân dân"], wrong: ["các tầng lớp nhân dân"] },
  basis: [decree30("Phụ lục II, mục V khoản 1")],
  since: decree30Since,
  needs: there("people"),
  messages: {
    small: {
      vi: "“nhân dân” viết thường ở {count} chỗ (chỗ đầu: “{phrase}”); phải viết hoa “Nhân dân”{also}.",
      en: "“nhân dân” has a small letter in {count} places (first: “{phrase}”); “Nhân dân” is expected{also}.",
    },
  },
  check({ plan }, report) {
    const found = findAt(plan, "people", people)
    const small = found.filter((each) => each.text.startsWith("n") && isNoun(plan, each))
    const [first] = small
    if (first === undefined) return
    const capitals = found.filter(({ text }) => text.startsWith("N")).length
    const also =
      capitals === 0
        ? { vi: "", en: "" }
        : { vi: ` như ở ${capitals} chỗ khác`, en: `, as in ${capitals} other places` }
    const phrase = `${wordsBefore(plan, first)}nhân dân`
    report(
      "small",
      placeOf(plan, first),
      { count: small.length, phrase, also },
      editsOf(plan, small, () => "Nhân dân"),
    )
  },
})

/** After these words it is the noun; after the type word of a body it is part of a name. */
const isNoun = (plan: Plan, { start }: Found): boolean => {
  const before = textBefore(plan, start)
  if (!/\s$/.test(before)) return false
  const words = before.slice(0, -1).toLowerCase()
  return beforeNoun.some((word) => words.endsWith(word))
}

const beforeNoun = [
  "tầng lớp",
  "tới",
  "đến",
  "cho",
  "của",
  "với",
  "trong",
  "cùng",
  "và",
  "vì",
  "phục vụ",
  "toàn thể",
  "đời sống",
  "vận động",
  "do",
  "để",
  "giúp",
]

const textBefore = (plan: Plan, start: number): string => planText(plan).text.slice(Math.max(0, start - 16), start)

const wordsBefore = (plan: Plan, { start }: Found): string =>
  /(?:\S+\s){1,2}$/u.exec(textBefore(plan, start))?.[0] ?? ""
