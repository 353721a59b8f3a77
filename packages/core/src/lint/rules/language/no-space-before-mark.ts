import { practice } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { editsOf, type Found, placeOf, planText } from "../../analysis/plan-text.ts"
import { spaceSlips } from "../../analysis/spaces.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** No space stands before a comma, a semicolon or a full stop. */
export const noSpaceBeforeMark = defineRule({
  id: "language/no-space-before-mark",
  severity: "information",
  title: {
    vi: "Không có dấu cách trước dấu phẩy, chấm phẩy, chấm",
    en: "No space before a comma, semicolon or full stop",
  },
  explain: {
    vi: "Dấu câu viết liền chữ trước nó; dấu cách thừa làm dấu câu rơi xuống đầu dòng khi trình bày. Dấu “./.” cuối văn bản và dấu ba chấm không xét.",
    en: "A mark follows its word at once; a space before it lets the mark fall to the next line. The end mark “./.” and dots are left alone.",
  },
  remedy: { vi: "Bỏ dấu cách; có thể sửa tự động.", en: "Delete the space; this can be done automatically." },
  examples: { right: ["sở, ban, ngành; các xã"], wrong: ["sở , ban, ngành", "các xã ; phường"] },
  basis: [practice("kỹ thuật soạn thảo văn bản tiếng Việt")],
  since: practiceSince,
  needs: there("marksAfterSpace"),
  messages: {
    space: { vi: "Thừa dấu cách trước dấu câu ở {count} chỗ.", en: "A space stands before a mark in {count} places." },
  },
  check({ plan }, report) {
    const found = spaceSlips(plan).beforeMark.filter((each) => isSlip(plan, each))
    const [first] = found
    if (first === undefined) return
    report(
      "space",
      placeOf(plan, first),
      { count: found.length },
      editsOf(plan, found, (text) => text.trimStart()),
    )
  },
})

/** Between a word and a mark that ends something; not before dots, decimals or the end mark. */
const isSlip = (plan: Plan, { end, start, text: found }: Found): boolean => {
  const { text } = planText(plan)
  if (!/[\p{L}\d)”"]/u.test(text.charAt(start - 1))) return false
  const after = text.slice(end, end + 24)
  return found.endsWith(".") ? /^(?:\s+\p{Lu}|\n|$)/u.test(after) : /^\s/.test(after)
}
