import { epochDay } from "../../calendar/index.ts"
import { type Obligor, obligorKeyOf } from "../../obligation/index.ts"
import { grouped } from "../../text/index.ts"
import type { ExpectedReport, ExpectedSet, ReportId } from "../expected.schema.ts"
import type { ReportForm } from "../form.schema.ts"
import type { PeriodId, ReportPeriod } from "../period.schema.ts"
import { type Columns, columnsOf } from "./columns.ts"
import { type NodeTree, nodeTree } from "./node-tree.ts"
import type { Hierarchy } from "./roll-up-place.ts"

/** What a roll-up counts over (*khung tổng hợp*): who reports, for which periods, in which columns. It never changes. */
export interface RollUpFrame {
  readonly hierarchy: Hierarchy
  /** In the order of their days. */
  readonly periods: readonly ReportPeriod[]
  readonly periodAt: ReadonlyMap<PeriodId, number>
  readonly columns: Columns
  readonly tree: NodeTree
  /** Every expected report: by period, then in the order of the nodes. */
  readonly reports: readonly ExpectedReport[]
  readonly rowOf: ReadonlyMap<ReportId, number>
  /** Of each report its period, who owes it and its form, by their places in this frame, */
  readonly rowPeriod: Int32Array
  readonly rowLeaf: Int32Array
  readonly rowForm: Int32Array
  /** and where its cells begin; one more at the end. */
  readonly cellStart: Int32Array
  /** The last day of each report, grace included, from 1970-01-01; `noLastDay` where none is set. */
  readonly lastDays: Int32Array
  /** The first report of the i-th who reports in the p-th period, at `p * leaves + i`; one more at the end. */
  readonly rowsFrom: Int32Array
}

/**
 * Makes the frame of a roll-up from what is expected.
 *
 * @throws RangeError when a report is expected twice, or names a form that its set does not have: mistakes of the program.
 */
export const rollUpFrame = (sets: readonly ExpectedSet[], hierarchy: Hierarchy): RollUpFrame => {
  const periods = periodsOf(sets)
  const periodAt = new Map(periods.map(({ id }, at) => [id, at]))
  const formAt = new Map<string, number>()
  const forms: ReportForm[] = []
  for (const form of sets.flatMap((set) => set.forms))
    if (!formAt.has(form.id)) formAt.set(form.id, forms.push(form) - 1)
  const columns = columnsOf(forms)
  const tree = nodeTree(obligorsOf(sets), hierarchy)
  return { hierarchy, periods, periodAt, columns, tree, ...rowsOf(sets, { periodAt, formAt, columns, tree }) }
}

const periodsOf = (sets: readonly ExpectedSet[]): readonly ReportPeriod[] => {
  const byId = new Map(sets.map(({ period }) => [period.id, period]))
  return [...byId.values()].sort((a, b) => compare(a.to, b.to) || compare(b.from, a.from) || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Who is expected to report, by key; by the name of the latest set. */
const obligorsOf = (sets: readonly ExpectedSet[]): ReadonlyMap<string, Obligor> => {
  const obligors = new Map<string, Obligor>()
  for (const { reports } of sets)
    for (const { obligation, obligor } of reports) obligors.set(obligorKeyOf({ id: obligation }), obligor)
  return obligors
}

interface Axes {
  readonly periodAt: ReadonlyMap<PeriodId, number>
  readonly formAt: ReadonlyMap<string, number>
  readonly columns: Columns
  readonly tree: NodeTree
}

type Rows = Pick<
  RollUpFrame,
  "reports" | "rowOf" | "rowPeriod" | "rowLeaf" | "rowForm" | "cellStart" | "lastDays" | "rowsFrom"
>

interface Placed {
  readonly report: ExpectedReport
  readonly slot: number
  readonly form: number
}

const rowsOf = (sets: readonly ExpectedSet[], axes: Axes): Rows => {
  const leafCount = axes.tree.leaves.length
  const placed = sets.flatMap((set) => placedOf(set, axes))
  placed.sort((a, b) => a.slot - b.slot || compare(a.report.id, b.report.id))
  const rowsFrom = new Int32Array(axes.periodAt.size * leafCount + 1)
  for (const { slot } of placed) rowsFrom[slot + 1] = (rowsFrom[slot + 1] ?? 0) + 1
  for (let slot = 1; slot < rowsFrom.length; slot++) rowsFrom[slot] = (rowsFrom[slot] ?? 0) + (rowsFrom[slot - 1] ?? 0)
  const cellStart = new Int32Array(placed.length + 1)
  for (const [row, { form }] of placed.entries())
    cellStart[row + 1] = (cellStart[row] ?? 0) + (axes.columns.forms[form]?.cells.length ?? 0)
  return {
    reports: placed.map(({ report }) => report),
    rowOf: rowsById(placed),
    rowPeriod: Int32Array.from(placed, ({ slot }) => Math.floor(slot / leafCount)),
    rowLeaf: Int32Array.from(placed, ({ slot }) => slot % leafCount),
    rowForm: Int32Array.from(placed, ({ form }) => form),
    cellStart,
    lastDays: lastDaysOf(placed),
    rowsFrom,
  }
}

/** Later than any day: nothing is late that has no last day. */
export const noLastDay = 0x7fffffff

const lastDaysOf = (placed: readonly Placed[]): Int32Array => {
  const known = new Map<string, number>()
  return Int32Array.from(placed, ({ report }) => {
    const { lastDay } = report.due
    if (lastDay === null) return noLastDay
    const day = known.get(lastDay) ?? epochDay(lastDay)
    known.set(lastDay, day)
    return day
  })
}

const placedOf = ({ period, reports }: ExpectedSet, { periodAt, formAt, tree }: Axes): readonly Placed[] => {
  const first = (periodAt.get(period.id) ?? 0) * tree.leaves.length
  return reports.map((report) => {
    const form = formAt.get(report.form)
    if (form === undefined)
      throw new RangeError(`Report "${report.id}" names the form "${report.form}", which its set does not have.`)
    return { report, form, slot: first + leafOf(tree, obligorKeyOf({ id: report.obligation })) }
  })
}

const leafOf = ({ byKey, firstLeaf }: NodeTree, key: string): number => firstLeaf[byKey.get(key) ?? 0] ?? 0

const rowsById = (placed: readonly Placed[]): ReadonlyMap<ReportId, number> => {
  const rows = new Map(placed.map(({ report }, row) => [report.id, row]))
  if (rows.size === placed.length) return rows
  const [twice = ""] = [...grouped(placed, ({ report }) => report.id)].find(([, same]) => same.length > 1) ?? []
  throw new RangeError(`Report "${twice}" is expected twice; give one set for each plan and period.`)
}
