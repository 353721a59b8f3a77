import type { Run } from "./page.ts"

/** Runs that stand on one baseline (*dòng*), from left to right. */
export interface PdfLine {
  readonly runs: readonly Run[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Of most of its characters. */
  readonly size: number
  readonly page: number
}

/** Runs as lines from the top of a page down. Marks of footnotes, small digits above the line, are left out. */
export const linesOf = (runs: readonly Run[], page: number): readonly PdfLine[] => {
  const sorted = [...runs].sort((one, other) => one.y - other.y || one.x0 - other.x0)
  const groups: { y: number; size: number; runs: Run[] }[] = []
  for (const run of sorted) {
    const group = groups.findLast(({ size, y }) => Math.abs(run.y - y) <= Math.max(size, run.size) * 0.42)
    const isNear = group !== undefined && groups.length - groups.indexOf(group) <= 3
    if (group === undefined || !isNear) groups.push({ y: run.y, size: run.size, runs: [run] })
    else {
      group.runs.push(run)
      if (run.size > group.size) Object.assign(group, { y: run.y, size: run.size })
    }
  }
  return groups.sort((one, other) => one.y - other.y).flatMap((group) => lineOf(group.runs, page) ?? [])
}

/** A line of runs in any order; undefined when only marks of footnotes stand on it. */
export const lineOf = (runs: readonly Run[], page: number): PdfLine | undefined => {
  const size = mainSize(runs)
  const base = runs.find((run) => run.size === size)?.y ?? 0
  const kept = runs.filter((run) => !isNoteMark(run, size, base)).sort((one, other) => one.x0 - other.x0)
  const first = kept[0]
  if (first === undefined) return undefined
  const x1 = kept.reduce((most, run) => Math.max(most, run.x1), first.x1)
  return { runs: kept, x0: first.x0, x1, y: base, size, page }
}

const mainSize = (runs: readonly Run[]): number => {
  const counts = new Map<number, number>()
  for (const { size, text } of runs) counts.set(size, (counts.get(size) ?? 0) + text.length)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

const isNoteMark = ({ size, text, y }: Run, main: number, base: number): boolean =>
  size < main * 0.8 && base - y > main * 0.15 && /^\[?\d{1,3}\]?$/.test(text)

/** Whether a space parts a run from the one before it on its line. */
export const isApart = (before: Run, run: Run): boolean =>
  run.x0 - before.x1 > Math.max(before.size, run.size) * (run.spaced ? 0.02 : 0.17)

/** The text of a line as it is seen. */
export const textOf = ({ runs }: PdfLine): string =>
  runs.map((run, index) => (index > 0 && isApart(runs[index - 1] ?? run, run) ? ` ${run.text}` : run.text)).join("")
