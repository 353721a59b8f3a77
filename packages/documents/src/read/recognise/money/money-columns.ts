import type { Span } from "@lantoa/core"
import type { PlacedLeaf } from "../outline/outline.ts"
import type { Script } from "../words/script.ts"

const tab = 0x09
const row = 0x0b

const moneyHeader = /^\s*(?:nguon |du kien |du toan )?(?:kinh phi|nguon luc|nguon von|nguon kinh phi)/

/** The cells under a table's headers on money (*Nguồn kinh phí, Nguồn lực*), each as a leaf of its own. */
export const moneyCells = (script: Script, table: PlacedLeaf): readonly PlacedLeaf[] => {
  const [header, ...rows] = rowsOf(script.plain, table)
  const columns = (header ?? []).flatMap(({ end, start }, column) =>
    moneyHeader.test(script.plain.slice(start, end)) ? [column] : [],
  )
  return columns.length === 0
    ? []
    : rows.flatMap((cells) =>
        columns.flatMap((column) => {
          const cell = cells[column]
          return cell === undefined || cell.end <= cell.start ? [] : [{ ...table, ...cell }]
        }),
      )
}

const rowsOf = (plain: string, { end, start }: Span): readonly (readonly Span[])[] => {
  const rows: Span[][] = []
  let cells: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    const code = at < end ? plain.charCodeAt(at) : row
    if (code !== tab && code !== row) continue
    cells.push({ start: from, end: at })
    from = at + 1
    if (code === tab) continue
    rows.push(cells)
    cells = []
  }
  return rows
}
