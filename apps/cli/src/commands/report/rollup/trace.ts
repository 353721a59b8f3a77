import { fillText, fold, formatDate, joinNames } from "@lantoa/core"
import { type Indicator, periodText, type RollUp, totalOf, traceTotal } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../../invocation.ts"
import { plain } from "../../../text/plain.ts"
import { table } from "../../../text/table.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { jsonText } from "../../shared/emit.ts"
import type { CellOfIndicator } from "../shared/cell-of-indicator.ts"
import { numberIn } from "../shared/number-in.ts"
import type { NodeFacts } from "./facts.ts"
import { messages } from "./messages.ts"

/** The indicator that somebody means, by id or by name. */
export const indicatorTyped = (typed: string, { columns }: RollUp): Effect.Effect<Indicator, BadValue> => {
  const indicators = columns.flatMap((column) => (column.kind === "indicator" ? [column.indicator] : []))
  const found = indicators.find(
    ({ id, name }) => id === typed || fold(name.vi) === fold(typed) || fold(name.en) === fold(typed),
  )
  if (found !== undefined) return Effect.succeed(found)
  const names = joinNames(indicators.map(({ id }) => id))
  const say = (language: "vi" | "en") =>
    fillText(messages.unknownIndicator, { typed, names: names[language] })[language]
  return Effect.fail(new BadValue({ text: { vi: say("vi"), en: say("en") } }))
}

/** An indicator traced to the cells that its totals were made of. */
export const traceText = (
  { language, terminal, values }: Invocation,
  rollUp: RollUp,
  indicator: Indicator,
  places: readonly NodeFacts[],
  placeOf: CellOfIndicator,
): string => {
  const traces = places.map(({ node, period }) => {
    const at = { node: node.key, period: period.id, indicator: indicator.id }
    return { node, period, total: totalOf(rollUp, at), cells: traceTotal(rollUp, at, { placeOf }) }
  })
  if (values["format"] === "json")
    return jsonText({ format: "lantoa.roll-up-trace/1", indicator: indicator.id, traces })
  return traces
    .map(({ cells, node, period, total }) => {
      const head = fillText(messages.traced, {
        indicator: indicator.name[language],
        unit: node.name,
        period: periodText(period.id)[language],
        total: total.total === null ? messages.unstated[language] : numberIn(total.total, language),
        count: cells.length,
      })[language]
      const rows = cells.map(({ because, place, report, revision, source, value }) =>
        [
          report.obligor.name,
          numberIn(value, language),
          revision === null ? "" : String(revision),
          source?.file ?? "",
          place ?? "",
          because.map(({ text }) => text[language]).join("; "),
        ].map(plain),
      )
      const heads = [messages.unit, messages.value, messages.revision, messages.file, messages.cell, messages.because]
      const columns = heads.map((text, at) =>
        at === 0 || at > 2 ? { head: text[language], share: 1 } : { head: text[language] },
      )
      return `${plain(head)}\n${rows.length === 0 ? "" : table(columns, rows, terminal.columns)}`
    })
    .join("\n")
}

/** A day as the title of a roll-up has it. */
export const titleOf = ({ language }: Invocation, { node, period, timeliness }: NodeFacts): string =>
  fillText(messages.title, {
    unit: node.name,
    period: periodText(period.id)[language],
    day: formatDate(timeliness.asOf, language),
  })[language]
