import { practice } from "../../../law/index.ts"
import { grouped } from "../../../text/index.ts"
import { countedForms } from "../../analysis/counted.ts"
import { there } from "../../analysis/needs.ts"
import { editsOf, type Found, placeOf } from "../../analysis/plan-text.ts"
import { yearRanges } from "../../analysis/year-ranges.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** "2026-2030" or "2026 - 2030", all through, and never "2026 -2030". */
export const yearRangeSpacing = defineRule({
  id: "language/year-range-spacing",
  severity: "information",
  title: { vi: "Khoảng năm viết dấu gạch nối thống nhất", en: "Ranges of years have their hyphen written alike" },
  explain: {
    vi: "“2026 -2030” là thừa hoặc thiếu một khoảng trắng. “2026-2030” và “2026 - 2030” đều dùng được, nhưng trong một văn bản nên viết một cách; máy tìm tên đề án cũng nhờ đó mà khớp.",
    en: "“2026 -2030” has a space too many or too few. “2026-2030” and “2026 - 2030” are both in use; one document should keep to one, which also helps to find a programme by its name.",
  },
  remedy: {
    vi: "Viết theo cách được dùng nhiều hơn; có thể sửa tự động.",
    en: "Write the form that stands more often; this can be done automatically.",
  },
  examples: { right: ["2026 - 2030"], wrong: ["2026 -2030"] },
  basis: [practice("viết thống nhất trong một văn bản")],
  since: practiceSince,
  needs: there("digits"),
  messages: {
    mixed: {
      vi: "Khoảng năm viết không thống nhất: {forms}; nên viết “{expected}”.",
      en: "Ranges of years are not written alike: {forms}; “{expected}” is suggested.",
    },
    uneven: {
      vi: "Khoảng trắng hai bên dấu gạch không đều: {forms}; nên viết “{expected}”.",
      en: "The spaces around the hyphen are not even: {forms}; “{expected}” is suggested.",
    },
  },
  check({ plan }, report) {
    const found = yearRanges(plan)
    const [one] = found
    if (one === undefined) return
    const usual = styleOf(one)
    // Most plans write all of them alike.
    if (isEven(usual) && found.every((each) => styleOf(each) === usual)) return
    const styles = [...grouped(found, styleOf)].sort(
      ([a, x], [b, y]) => Number(isEven(b)) - Number(isEven(a)) || y.length - x.length,
    )
    const [best] = styles
    if (best === undefined) return
    const joint = isEven(best[0]) ? best[0] : "-"
    const wrong = found.filter((each) => styleOf(each) !== joint)
    const first = wrong.find((each) => !isEven(styleOf(each))) ?? wrong[0]
    if (first === undefined) return
    const write = (text: string): string => text.replace(/[ \u00a0]*[-–—][ \u00a0]*/, joint)
    const forms = countedForms(styles.map(([, [example, ...others]]) => [example?.text ?? "", others.length + 1]))
    const message = isEven(styleOf(first)) ? "mixed" : "uneven"
    report(message, placeOf(plan, first), { forms, expected: write(first.text) }, editsOf(plan, wrong, write))
  },
})

const styleOf = ({ text }: Found): string => text.slice(4, -4).replaceAll("\u00a0", " ")

const isEven = (style: string): boolean => style.startsWith(" ") === style.endsWith(" ")
