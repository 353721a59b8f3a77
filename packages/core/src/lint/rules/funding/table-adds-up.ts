import { practice } from "../../../law/index.ts"
import type { Plan, PlanNode, Table } from "../../../plan/index.ts"
import { grouped } from "../../analysis/grouped.ts"
import { wrongSums } from "../../analysis/wrong-sums.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** The rows of a table add up to its total. */
export const tableAddsUp = defineRule({
  id: "funding/table-adds-up",
  severity: "warning",
  title: { vi: "Các dòng trong bảng cộng đúng dòng tổng", en: "The rows of a table add up to its total" },
  explain: {
    vi: "Dòng “Tổng cộng” của một bảng phải bằng cộng các dòng trên nó, ở từng cột số. Bảng có dòng cộng từng phần (I, II) không xét vì phải biết dòng nào thuộc phần nào.",
    en: "The row “Tổng cộng” equals the rows above it, column by column. Tables with subtotals are left alone, since one would have to know which row belongs where.",
  },
  remedy: { vi: "Cộng lại cột được nêu.", en: "Add the column again." },
  examples: { right: ["10 + 20, Tổng cộng 30"], wrong: ["10 + 20, Tổng cộng 40"] },
  basis: [practice("dòng tổng bằng cộng các dòng")],
  since: practiceSince,
  messages: {
    differs: {
      vi: "Bảng ghi tổng {total} ở cột {column}, cộng các dòng được {sum}.",
      en: "The table says {total} in column {column}, its rows add up to {sum}.",
    },
  },
  check({ plan }, report) {
    for (const { id, rows } of tablesOf(plan))
      for (const { column, sum, total } of wrongSums(rows))
        report("differs", { node: id }, { total: grouped(total), column: column + 1, sum: grouped(sum) })
  },
})

/** The tables of the body and of the annexes, in their order. */
const tablesOf = ({ annexes, body }: Plan): readonly Table[] => {
  const tables: Table[] = []
  const look = (nodes: readonly PlanNode[]): void => {
    for (const node of nodes)
      if (node.kind === "table") tables.push(node)
      else if (node.kind === "section") look(node.children)
  }
  look(body)
  look(annexes)
  return tables
}
