import { type NodeId, nodeId } from "@lantoa/core"
import type { ConsolidatedFacts } from "./facts.ts"
import { columnsOfTable } from "./tables.ts"

const same = (width: number, count: number): readonly number[] => Array.from({ length: count }, () => width)

/** About how many millimetres wide the columns of the report's tables are, by the places of the tables. */
export const tableColumns = ({ before, figures }: ConsolidatedFacts): ReadonlyMap<NodeId, readonly number[]> =>
  new Map<NodeId, readonly number[]>([
    [nodeId("s2.1:t1"), [105, 30, 30]],
    [nodeId("s2.2:t1"), before === null ? [11, 55, 24, 26, 21, 28] : [11, 41, 22, 24, 20, 24, 23]],
    [nodeId("s2.3:t1"), [11, 47, 23, ...same(17, 5)]],
    [nodeId("s3:t1"), [41, ...same(33, 3), 25]],
    ...Array.from({ length: Math.ceil(figures.length / columnsOfTable) }, (_, at) => {
      const count = Math.min(columnsOfTable, figures.length - at * columnsOfTable)
      return [nodeId(`x1:t${at + 1}`), [11, 78, ...same(158 / count, count)]] as const
    }),
    [nodeId("x2:t1"), [11, 75, 27, 27, 25]],
  ])
