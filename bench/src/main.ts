import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { measureRow } from "./harness/measure.ts"
import { type RowResult, resultOf, tableOf } from "./harness/report.ts"
import type { Row } from "./harness/row.ts"
import { textRow } from "./rows/p1-text.ts"
import { docxRow } from "./rows/p1d-docx.ts"
import { rulesRow } from "./rows/p2-rules.ts"
import { obligationsRow } from "./rows/p3-obligations.ts"
import { rollUpRow } from "./rows/p4-roll-up.ts"
import { writeRow } from "./rows/p5-write.ts"
import { unitsRow } from "./rows/p6-units.ts"
import { coldStartRow } from "./rows/p7-cold-start.ts"

const rows: readonly Row[] = [textRow, docxRow, rulesRow, obligationsRow, rollUpRow, writeRow, unitsRow, coldStartRow]

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, row: { type: "string", multiple: true } },
})
const chosen = values.row === undefined ? rows : rows.filter(({ id }) => values.row?.includes(id))
const results: RowResult[] = []
for (const row of chosen) {
  await row.verify()
  const times = await measureRow(row, values.quick)
  const result = resultOf(row, times, (await row.figures?.()) ?? [])
  results.push(result)
  console.log(tableOf([result]))
}
writeFileSync(
  new URL("../results.json", import.meta.url),
  `${JSON.stringify({ node: process.version, quick: values.quick, results }, null, 2)}\n`,
)
const missed = results.flatMap(({ goals, figures }) => [...goals, ...figures]).filter(({ pass }) => !pass).length
console.log(missed === 0 ? "every goal is met" : `${missed} goals are missed; results.json holds the figures`)
