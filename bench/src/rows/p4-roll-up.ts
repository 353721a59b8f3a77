import { deepStrictEqual } from "node:assert/strict"
import { isoDate } from "@lantoa/core"
import {
  completenessOf,
  indicatorId,
  type PeriodId,
  type RollUp,
  reRoll,
  rollUpFigureBytes,
  rollUpFrame,
  timelinessOf,
  totalOf,
} from "@lantoa/core/report"
import { inProcess, once } from "../harness/measure.ts"
import type { Row } from "../harness/row.ts"
import { duckPeer, type FigurePeer, postgresPeer } from "../subjects/figure-peers.ts"
import { rollUpByHand } from "../subjects/figures-by-hand.ts"
import { figuresMemory } from "../subjects/figures-memory.ts"
import { lateReport } from "../subjects/late-report.ts"
import {
  axes,
  expectedSets,
  figureLines,
  hierarchy,
  indicators,
  keyByCode,
  type NationalFigures,
  periods,
  reporters,
} from "../subjects/national-figures.ts"

/** What the row needs, made when it first runs. */
interface Subject {
  readonly csv: Uint8Array
  readonly frame: ReturnType<typeof rollUpFrame>
  readonly rolled: RollUp
}

let made: Subject | undefined
const subject = (): Subject => {
  if (made !== undefined) return made
  const csv = new TextEncoder().encode(figureLines())
  const frame = rollUpFrame(expectedSets(), hierarchy)
  made = { csv, frame, rolled: rolledUp({ csv, frame }) }
  return made
}

const rolledUp = ({ csv, frame }: Pick<Subject, "csv" | "frame">): RollUp => {
  const { rollUp } = rollUpFigureBytes({ frame, bytes: csv, axes, keyOf: (code) => keyByCode.get(code) ?? code })
  return rollUp
}

const lastDay = isoDate("2026-11-21")

const figuresOf = (rolled: RollUp): NationalFigures => {
  const sumOver = (value: (period: PeriodId) => number) => periods.reduce((sum, { id }) => sum + value(id), 0)
  const totals = (of: "total" | "stated" | "empty") =>
    sumOver((period) =>
      indicators.reduce(
        (sum, id) => sum + (totalOf(rolled, { node: "vn", period, indicator: indicatorId(id) })[of] ?? 0),
        0,
      ),
    )
  const period = periods[6]?.id ?? failed("there are no periods")
  const sampled = { node: "u:p4", period, indicator: indicatorId(indicators[2] ?? "") }
  return {
    sum: totals("total"),
    stated: totals("stated"),
    empty: totals("empty"),
    submitted: sumOver((period) => completenessOf(rolled, { node: "vn", period }).submitted),
    late: sumOver((period) => timelinessOf(rolled, { node: "vn", period }, lastDay).late),
    sample: totalOf(rolled, sampled).total ?? 0,
  }
}

const failed = (what: string): never => {
  throw new Error(what)
}

const peers = new Map<string, FigurePeer>()
const absent = new Map<string, string>()

const started = async (name: string, start: (csv: Uint8Array) => Promise<FigurePeer>, expected: NationalFigures) => {
  let peer: FigurePeer
  try {
    peer = await start(subject().csv)
  } catch (error) {
    absent.set(name, error instanceof Error ? error.message : String(error))
    return
  }
  peers.set(name, peer)
  const { figures } = await peer.run()
  deepStrictEqual(figures, expected, `${name} gives other figures`)
}

const cpuOfPeer = (name: string) => async (): Promise<number> => (await peers.get(name)?.run())?.cpuMs ?? Number.NaN

/** One version after the other, as reports come in. */
let last: RollUp | undefined
const rolledAgain = (): RollUp => {
  const before = last ?? subject().rolled
  last = reRoll(before, lateReport(before))
  return last
}

const ours = "read and roll up"
const postgres = "PostgreSQL: COPY, GROUP BY"
const duck = "DuckDB: read_csv, GROUP BY"
const byHand = "typed columns by hand"
const late = "one late report"

/** P4: five years of quarterly reports of the country as a table: totals, completeness, timeliness. */
export const rollUpRow: Row = {
  id: "P4",
  title: `${(reporters.length - 102) * periods.length * indicators.length} report values (CSV) → province and nation, completeness, timeliness`,
  rounds: { full: 15, quick: 3 },
  verify: async () => {
    const expected = figuresOf(subject().rolled)
    deepStrictEqual(rollUpByHand(subject().csv), expected, "the limit gives other figures")
    await started(duck, duckPeer, expected)
    await started(postgres, postgresPeer, expected)
  },
  absent: () => absent,
  contenders: [
    once(ours, "ours", () => rolledUp(subject())),
    inProcess(late, "ours", () => rolledAgain()),
    once(byHand, "limit", () => rollUpByHand(subject().csv)),
    { name: duck, role: "peer", measure: cpuOfPeer(duck) },
    { name: postgres, role: "peer", measure: cpuOfPeer(postgres) },
  ],
  goals: [
    { ours, against: postgres, atMost: 1 / 8, wording: "≥ 8× PostgreSQL" },
    { ours, against: duck, atMost: 1 / 3, wording: "≥ 3× DuckDB" },
    { ours, against: byHand, atMost: 1.5, wording: "≤ 1.5× typed columns by hand" },
    { ours: late, against: ours, atMost: 1 / 1000, wording: "one late report ≤ 1/1000 of a full roll-up" },
  ],
  figures: async () => {
    for (const peer of peers.values()) await peer.stop()
    return figuresMemory(subject().csv)
  },
}
