import { type Flow, type FlowParagraph, type FlowTable, isFlowTable } from "../../flow/index.ts"

/** Joins tables that a page break cut: nothing stands between them and their rows have as many cells. */
export const joinTables = (flow: Flow): Flow => {
  const joined: (FlowParagraph | FlowTable)[] = []
  for (const part of flow) {
    const before = joined.at(-1)
    const isRest = before !== undefined && isFlowTable(before) && isFlowTable(part) && isRestOf(before, part)
    if (isRest) joined[joined.length - 1] = { kind: before.kind, rows: joinRows(before.rows, part.rows) }
    else joined.push(part)
  }
  return joined
}

type Rows = FlowTable["rows"]

const isRestOf = (before: FlowTable, after: FlowTable): boolean =>
  before.kind === null &&
  after.kind === null &&
  pageOf(after.rows) === pageOf(before.rows.slice(-1)) + 1 &&
  (before.rows.at(-1)?.length ?? 0) === (after.rows.at(-1)?.length ?? -1)

const pageOf = (rows: Rows): number => rows.flat(2).reduce((last, { page }) => Math.max(last, page), 0)

/** A repeated heading is left out; a row without its first cell is the rest of the row before the break. */
const joinRows = (before: Rows, after: Rows): Rows => {
  const heading = textOf(before[0])
  const rest = heading !== "" && textOf(after[0]) === heading ? after.slice(1) : after
  const [first] = rest
  const last = before.at(-1)
  if (first === undefined || last === undefined || textOf(first.slice(0, 1)) !== "" || first.length !== last.length)
    return [...before, ...rest]
  return [...before.slice(0, -1), last.map((cell, index) => [...cell, ...(first[index] ?? [])]), ...rest.slice(1)]
}

const textOf = (row: Rows[number] | undefined): string =>
  (row ?? [])
    .flat()
    .map(({ text }) => text)
    .join(" ")
