import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type ReadingContract, readPlan, toContract } from "@lantoa/documents/read"
import { describe, expect, it } from "vitest"
import { generatePlan, overall, scoreReading } from "./generated/index.ts"
import { mutations } from "./mutations.fixture.ts"
import { fallbackDay, madeUpPlans } from "./plans.fixture.ts"

const shared = join(import.meta.dirname, "../../../../shared/corpus/documents")
const issued = existsSync(shared) ? readdirSync(shared).filter((file) => file.endsWith(".txt")) : []
const generated = Array.from({ length: 24 }, (_, seed) => generatePlan(seed + 1000).text)

/**
 * Plans of which a change takes away what alone tells a part: a label that a scan misread counts in capitals only, a mark
 * for the hand and a title in small letters run into the next line when lines are wrapped.
 */
const told = new Set(["chu-nhan-dang-sai", "lien-tich", "tuyen-giao-tinh"])

const read = (text: string): ReadingContract => toContract(readPlan(text, { fallbackDay }))

/** The fields that did not follow a change, with their scores. */
const lost = (text: string, { least = 1, reading, text: change }: (typeof mutations)[number]): readonly string[] => {
  const next = change(text)
  if (next === undefined) return []
  const before = read(text)
  const scores = scoreReading(reading === undefined ? before : reading(before), read(next))
  if (overall(scores) >= least) return []
  return [...scores].filter(([, score]) => score < 1).map(([field, score]) => `${field} ${score.toFixed(2)}`)
}

describe.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
  "a reading follows: %s",
  (_, mutation) => {
    it("in made-up plans", () => {
      const all = [...madeUpPlans.filter(([name]) => !told.has(name)).map(([, text]) => text), ...generated]
      expect(all.flatMap((text, index) => lost(text, mutation).map((field) => `${index}: ${field}`))).toEqual([])
    })

    it.skipIf(issued.length === 0)(`in ${issued.length} issued plans (skipped where there are 0)`, () => {
      const found = issued.flatMap((file) =>
        lost(readFileSync(join(shared, file), "utf8"), mutation).map((field) => `${file}: ${field}`),
      )
      expect(found).toEqual([])
    })
  },
)
