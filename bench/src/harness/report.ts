import type { Times } from "./measure.ts"
import type { Figure, Row } from "./row.ts"

/** What one goal came to. */
export interface GoalResult {
  readonly wording: string
  readonly ratio: number
  readonly atMost: number
  readonly pass: boolean
}

/** What one row came to. */
export interface RowResult {
  readonly id: string
  readonly title: string
  readonly medianMs: Readonly<Record<string, number>>
  readonly goals: readonly GoalResult[]
  readonly figures: readonly (Figure & { readonly pass: boolean })[]
  /** Contenders that could not run here, with the reason: goals against them are not told. */
  readonly absent: Readonly<Record<string, string>>
}

/** Sets a row's times against its goals. */
export const resultOf = (row: Row, times: ReadonlyMap<string, Times>, figures: readonly Figure[]): RowResult => ({
  id: row.id,
  title: row.title,
  medianMs: Object.fromEntries([...times].map(([name, { median }]) => [name, round(median)])),
  absent: Object.fromEntries(row.absent?.() ?? []),
  goals: row.goals
    .filter(({ against }) => row.absent?.().has(against) !== true)
    .map(({ ours, against, atMost, wording }) => {
      const ratio = (times.get(ours)?.median ?? Number.NaN) / (times.get(against)?.median ?? Number.NaN)
      return { wording, ratio: round(ratio), atMost, pass: ratio <= atMost }
    }),
  figures: figures.map((figure) => ({
    ...figure,
    value: round(figure.value),
    pass: figure.atMost === null || figure.value <= figure.atMost,
  })),
})

const round = (value: number): number => Number(value.toPrecision(3))

/** The table that people read. */
export const tableOf = (results: readonly RowResult[]): string =>
  results
    .flatMap(({ id, title, medianMs, goals, figures, absent }) => [
      `${id}  ${title}`,
      ...Object.entries(absent).map(([name, reason]) => `      ${name} is absent: ${reason}`),
      ...Object.entries(medianMs).map(([name, ms]) => `      ${name.padEnd(44)} ${`${ms} ms`.padStart(12)}`),
      ...goals.map(
        ({ wording, ratio, atMost, pass }) =>
          `  ${mark(pass)}  ${wording.padEnd(44)} ${`${ratio}`.padStart(9)} ≤ ${round(atMost)}`,
      ),
      ...figures.map(
        ({ name, value, unit, atMost, pass }) =>
          `  ${mark(pass)}  ${name.padEnd(44)} ${`${value} ${unit}`.padStart(9)}${atMost === null ? "" : ` ≤ ${atMost}`}`,
      ),
      "",
    ])
    .join("\n")

const mark = (pass: boolean): string => (pass ? "ok  " : "MISS")
