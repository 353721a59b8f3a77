import { documentTypeLabel, type Language } from "@lantoa/core"
import { element, page } from "../html/page.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { calendarList, deadlineList } from "./dates.ts"
import { findingList } from "./findings.ts"
import type { ReportPageInput, ReportPageOptions } from "./input.ts"
import { obligationList } from "./obligations.ts"
import { reportCss } from "./report-css.ts"
import { type ReportSection, sectionHtml } from "./section.ts"
import { summary } from "./summary.ts"
import { words } from "./words.ts"

/**
 * What was found in a plan and what follows from it, as one page for officers (*báo cáo rà soát*): summary, findings
 * with place and basis, obligations by type of unit, next deadlines, calendar. It stands alone, offline and without
 * script, reads from 360 px up and prints.
 */
export const writeReportPage = (
  input: ReportPageInput,
  { language = "vi", deadlines = 12 }: ReportPageOptions = {},
): string => {
  const { type, title } = input.plan.document
  const name = [type === null ? null : documentTypeLabel(type).vi, title].filter((part) => part !== null).join(": ")
  const all = [
    summary(input, language),
    findingList(input, language),
    obligationList(input, language),
    deadlineList(input, deadlines, language),
    calendarList(input, language),
  ]
  const sections = all.filter((section) => section !== undefined)
  const body = [
    element("a", { class: "skip", href: "#main" }, words.skip[language]),
    `<header><p>${words.title[language]}</p><h1 lang="vi">${escapeMarkup(name)}</h1>`,
    navigation(sections, language),
    `</header>\n<main id="main">\n${sections.map(sectionHtml).join("\n")}\n</main>`,
    `<footer><p>${words.foot[language]}</p></footer>`,
  ]
  return page({ language, title: `${words.title[language]}: ${name}`, css: reportCss }, body.join("\n"))
}

const navigation = (sections: readonly ReportSection[], language: Language): string => {
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeMarkup(title)}</a></li>`)
  return `<nav aria-label="${words.contents[language]}"><ul role="list">${links.join("")}</ul></nav>`
}
