import { formatDate, type Language, type Plan, type SuccessionReport } from "@lantoa/core"
import { fillBoth } from "../../text/fill-both.ts"
import { messages } from "./messages.ts"
import { carriedCells, lostCells, nameCells } from "./rows.ts"

/** The report as a page: who followed whom, every obligation with all its reasons, what was not carried. */
export const successionPage = (
  plan: Plan,
  report: SuccessionReport,
  closing: readonly string[],
  language: Language,
): string => {
  const day = { to: formatDate(report.to, language) }
  const words = (template: (typeof messages)[keyof typeof messages]): string => fillBoth(template, () => day)[language]
  const carried = report.carried.map((each) => carriedCells(plan, each, language))
  const lost = report.notCarried.map((each) => lostCells(plan, each, language))
  return [
    `# ${words(messages.title)}`,
    closing.join("\n\n"),
    `## ${words(messages.names)}`,
    tableOf(
      [words(messages.was), words(messages.is)],
      report.names.map((each) => nameCells(each, language)),
    ),
    `## ${words(messages.carried)}`,
    tableOf(
      [messages.unit, messages.task, messages.due, messages.place, messages.reason].map(words),
      carried.map(({ due, place, reasons, task, unit }) => [unit, task, due, place, reasons.join("<br>")]),
    ),
    `## ${words(messages.lost)}`,
    lost.length === 0
      ? words(messages.none)
      : tableOf([messages.what, messages.unit, messages.reason, messages.place].map(words), lost),
    "",
  ].join("\n\n")
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n")

/** A cell that neither ends its table nor runs as markup. */
const cell = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_|[\]]/g, "\\$&")
    .replace(/<(?!br>)/g, "&lt;")
