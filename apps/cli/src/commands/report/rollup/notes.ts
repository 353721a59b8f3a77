import { fillText, type Text } from "@lantoa/core"
import { countedTwice, otherForms, partsOfReportId, type RollUp } from "@lantoa/core/report"
import type { Invocation } from "../../../invocation.ts"
import { fillBoth } from "../../../text/fill-both.ts"
import { plain } from "../../../text/plain.ts"
import { messages } from "./messages.ts"

/** What an officer has to know beside the figures: what is in no total, and what is in one twice. */
export const tellNotes = ({ language, terminal }: Invocation, rolled: RollUp): void => {
  for (const text of notesOf(rolled)) terminal.err(`${plain(text[language])}\n`)
}

const notesOf = (rolled: RollUp): readonly Text[] => [
  ...unexpectedNote(rolled),
  ...rolled.problems.map(({ text }) => text),
  ...otherForms(rolled).map(({ notAsked, report }) =>
    fillBoth(messages.otherForm, (language) => ({
      unit: report.obligor.name,
      period: report.period,
      notAsked: notAsked.length === 0 ? "" : fillText(messages.notAsked, { names: notAsked.join(", ") })[language],
    })),
  ),
  ...twiceNotes(rolled),
]

const unexpectedNote = ({ unexpected }: RollUp): readonly Text[] =>
  unexpected.length === 0
    ? []
    : [
        fillText(messages.unexpected, {
          count: unexpected.length,
          names: unexpected.map(({ event }) => event.report).join(", "),
        }),
      ]

const twiceNotes = (rolled: RollUp): readonly Text[] => {
  const names = new Map(rolled.reports.map(({ id, obligor }) => [id, obligor.name]))
  return countedTwice(rolled).map(({ indicators, reports: [first] }) =>
    fillText(messages.countedTwice, {
      unit: names.get(first) ?? first,
      period: partsOfReportId(first).period,
      count: indicators.length,
    }),
  )
}
