import { readPlan } from "@lantoa/documents/read"
import { describe, expect, it } from "vitest"
import { addNoise, generatePlan, type JudgedField, judgedFields } from "./generated/index.ts"
import { fallbackDay, madeUpPlans } from "./plans.fixture.ts"

const read = (text: string) => readPlan(text, { fallbackDay })

/** Fields of plans of other seeds than the confidences were measured on. */
const judged: readonly JudgedField[] = [0, 0.1, 0.35, 0.75, 1].flatMap((level) =>
  Array.from({ length: 40 }, (_, index) => index + 5000).flatMap((seed) => {
    const { contract, text } = generatePlan(seed)
    return judgedFields(contract, read(addNoise(text, level, seed)))
  }),
)

const bins = [
  [0, 0.95],
  [0.95, 0.975],
  [0.975, 0.985],
  [0.985, 1.01],
] as const

const inBin = ([from, to]: readonly [number, number]): readonly JudgedField[] =>
  judged.filter(({ confidence }) => confidence >= from && confidence < to)

const shareRight = (fields: readonly JudgedField[]): number =>
  fields.filter(({ right }) => right).length / fields.length

describe("confidences", () => {
  it.each(bins)("from %d to %d are as often right as they say, give or take five in a hundred", (from, to) => {
    const fields = inBin([from, to])
    const said = fields.reduce((sum, { confidence }) => sum + confidence, 0) / fields.length
    expect(fields.length).toBeGreaterThan(100)
    expect(Math.abs(shareRight(fields) - said)).toBeLessThanOrEqual(0.05)
  })

  it("rise with how often fields are right", () => {
    const shares = bins.map((bin) => shareRight(inBin(bin)))
    for (const [index, share] of shares.entries()) expect(share).toBeGreaterThanOrEqual((shares[index - 1] ?? 0) - 0.01)
  })
})

/** The paths of what a reading says, lists by their members. */
const pathsOf = ({ plan }: ReturnType<typeof read>): readonly string[] => {
  const { document } = plan
  const members = (name: string, list: readonly unknown[]): readonly string[] => list.map((_, at) => `${name}.${at}`)
  const said = [
    ["document.type", document.type],
    ["document.number", document.number.symbol],
    ["document.superior", document.superior],
    ["document.issuer", document.issuer],
    ["document.place", document.place],
    ["document.date", document.date],
    ["document.title", document.title],
    ["document.signatory.prefix", document.signatory.prefix],
    ["document.signatory.position", document.signatory.position],
    ["document.signatory.name", document.signatory.name],
    ["period", plan.period],
  ] as const
  return [
    ...said.flatMap(([path, value]) => (value === null ? [] : [path])),
    ...members("document.recipients", document.recipients),
    ...members("citations", plan.citations),
    ...members("references", plan.references),
    ...members("assignments", plan.assignments),
    ...members("reporting", plan.reporting),
    ...members("funding", plan.funding),
    ...members("themes", plan.themes),
    ...members("channels", plan.channels),
  ]
}

describe("every value says where it stands or why it was inferred", () => {
  const texts = [
    ...madeUpPlans.map(([, text]) => text),
    ...Array.from({ length: 60 }, (_, at) => generatePlan(at + 1).text),
  ]
  const damaged = texts.map((text, index) => addNoise(text, 0.5, index))

  it.each([
    ["clean", texts],
    ["damaged", damaged],
  ])("in %s plans", (_, list) => {
    for (const text of list) {
      const reading = read(text)
      const { fields } = reading.provenance
      expect(pathsOf(reading).filter((path) => fields[path] === undefined)).toEqual([])
      for (const { inferred, pieces } of Object.values(fields))
        expect(pieces.length > 0 || inferred !== null).toBe(true)
    }
  })
})
