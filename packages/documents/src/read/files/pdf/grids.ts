import { grouped } from "@lantoa/core"
import type { Rule, Run } from "./page.ts"

/** A ruled table: where its column and row lines stand, and which of them are drawn. */
export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly rules: readonly Rule[]
}

/** Strokes this near to each other, in points, are one. */
const near = 3

const isAcross = ({ x0, x1, y0, y1 }: Rule): boolean => x1 - x0 >= y1 - y0

const touches = (one: Rule, other: Rule): boolean =>
  one.x0 - near <= other.x1 && other.x0 - near <= one.x1 && one.y0 - near <= other.y1 && other.y0 - near <= one.y1

/** The ruled tables of a page, from the top: strokes that touch each other and cross to at least two cells. */
export const gridsOf = (rules: readonly Rule[]): readonly Grid[] => {
  const long = rules.filter(({ x0, x1, y0, y1 }) => Math.max(x1 - x0, y1 - y0) > 4)
  return connected(long)
    .map((group) => ({
      xs: clustered(group.filter((rule) => !isAcross(rule)).map(({ x0, x1 }) => (x0 + x1) / 2)),
      ys: clustered(group.filter(isAcross).map(({ y0, y1 }) => (y0 + y1) / 2)),
      rules: group,
    }))
    .filter(({ xs, ys }) => xs.length >= 2 && ys.length >= 2 && (xs.length - 1) * (ys.length - 1) >= 2)
    .sort((one, other) => (one.ys[0] ?? 0) - (other.ys[0] ?? 0))
}

/** Groups of strokes that touch, found by sweeping down the page. */
const connected = (rules: readonly Rule[]): readonly (readonly Rule[])[] => {
  const sorted = [...rules].sort((one, other) => one.y0 - other.y0)
  const parent = sorted.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up
      at = up
    }
    return at
  }
  let open: number[] = []
  for (const [index, rule] of sorted.entries()) {
    open = open.filter((at) => (sorted[at]?.y1 ?? 0) + near >= rule.y0)
    for (const at of open) {
      const other = sorted[at]
      if (other !== undefined && touches(rule, other)) parent[root(index)] = root(at)
    }
    open.push(index)
  }
  const groups = grouped(sorted.keys(), root)
  return [...groups.values()].map((indices) => indices.flatMap((index) => sorted[index] ?? []))
}

const clustered = (values: readonly number[]): readonly number[] => {
  const kept: number[] = []
  for (const value of [...values].sort((one, other) => one - other))
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > near) kept.push(value)
  return kept
}

/** Whether a run stands inside a grid. */
export const isInside = ({ xs, ys }: Grid, { size, x0, x1, y }: Run): boolean => {
  const x = (x0 + x1) / 2
  const middle = y - size * 0.3
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && middle >= (ys[0] ?? 0) && middle <= (ys.at(-1) ?? 0)
}

/** The runs of each cell of a grid, row by row; cells without a stroke between them are one. */
export const cellsOf = (grid: Grid, runs: readonly Run[]): readonly (readonly (readonly Run[])[])[] => {
  const { xs, ys } = grid
  const columns = xs.length - 1
  const owners = ownersOf(grid)
  const cells = new Map<number, Run[]>()
  for (const run of runs) {
    const row = slotOf(ys, run.y - run.size * 0.3)
    const column = slotOf(xs, (run.x0 + run.x1) / 2)
    const owner = owners[row * columns + column] ?? 0
    const cell = cells.get(owner)
    if (cell === undefined) cells.set(owner, [run])
    else cell.push(run)
  }
  return Array.from({ length: ys.length - 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column)
      .filter((index) => owners[index] === index || (owners[index] ?? 0) < row * columns)
      .map((index) => (owners[index] === index ? (cells.get(index) ?? []) : [])),
  )
}

const slotOf = (bounds: readonly number[], value: number): number => {
  const index = bounds.findIndex((bound) => bound > value)
  return Math.min(Math.max((index < 0 ? bounds.length : index) - 1, 0), bounds.length - 2)
}

/** For each cell, the index of the cell that it is part of: itself, or one to its left or above. */
const ownersOf = ({ rules, xs, ys }: Grid): readonly number[] => {
  const columns = xs.length - 1
  const down = rules.filter((rule) => !isAcross(rule))
  const across = rules.filter(isAcross)
  const owners: number[] = []
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < columns; column++) {
      const x = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2
      const y = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2
      const index = row * columns + column
      const isOpenLeft = column > 0 && !down.some((rule) => isOver(rule.y0, rule.y1, y) && isAt(rule.x0, xs[column]))
      const isOpenUp = row > 0 && !across.some((rule) => isOver(rule.x0, rule.x1, x) && isAt(rule.y0, ys[row]))
      owners.push(isOpenLeft ? (owners[index - 1] ?? index) : isOpenUp ? (owners[index - columns] ?? index) : index)
    }
  return owners
}

const isOver = (from: number, to: number, value: number): boolean => from - near <= value && value <= to + near
const isAt = (value: number, bound: number | undefined): boolean => Math.abs(value - (bound ?? 0)) <= near * 1.5
