import type { Because } from "../../obligation/index.ts"
import type { ReportEventId, ReportSource } from "../event.schema.ts"
import type { ExpectedReport } from "../expected.schema.ts"
import type { Submission } from "../report-state.ts"
import { missing, notApplicable } from "./cell-state.ts"
import { cellOf } from "./column-sum.ts"
import type { RollUpFrame } from "./frame.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import { rowsUnder } from "./sum-anew.ts"
import { countedOf } from "./version.ts"
import { type AtIndicator, columnAt, nodeAt, periodAt } from "./where.ts"

/** A cell that a total was made of, and all that shows where its number comes from (*ô số liệu gốc*). */
export interface TracedCell {
  readonly report: ExpectedReport
  readonly value: number
  /** The submission that said it; null for figures from a table. */
  readonly event: ReportEventId | null
  readonly revision: number | null
  /** The file it came in, where that is known, */
  readonly source: ReportSource | null
  /** and the place in it: a cell of a sheet, the line of a table. */
  readonly place: string | null
  /** Why the form asks for it: the plan's clause first. */
  readonly because: readonly Because[]
}

/** How to trace. */
export interface TraceOptions {
  /** The cell of a source in which an indicator stands, for hosts that know the layout of their files: `Số liệu!D12`. */
  readonly placeOf?: (submission: Submission, indicator: string) => string | null
}

/**
 * The cells of which a total was made (*truy nguyên số tổng hợp*), in the order of the nodes. Their values add up to the
 * total.
 *
 * @throws RangeError for unknown names.
 */
export const traceTotal = (rollUp: RollUp, at: AtIndicator, options: TraceOptions = {}): readonly TracedCell[] => {
  const { version } = partsOf(rollUp)
  const { frame } = version
  const column = columnAt(frame, at.indicator)
  const { cells } = countedOf(version)
  return rowsUnder(frame, nodeAt(frame, at.node), periodAt(frame, at.period)).flatMap((row): readonly TracedCell[] => {
    const cell = cellOf(frame, row, column)
    const report = frame.reports[row]
    if (report === undefined || cell < 0 || (cells.states[cell] ?? missing) <= notApplicable) return []
    const submission = cells.submissions[row] ?? null
    const line = cells.lines?.[cell] ?? 0
    return [
      {
        report,
        value: cells.values[cell] ?? 0,
        event: submission?.event.id ?? null,
        revision: submission?.revision ?? null,
        source: submission?.source ?? null,
        place: submission === null ? lineText(line) : (options.placeOf?.(submission, at.indicator) ?? null),
        because: becauseOf(frame, row, at.indicator),
      },
    ]
  })
}

const lineText = (line: number): string | null => (line === 0 ? null : `${line}`)

const becauseOf = ({ columns, rowForm }: RollUpFrame, row: number, indicator: string): readonly Because[] => {
  const layout = columns.forms[rowForm[row] ?? 0]
  const of = layout?.cells[layout.indicators.get(indicator) ?? -1]?.of
  return of?.kind === "indicator" ? of.asked.because : []
}
