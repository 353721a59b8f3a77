import { type Jurisdiction, jurisdictionFor, type Plan, type PlanNode, type Province } from "@lantoa/core"
import { readOpened, readPlan, toContract } from "@lantoa/documents/read"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"
import { describe, expect, it, test } from "vitest"
import { openDocx } from "../src/read/files/docx/index.ts"
import { writeDocx } from "../src/write/docx/write-docx.ts"
import { haiMau } from "../src/write/plan.fixture.ts"
import { longer } from "./damage.fixture.ts"
import { generatePlan } from "./generated/index.ts"
import { fallbackDay } from "./plans.fixture.ts"

const provinces = [haNam, vinhLong]

/** Text as the contract of readings compares it: case, spacing, kinds of dash and quote and closing marks apart. */
const spelling = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, " ")
    .replace(/[\s.:;/]+$/, "")

const spelled = (value: unknown): unknown => {
  if (typeof value === "string") return spelling(value)
  if (Array.isArray(value)) return value.map(spelled)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spelled(inner)]))
}

const outlineOf = (node: PlanNode): unknown => {
  if (node.kind === "table") return node.rows
  if (node.kind === "paragraph") return [node.mark, node.label, node.text]
  return [node.label, node.heading, node.children.map(outlineOf)]
}
const outline = ({ annexes, body, closing, preamble }: Plan): unknown =>
  spelled([preamble, body, closing, annexes].map((nodes) => nodes.map(outlineOf)))

const throughDocx = (plan: Plan, jurisdiction: Jurisdiction, known: readonly Province[]) =>
  readOpened(openDocx(writeDocx(plan, jurisdiction)), { fallbackDay, provinces: known })

describe("a built-in plan that is written and opened", () => {
  const plans = provinces.flatMap((province) =>
    Object.entries(province.plans).map(([name, plan]) => [name, plan, jurisdictionFor(province, fallbackDay)] as const),
  )

  it.each(plans)("%s has the same outline and texts", (_, plan, jurisdiction) => {
    const reading = throughDocx(plan, jurisdiction, provinces)
    expect(outline(reading.plan)).toEqual(outline(plan))
    expect(reading.diagnostics.filter(({ code }) => code.startsWith("docx/"))).toEqual([])
  })

  /** Channels and reporting of a built-in plan are stated by hand, and say more than its text alone can. */
  it.each(plans)("%s has the same document, sections, assignments, funding and recipients", (_, plan, jurisdiction) => {
    const { channels: _1, reporting: _2, ...stated } = toContract({ plan })
    expect(spelled(toContract(throughDocx(plan, jurisdiction, provinces)))).toMatchObject(Object(spelled(stated)))
  })
})

/** The first two: a heading before text without an end mark, and a list of bodies that the written heading prints in capitals. */
const seeds = [166, 229, ...Array.from({ length: 50 * longer }, (_, seed) => seed)]

test(`a plan read from any text is the same after it is written and opened (${seeds.length} made by chance)`, () => {
  for (const seed of seeds) {
    const first = readPlan(generatePlan(seed).text, { fallbackDay }).plan
    const second = throughDocx(first, haiMau(), []).plan
    expect(outline(second), `seed ${seed}`).toEqual(outline(first))
    expect(spelled(toContract({ plan: second })), `seed ${seed}`).toEqual(spelled(toContract({ plan: first })))
  }
})
