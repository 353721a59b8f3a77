import type { ReportValue, TaskProgress } from "../content.schema.ts"

/**
 * What a cell says (*trạng thái ô số liệu*): nobody asked; asked and no report came; came with the cell left empty; not
 * applicable; zero; a number above zero.
 */
export type CellState = "not-expected" | "missing" | "empty" | "not-applicable" | "zero" | "number"

/** Codes of states in columns. Of tasks, `zero` to `done` are not started, under way and done. */
export const missing = 0
export const empty = 1
export const notApplicable = 2
export const zero = 3
export const aboveZero = 4
export const done = 5

/** How many codes there are: counts of states stand side by side. */
export const stateCount = 6

const names: readonly CellState[] = ["missing", "empty", "not-applicable", "zero", "number"]

/** The state of a figure by its code. */
export const cellStateOf = (code: number): CellState => names[code] ?? "not-expected"

/** The code of a figure. */
export const codeOfValue = (value: ReportValue | undefined): number => {
  if (value === null || value === undefined) return empty
  if (value === "not-applicable") return notApplicable
  return value === 0 ? zero : aboveZero
}

const progressCodes: Readonly<Record<TaskProgress, number>> = {
  "not-started": zero,
  "under-way": aboveZero,
  done,
  "not-applicable": notApplicable,
}

/** The code of how far a task is. */
export const codeOfProgress = (progress: TaskProgress | null | undefined): number =>
  progress === null || progress === undefined ? empty : progressCodes[progress]
