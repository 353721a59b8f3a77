import type { PlanId } from "../../plan/index.ts"
import { fillText, type Text } from "../../text/index.ts"
import type { CostAnswer } from "../content.schema.ts"
import type { FormCost, FormIndicator, FormTask, ReportForm } from "../form.schema.ts"
import type { Indicator } from "../indicator.schema.ts"

/** What a column of a roll-up holds: an indicator of every plan, or a task or an amount of one plan. */
export type RollUpColumn =
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  | { readonly kind: "cost"; readonly plan: PlanId; readonly cost: FormCost; readonly of: keyof CostAnswer }
  | { readonly kind: "task"; readonly plan: PlanId; readonly task: FormTask }

/** One form counts or adds an indicator in another way than the others: its figures are kept out of the totals. */
export interface IndicatorDiffers {
  readonly _tag: "IndicatorDiffers"
  readonly indicator: string
  readonly form: string
  readonly text: Text
}

/** A cell of a form: its column, and what of the form it is. */
export interface FormCell {
  readonly column: number
  readonly mandatory: boolean
  readonly of:
    | { readonly kind: "indicator"; readonly asked: FormIndicator }
    | { readonly kind: "cost"; readonly cost: FormCost; readonly of: keyof CostAnswer }
    | { readonly kind: "task"; readonly task: FormTask }
}

/** A form as cells side by side: indicators, amounts, tasks. */
export interface FormLayout {
  readonly form: ReportForm
  readonly cells: readonly FormCell[]
  /** The column of each cell. */
  readonly columns: Int32Array
  /** Which cells must be answered, as 1. */
  readonly mandatory: Uint8Array
  /** The cell of an indicator. */
  readonly indicators: ReadonlyMap<string, number>
}

/** Columns of all forms. */
export interface Columns {
  readonly columns: readonly RollUpColumn[]
  readonly forms: readonly FormLayout[]
  /** Columns of indicators by their ids. */
  readonly indicators: ReadonlyMap<string, number>
  readonly problems: readonly IndicatorDiffers[]
}

const differs: Text = {
  vi: "Mẫu “{form}” tính chỉ tiêu “{indicator}” theo đơn vị “{measure}” ({together}), các mẫu khác theo “{other}” ({otherwise}): số liệu của mẫu này không cộng vào tổng.",
  en: "Form “{form}” has the indicator “{indicator}” in “{measure}” ({together}), other forms in “{other}” ({otherwise}): the figures of this form are kept out of the totals.",
}

/** The amounts that a report states of a source of money. */
export const amounts: readonly (keyof CostAnswer)[] = ["estimated", "allocated", "spent"]

/** Lays forms out over common columns, in the order of the forms. */
export const columnsOf = (forms: readonly ReportForm[]): Columns => {
  const columns: RollUpColumn[] = []
  const byKey = new Map<string, number>()
  const problems: IndicatorDiffers[] = []
  const columnFor = (key: string, column: RollUpColumn): number => {
    const known = byKey.get(key)
    if (known !== undefined) return known
    byKey.set(key, columns.length)
    return columns.push(column) - 1
  }
  const layouts = forms.map((form) => {
    const cells = [
      ...indicatorCells(form, columns, columnFor, problems),
      ...costCells(form, columnFor),
      ...taskCells(form, columnFor),
    ]
    const indicators = new Map<string, number>()
    for (const [at, { of }] of cells.entries()) if (of.kind === "indicator") indicators.set(of.asked.indicator.id, at)
    return {
      form,
      cells,
      columns: Int32Array.from(cells, ({ column }) => column),
      mandatory: Uint8Array.from(cells, (cell) => (cell.mandatory ? 1 : 0)),
      indicators,
    }
  })
  const indicators = new Map<string, number>()
  for (const [at, column] of columns.entries()) if (column.kind === "indicator") indicators.set(column.indicator.id, at)
  return { columns, forms: layouts, indicators, problems }
}

type ColumnFor = (key: string, column: RollUpColumn) => number

const indicatorCells = (
  form: ReportForm,
  columns: readonly RollUpColumn[],
  columnFor: ColumnFor,
  problems: IndicatorDiffers[],
): readonly FormCell[] =>
  form.indicators.flatMap((asked): readonly FormCell[] => {
    const { indicator, mandatory } = asked
    const column = columnFor(`indicator ${indicator.id}`, { kind: "indicator", indicator })
    const known = columns[column]
    const problem = known?.kind === "indicator" ? differenceOf(form, indicator, known.indicator) : undefined
    if (problem === undefined) return [{ column, mandatory, of: { kind: "indicator", asked } }]
    problems.push(problem)
    return []
  })

const differenceOf = (form: ReportForm, own: Indicator, other: Indicator): IndicatorDiffers | undefined => {
  if (own.measure === other.measure && own.together === other.together) return undefined
  const { id: indicator, measure, together } = own
  const data = { form: form.id, indicator, measure, together, other: other.measure, otherwise: other.together }
  return { _tag: "IndicatorDiffers", indicator, form: form.id, text: fillText(differs, data) }
}

const costCells = ({ plan, costs }: ReportForm, columnFor: ColumnFor): readonly FormCell[] =>
  costs.flatMap((cost) =>
    amounts.map((of) => ({
      column: columnFor(`cost ${plan} ${cost.id} ${of}`, { kind: "cost", plan, cost, of }),
      mandatory: false,
      of: { kind: "cost" as const, cost, of },
    })),
  )

const taskCells = ({ plan, tasks }: ReportForm, columnFor: ColumnFor): readonly FormCell[] =>
  tasks.map((task) => ({
    column: columnFor(`task ${plan} ${task.item}`, { kind: "task", plan, task }),
    mandatory: task.mandatory,
    of: { kind: "task", task },
  }))
