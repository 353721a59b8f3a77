export {
  type CarriedFigure,
  type CarryFigures,
  type CarryPolicy,
  type CarryProblem,
  carryFigures,
  type FigurePart,
  type KeptFigure,
  type Shares,
  type SharesMissing,
  type ShareUnusable,
} from "./carry-figures.ts"
export { diffSuccessions } from "./diff-successions.ts"
export type { CarryEdge, Figure } from "./figure.schema.ts"
export { type ObligorHeir, type ObligorHeirs, obligorHeirs } from "./obligor-heirs.ts"
export { type SuccessionOptions, succeed } from "./succeed.ts"
export type {
  CarriedObligation,
  NameFate,
  NotCarried,
  Origin,
  SuccessionReport,
  SuccessionStep,
} from "./succession.schema.ts"
