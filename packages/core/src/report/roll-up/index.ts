export type { CellState } from "./cell-state.ts"
export type { IndicatorDiffers, RollUpColumn } from "./columns.ts"
export { type Completeness, completenessOf } from "./completeness-of.ts"
export { type CostTotal, costsOf, type MoneyTotal } from "./costs-of.ts"
export { type CountedTwice, countedTwice } from "./counted-twice.ts"
export type { FigureField, FigureProblem } from "./figure-problem.ts"
export { type FigureAxes, type FigureTable, lineOfFigure } from "./figure-table.ts"
export { type RollUpFrame, rollUpFrame } from "./frame.ts"
export { hierarchyOf } from "./hierarchy-of.ts"
export { type LateReport, lateReports } from "./late-reports.ts"
export { type NameOrder, vietnameseOrder } from "./name-order.ts"
export { type OtherForm, otherForms } from "./other-forms.ts"
export { type Ratio, ratioOf } from "./ratio-of.ts"
export { type ReportChange, reRoll } from "./re-roll.ts"
export { readFigures } from "./read-figures.ts"
export { type RollUp, type RollUpInput, rollUp } from "./roll-up.ts"
export {
  type FigureBytesInput,
  type FiguresInput,
  type RolledBytes,
  type RolledFigures,
  rollUpFigureBytes,
  rollUpFigures,
} from "./roll-up-figures.ts"
export type { RollUpNode } from "./roll-up-node.ts"
export type { Hierarchy, RollUpPlace } from "./roll-up-place.ts"
export { type TaskProgressCounts, taskProgressOf } from "./task-progress-of.ts"
export { type Timeliness, timelinessOf } from "./timeliness-of.ts"
export { type CellCounts, type IndicatorTotal, type TotalTooLarge, totalOf } from "./total-of.ts"
export { type AtPeriods, type PeriodsOverlap, type TotalOver, totalOver } from "./total-over.ts"
export { type TracedCell, type TraceOptions, traceTotal } from "./trace-total.ts"
export { type AtTrend, type TrendPoint, trendOf } from "./trend-of.ts"
export {
  type AtView,
  type KeptView,
  type SuccessionView,
  type ViewedFigure,
  type ViewedPart,
  type ViewOptions,
  type ViewTotal,
  viewTotal,
  viewUnder,
} from "./view-under.ts"
export type { AtIndicator, AtNode } from "./where.ts"
