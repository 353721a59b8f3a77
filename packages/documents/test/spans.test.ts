import { type DocumentTree, isTable, readPlan, readTree, type TextBlock } from "@lantoa/documents/read"
import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { fallbackDay, madeUpPlans } from "./plans.fixture.ts"

const textBlocks = ({ blocks }: DocumentTree): readonly TextBlock[] =>
  blocks.flatMap((block) => (isTable(block) ? block.rows.flat().flatMap((cell) => cell.blocks) : [block]))

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim()

/** What a block's pieces say, put together as the block does. */
const mapped = (source: string, { pieces, text }: TextBlock): string => {
  const letters = [...text].map(() => " ")
  for (const { at, end, start } of pieces)
    for (let offset = start; offset < end; offset++) letters[at + offset - start] = source.charAt(offset)
  return letters.join("")
}

/** Characters that draw rather than say something: markup, rules, bars, page numbers. */
const drawing = /[\s*#|\\\-_=~.·•–—>\d]/

const lost = (source: string): string => {
  const covered = new Uint8Array(source.length)
  for (const { marker, pieces } of textBlocks(readTree(source)))
    for (const { end, start } of [...pieces, ...(marker === null ? [] : [marker])]) covered.fill(1, start, end)
  return [...Array(source.length).keys()]
    .filter((at) => covered[at] === 0 && !drawing.test(source.charAt(at)))
    .map((at) => source.charAt(at))
    .join("")
}

const words = fc.constantFrom(
  ..."I.;II.;1.;1.1.;a);-;+;*;**;#;|;\\;(;);.;,;:;/;\n;\n\n;\f;  ;\t;Sở;Y;tế;KẾ;HOẠCH;số;12/KH-UBND;ngày;15/11;Nơi;nhận:;báo;cáo;và;các;xã;TM.;CHỦ;TỊCH;Lê;Mẫu".split(
    ";",
  ),
  ";",
)
const soup = fc.array(words, { maxLength: 120 }).map((parts) => parts.join(" "))

const expectMapped = (source: string): void => {
  for (const block of textBlocks(readTree(source))) {
    expect(squeezed(mapped(source, block))).toBe(squeezed(block.text))
    for (const [index, { at, end, start }] of block.pieces.entries()) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(source.length)
      expect(at + end - start).toBeLessThanOrEqual(block.pieces[index + 1]?.at ?? block.text.length)
    }
    for (const { end, start } of block.emphasis)
      expect(start >= 0 && start < end && end <= block.text.length).toBe(true)
  }
}

describe("a block's text is what its pieces of the source say", () => {
  it.each(madeUpPlans)("in %s", (_, source) => expectMapped(source))
  test("in any soup", () => fc.assert(fc.property(soup, expectMapped), { numRuns: 300 }))
})

const expectNothingLost = (source: string): void => {
  expect(lost(source)).toBe("")
}

describe("nothing that is said is lost from the tree", () => {
  it.each(madeUpPlans)("in %s", (_, source) => expectNothingLost(source))
  test("in any soup", () => fc.assert(fc.property(soup, expectNothingLost), { numRuns: 300 }))
})

const unmarked = (text: string): string => squeezed(text.replaceAll("*", ""))

const expectProven = (text: string): void => {
  const { plan, provenance, source } = readPlan(text, { fallbackDay })
  for (const { inferred, pieces } of [...Object.values(provenance.nodes), ...Object.values(provenance.fields)]) {
    expect(pieces.length > 0 || inferred !== null).toBe(true)
    for (const [, start, end] of pieces) expect(start >= 0 && start < end && end <= source.text.length).toBe(true)
  }
  const said = (path: string): string =>
    squeezed((provenance.fields[path]?.pieces ?? []).map(([, start, end]) => source.text.slice(start, end)).join(" "))
  const { document } = plan
  for (const [path, value] of [
    ["document.place", document.place],
    ["document.signatory.name", document.signatory.name],
    ["document.signatory.position", document.signatory.position],
    ...document.recipients.map(({ text }, index) => [`document.recipients.${index}`, text] as const),
    ...plan.channels.map((channel, index) => [`channels.${index}`, channel.text] as const),
  ] as const)
    if (value !== null) expect([path, unmarked(said(path))]).toEqual([path, unmarked(value)])
}

describe("every node and field says where it stands", () => {
  it.each(madeUpPlans)("in %s", (_, source) => expectProven(source))
  test("in any soup", () => fc.assert(fc.property(soup, expectProven), { numRuns: 300 }))
})
