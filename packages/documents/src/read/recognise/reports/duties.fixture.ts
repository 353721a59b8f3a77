import { findWhoEntries } from "../who/who-part.ts"
import { outlineFrom, planHead } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { findDuties } from "./reporting.ts"

/** The duties that the body of a plan tells of: who reports, to whom, how often, by when. */
export const duties = (body: string): readonly (readonly string[])[] => {
  const { outline, script } = outlineFrom(`${planHead}I. MỤC ĐÍCH\nĐọc sách.\n${body}`)
  const who = findWhoEntries(script, outline)
  return findDuties(script, outline, { who, date: null, isKnown: undefined }).map(({ due, frequency, from, to }) => [
    from.map((name) => textAt(script, name)).join(" + "),
    to.map((name) => textAt(script, name)).join(" + "),
    frequency,
    due
      .map((rule) => {
        if (rule.kind === "date") return rule.date
        if (rule.kind === "year") return String(rule.year)
        if (rule.kind === "yearly") return `${rule.day}/${rule.month}`
        return rule.kind === "monthly" ? String(rule.day) : rule.kind
      })
      .join(", "),
  ])
}

/** A part on who does what in which one sentence is a task of *Sở Y tế*. */
export const work = (sentence: string): string =>
  `II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- ${sentence}\n2. Các xã\n- Tham gia.`
