import { there } from "../../analysis/needs.ts"
import { editsOf, findAt, placeOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

const small = /(?<=[a-zà-ỹ] )chủ nhật(?![a-zà-ỹ])|thứ (?:hai|ba|tư|năm|sáu|bảy)(?= h[ằà]ng tuần|,? ngày \d| \(\d)/y

/** Days of the week have the capitals of the decree. */
export const weekdayCapitals = defineRule({
  id: "language/weekday-capitals",
  severity: "information",
  title: { vi: "Tên thứ trong tuần viết hoa đúng quy định", en: "Days of the week have their capitals" },
  explain: {
    vi: "Phụ lục II viết “thứ Hai”, “thứ Tư”, “Chủ nhật”. Quy tắc chỉ xét chỗ chắc chắn là ngày trong tuần: “chủ nhật”, hoặc “thứ …” đứng trước “hằng tuần” hay trước một ngày tháng; “lần thứ hai” không xét.",
    en: "Appendix II writes “thứ Hai”, “thứ Tư”, “Chủ nhật”. The rule looks only where a weekday is meant for sure: “chủ nhật”, or “thứ …” before “hằng tuần” or a date.",
  },
  remedy: { vi: "Viết hoa tên thứ; có thể sửa tự động.", en: "Write the capital; this can be done automatically." },
  examples: { right: ["thứ Hai hằng tuần", "Chủ nhật"], wrong: ["thứ hai hằng tuần", "ngày chủ nhật"] },
  basis: [decree30("Phụ lục II")],
  since: decree30Since,
  needs: there("weekday"),
  messages: {
    small: {
      vi: "“{written}”: phải viết “{expected}” ({count} chỗ).",
      en: "“{written}”: “{expected}” is expected ({count}).",
    },
  },
  check({ plan }, report) {
    const found = findAt(plan, "weekday", small)
    const [first] = found
    if (first === undefined) return
    const data = { written: first.text, expected: capital(first.text), count: found.length }
    report("small", placeOf(plan, first), data, editsOf(plan, found, capital))
  },
})

const capital = (text: string): string => {
  const at = text.lastIndexOf(" ") + 1
  if (text === "chủ nhật") return "Chủ nhật"
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}
