import type { MoneyTotal } from "@lantoa/core/report"
import type { TableColumn, TableSheet } from "../../xlsx/write/write-workbook.ts"
import type { ConsolidatedReport } from "./consolidated-report.ts"
import type { ConsolidatedFacts } from "./facts.ts"
import type { ConsolidatedInput, MoneyUnit } from "./input.ts"
import { moneyUnitNames } from "./money-text.ts"
import { gradesOf, lateTable, type Rows, unitTable, upperFirst } from "./tables.ts"
import { unitsUnder } from "./units-under.ts"

/** The tables of a consolidated report as sheets for `writeWorkbook`: numbers stay numbers, the unknown stays empty. */
export const consolidatedSheets = (
  { facts, document }: ConsolidatedReport,
  input: ConsolidatedInput,
): readonly TableSheet[] => {
  const { title } = document.document
  return [
    arrivalSheet(facts),
    figuresSheet(facts),
    tasksSheet(facts),
    moneySheet(facts, input.options?.money ?? "dong"),
    ofRows("Theo đơn vị", unitTable(input, unitsUnder(input), facts.figures)),
    ofRows("Chậm, chưa gửi", lateTable(facts)),
    wordsSheet(facts),
  ].map((sheet) => (title === null ? sheet : { ...sheet, title }))
}

const arrivalSheet = (facts: ConsolidatedFacts): TableSheet => ({
  name: "Tình hình gửi",
  columns: [wide("Mức độ"), { head: "Số báo cáo" }],
  rows: [
    ["Phải gửi", facts.completeness.expected],
    ...gradesOf(facts),
    ["Đúng hạn", facts.timeliness.onTime],
    ["Chậm", facts.timeliness.late],
    ["Quá hạn chưa gửi", facts.timeliness.overdue],
    ["Chưa đến hạn", facts.timeliness.notYetDue],
    ["Không có thời hạn hoặc ngày gửi để so", facts.timeliness.undated],
  ],
})

const figuresSheet = ({ figures }: ConsolidatedFacts): TableSheet => ({
  name: "Số liệu",
  columns: [
    wide("Chỉ tiêu"),
    ...heads("Đơn vị tính", "Kỳ này", "Đơn vị có số liệu", "Đơn vị được hỏi", "Kỳ trước"),
    place,
  ],
  rows: figures.map(({ before, clause, indicator, measure, total }) => [
    indicator.name.vi,
    measure,
    total.total,
    total.stated,
    total.expected,
    before?.total ?? null,
    clause,
  ]),
})

const tasksSheet = ({ tasks }: ConsolidatedFacts): TableSheet => ({
  name: "Nhiệm vụ",
  columns: [
    wide("Nhiệm vụ"),
    place,
    ...heads("Chưa làm", "Đang làm", "Đã xong", "Không áp dụng", "Để trống", "Chưa gửi"),
  ],
  rows: tasks.map(({ clause, done, empty, missing, notApplicable, notStarted, task, underWay }) => [
    task.text,
    clause,
    notStarted,
    underWay,
    done,
    notApplicable,
    empty,
    missing,
  ]),
})

const moneySheet = ({ costs }: ConsolidatedFacts, money: MoneyUnit): TableSheet => ({
  name: "Kinh phí",
  columns: moneyColumns(money),
  rows: costs.map(({ allocated, clause, cost, estimated, spent }) => [
    upperFirst(cost.name.vi),
    ...[estimated, allocated, spent].flatMap((each) => [amountOf(each, money), each.expected - each.stated]),
    clause,
  ]),
})

const wordsSheet = ({ words }: ConsolidatedFacts): TableSheet => ({
  name: "Ý kiến",
  columns: [{ head: "Mục", width: 28 }, wide("Đơn vị"), { head: "Nội dung", width: 100 }],
  rows: words.flatMap(({ part, said }) => said.map(({ text, units }) => [part.name.vi, units.join(", "), text])),
})

const wide = (head: string): TableColumn => ({ head, width: 48 })
const place: TableColumn = { head: "Theo kế hoạch", width: 32 }
const heads = (...names: readonly string[]): readonly TableColumn[] => names.map((head) => ({ head }))

const moneyColumns = (money: MoneyUnit): readonly TableColumn[] => [
  wide("Nguồn kinh phí"),
  ...["Dự toán", "Được giao", "Đã chi"].flatMap((name): readonly TableColumn[] => [
    { head: `${name} (${moneyUnitNames[money]})`, width: 24, format: money === "dong" ? "whole" : "decimal" },
    { head: `${name}: số đơn vị chưa rõ` },
  ]),
  place,
]

const amountOf = ({ total }: MoneyTotal, money: MoneyUnit): number | null =>
  total === null || money === "dong" ? total : total / 1_000_000

/** A printed table as a sheet: its whole numbers become numbers again. */
const ofRows = (name: string, [head = [], ...rows]: Rows): TableSheet => ({
  name,
  columns: head.map((title, at) => ({ head: title, width: at === 1 ? 40 : 16 })),
  rows: rows.map((row) =>
    row.map((cell) => (/^\d{1,3}(\.\d{3})*$/.test(cell) ? Number(cell.replaceAll(".", "")) : cell)),
  ),
})
