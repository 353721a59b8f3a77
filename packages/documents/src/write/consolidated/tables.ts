import { formatDate, numberText } from "@lantoa/core"
import { type RollUpNode, shareText, totalOf } from "@lantoa/core/report"
import type { ConsolidatedFacts, ConsolidatedFigure } from "./facts.ts"
import { totalText, unitFigureText } from "./figure-text.ts"
import type { ConsolidatedInput, MoneyUnit } from "./input.ts"
import { moneyText, moneyUnitNames } from "./money-text.ts"
import { unitsUnder } from "./units-under.ts"

/** Rows of a table, its head first. */
export type Rows = readonly (readonly string[])[]

/** The four grades of completeness, each of all that were expected. */
export const gradesOf = ({ completeness: of }: ConsolidatedFacts): readonly (readonly [string, number])[] => [
  ["Đã gửi báo cáo", of.submitted],
  ["Báo cáo có nội dung, số liệu", of.nonEmpty],
  ["Trả lời đủ mục bắt buộc", of.mandatoryAnswered],
  ["Đã được duyệt", of.accepted],
]

/** How reports came in. */
export const gradesTable = (facts: ConsolidatedFacts): Rows => {
  const { expected } = facts.completeness
  return [
    ["Mức độ", "Số báo cáo", "Tỷ lệ"],
    ["Phải gửi", numberText(expected), expected === 0 ? "–" : "100%"],
    ...gradesOf(facts).map(([name, count]) => [name, numberText(count), shareText(count, expected, "vi")]),
  ]
}

/** The figures with how many stated them, what they were before, and the clause that asks for them. */
export const figuresTable = ({ before, figures }: ConsolidatedFacts): Rows => [
  [
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Kỳ này",
    "Đơn vị có số liệu",
    ...(before === null ? [] : ["Kỳ trước"]),
    "Theo kế hoạch",
  ],
  ...figures.map(({ before: earlier, clause, indicator, measure, total }, at) => [
    String(at + 1),
    indicator.partOf === null ? indicator.name.vi : `Trong đó: ${indicator.name.vi}`,
    measure,
    totalText(total),
    `${numberText(total.stated)}/${numberText(total.expected)}`,
    ...(before === null ? [] : [earlier === null ? "–" : totalText(earlier)]),
    clause,
  ]),
]

/** How far each task is. */
export const tasksTable = ({ tasks }: ConsolidatedFacts): Rows => [
  ["TT", "Nhiệm vụ", "Theo kế hoạch", "Chưa làm", "Đang làm", "Đã xong", "Không áp dụng", "Chưa trả lời"],
  ...tasks.map(({ clause, done, empty, missing, notApplicable, notStarted, task, underWay }, at) => [
    String(at + 1),
    task.text,
    clause,
    ...[notStarted, underWay, done, notApplicable, empty + missing].map(numberText),
  ]),
]

/** Money by source. */
export const moneyTable = ({ costs }: ConsolidatedFacts, unit: MoneyUnit): Rows => {
  const name = moneyUnitNames[unit]
  return [
    ["Nguồn kinh phí", `Dự toán (${name})`, `Được giao (${name})`, `Đã chi (${name})`, "Theo kế hoạch"],
    ...costs.map(({ allocated, clause, cost, estimated, spent }) => [
      upperFirst(cost.name.vi),
      ...[estimated, allocated, spent].map((each) => moneyText(each, unit)),
      clause,
    ]),
  ]
}

/** A name at the head of a row. */
export const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Reports that came late or are missing, in the order of the roll-up. */
export const lateTable = ({ late }: ConsolidatedFacts): Rows => [
  ["TT", "Đơn vị", "Hạn gửi", "Ngày gửi", "Số ngày làm việc chậm"],
  ...late.map(({ on, report: { due, obligor }, workingDaysLate }, at) => [
    String(at + 1),
    obligor.name,
    due.day === null ? "–" : formatDate(due.day, "vi"),
    on === null ? "chưa gửi" : formatDate(on, "vi"),
    numberText(workingDaysLate),
  ]),
]

/** How many indicators stand side by side in one table of the annex. */
export const columnsOfTable = 8

/** Figures by unit: as many tables as the indicators need, each closed by its totals. */
export const unitTables = (input: ConsolidatedInput, facts: ConsolidatedFacts): readonly Rows[] => {
  const units = unitsUnder(input)
  const count = Math.ceil(facts.figures.length / columnsOfTable)
  return Array.from({ length: count }, (_, at) =>
    unitTable(input, units, facts.figures.slice(at * columnsOfTable, (at + 1) * columnsOfTable)),
  )
}

/** One table of figures by unit, closed by their totals. */
export const unitTable = (
  { rollUp, set }: ConsolidatedInput,
  units: readonly RollUpNode[],
  figures: readonly ConsolidatedFigure[],
): Rows => [
  ["TT", "Đơn vị", ...figures.map(({ indicator, measure }) => `${indicator.name.vi} (${measure})`)],
  ...units.map(({ key, name }, at) => [
    String(at + 1),
    name,
    ...figures.map(({ indicator }) =>
      unitFigureText(totalOf(rollUp, { node: key, period: set.period.id, indicator: indicator.id })),
    ),
  ]),
  ["", "Tổng cộng", ...figures.map(({ total }) => totalText(total))],
]
