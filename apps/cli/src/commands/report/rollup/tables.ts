import type { Language, Text } from "@lantoa/core"
import type { ExpectedSet, RollUp } from "@lantoa/core/report"
import { shareText } from "@lantoa/core/report"
import type { TableSheet } from "@lantoa/documents/xlsx"
import { numberIn } from "../shared/number-in.ts"
import type { NodeFacts } from "./facts.ts"
import { messages } from "./messages.ts"

/** A table that can be printed, or written as a sheet. */
export interface RollUpTable {
  readonly name: Text
  readonly heads: readonly Text[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What units of measure are called. */
export type MeasureNames = ReadonlyMap<string, Text>

/** The units of measure of some forms. */
export const measureNames = (sets: readonly ExpectedSet[]): MeasureNames =>
  new Map(sets.flatMap(({ forms }) => forms.flatMap(({ measures }) => measures.map(({ id, name }) => [id, name]))))

/** The figures of some nodes and periods: a row per node, period and indicator. */
export const figuresTable = (
  facts: readonly NodeFacts[],
  rollUp: RollUp,
  measures: MeasureNames,
  language: Language,
): RollUpTable => {
  const indicators = new Map(
    rollUp.columns.flatMap((column) => (column.kind === "indicator" ? [[column.indicator.id, column.indicator]] : [])),
  )
  const { empty, indicator, measure, missing, notApplicable, period, stated, total, unit, zero } = messages
  return {
    name: messages.sheetFigures,
    heads: [period, unit, messages.code, indicator, measure, total, stated, zero, empty, notApplicable, missing],
    rows: facts.flatMap(({ node, period: of, totals }) =>
      totals.map((each) => [
        of.id,
        node.name,
        each.indicator,
        indicators.get(each.indicator)?.name[language] ?? each.indicator,
        measures.get(each.measure)?.[language] ?? each.measure,
        each.total,
        each.stated,
        each.zero,
        each.empty,
        each.notApplicable,
        each.missing,
      ]),
    ),
  }
}

/** How the reports of some nodes and periods came in. */
export const arrivalTable = (facts: readonly NodeFacts[]): RollUpTable => ({
  name: messages.sheetArrival,
  heads: [
    messages.period,
    messages.unit,
    messages.expected,
    messages.submitted,
    messages.nonEmpty,
    messages.mandatory,
    messages.accepted,
    messages.onTime,
    messages.late,
    messages.overdue,
  ],
  rows: facts.map(({ completeness: of, node, period, timeliness }) => [
    period.id,
    node.name,
    of.expected,
    of.submitted,
    of.nonEmpty,
    of.mandatoryAnswered,
    of.accepted,
    timeliness.onTime,
    timeliness.late,
    timeliness.overdue,
  ]),
})

/** How far the tasks of some nodes and periods are. */
export const tasksTable = (facts: readonly NodeFacts[]): RollUpTable => {
  const { done, empty, missing, notApplicable, notStarted, period, task, underWay, unit } = messages
  return {
    name: messages.sheetTasks,
    heads: [period, unit, task, notStarted, underWay, done, notApplicable, empty, missing],
    rows: facts.flatMap(({ node, period: of, tasks }) =>
      tasks.map((each) => [
        of.id,
        node.name,
        each.task.text,
        each.notStarted,
        each.underWay,
        each.done,
        each.notApplicable,
        each.empty,
        each.missing,
      ]),
    ),
  }
}

/** The money of some nodes and periods, in whole đồng. An amount is of those who state it. */
export const moneyTable = (facts: readonly NodeFacts[], language: Language): RollUpTable => {
  const { allocated, estimated, period, source, spent, unit, unstated } = messages
  return {
    name: messages.sheetMoney,
    heads: [period, unit, source, estimated, unstated, allocated, unstated, spent, unstated],
    rows: facts.flatMap(({ costs, node, period: of }) =>
      costs.map((each) => [
        of.id,
        node.name,
        each.cost.name[language],
        ...[each.estimated, each.allocated, each.spent].flatMap(({ expected, stated, total }) => [
          total,
          expected - stated,
        ]),
      ]),
    ),
  }
}

/** A table as a sheet of a workbook. */
export const sheetOf = ({ heads, name, rows }: RollUpTable, language: Language): TableSheet => ({
  name: name[language],
  columns: heads.map((head, at) => ({ head: head[language], width: at === 1 || at === 3 ? 40 : 16 })),
  rows,
})

/** A row of a table as cells to be printed: numbers as the language writes them, a dash for what is not known. */
export const printedRow = (row: readonly (string | number | null)[], language: Language): readonly string[] =>
  row.map((value) => (value === null ? "–" : typeof value === "number" ? numberIn(value, language) : value))

/** The sentence about how complete and timely the reports of a node are. */
export const arrivalData = ({ completeness: of, timeliness }: NodeFacts, language: Language) => ({
  expected: of.expected,
  submitted: of.submitted,
  rate: shareText(of.submitted, of.expected, language),
  nonEmpty: of.nonEmpty,
  mandatory: of.mandatoryAnswered,
  accepted: of.accepted,
  onTime: timeliness.onTime,
  late: timeliness.late,
  overdue: timeliness.overdue,
})
