import { leavesIn, nodeId, sectionsIn } from "@lantoa/core"
import {
  type Block,
  type DocumentTree,
  decodeText,
  isTable,
  type NodeEdit,
  printTree,
  readPlan,
  readTree,
  rewriteSource,
  sourceParts,
  type TextBlock,
} from "@lantoa/documents/read"
import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { issuedTexts } from "./corpus.fixture.ts"
import { generatePlan } from "./generated/index.ts"
import { fallbackDay, madeUpPlans } from "./plans.fixture.ts"

const textBlocks = ({ blocks }: DocumentTree): readonly TextBlock[] =>
  blocks.flatMap((block) => (isTable(block) ? block.rows.flat().flatMap((cell) => cell.blocks) : [block]))

/** What stands between text and markers: blanks, markup, rules, bars, page numbers, line breaks of Markdown's cells. */
const drawing = /^(?:[\s\p{Cc}\ufeff\u00ad\u200b*#|\\_=~.·•–—>:-]|\d{1,3}|<br ?\/?>)*$/iu

const expectWhole = (text: string): void => {
  const tree = readTree(text)
  expect(printTree(tree, text)).toBe(text)
  const parts = sourceParts(tree, text)
  expect(parts.map(({ end, start }) => text.slice(start, end)).join("")).toBe(text)
  for (const { end, kind, start } of parts) if (kind === "between") expect(text.slice(start, end)).toMatch(drawing)
}

const words = fc.constantFrom(
  ..."I.;II.;1.;1.1.;a);-;+;*;**;#;|;\\;(;);.;,;:;/;\n;\n\n;\r\n;\f;  ;\t;Sở;Y;tế;KẾ;HOẠCH;số;12/KH-UBND;ngày;15/11;Nơi;nhận:;báo;cáo;và;TM.;CHỦ;Lê;<br>;“;”".split(
    ";",
  ),
)
const soup = fc.array(words, { maxLength: 120 }).map((list) => list.join(" "))
/** Characters that converters leave behind: controls, spaces without width, parts of letters, bullets of symbol fonts. */
const stray = fc.oneof(
  fc.integer({ min: 0, max: 0x20 }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    ..."\u007f\u0085\u00a0\u00ad\u0301\u0323\u2003\u200b\u2028\u2029\u202f\u3000\ud800\udc00\uf0b7\ufeff\ufffd".split(
      "",
    ),
    "ệ".normalize("NFD"),
  ),
)
const strewn = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: stray }), { maxLength: 60 }),
    fc.constantFrom("", " "),
  )
  .map(([list, joint]) => list.join(joint))
const generated = fc.nat().map((seed) => generatePlan(seed).text)
const plans: readonly (readonly [string, string])[] = [
  ...madeUpPlans,
  ...issuedTexts.map(([name, bytes]) => [name, decodeText(bytes).source.text] as const),
]

describe(`a tree that nobody changed is printed as it was (${issuedTexts.length} issued texts; 0 where absent)`, () => {
  it.each(plans)("%s", (_, text) => expectWhole(text))
  test("any soup", () => fc.assert(fc.property(soup, expectWhole), { numRuns: 400 }))
  it.each([
    ["a cell that ends in a byte-order mark", "Sở \ufeff| \t| x"],
    ["a line of one cell", "I.  \u00ad|"],
  ])("%s", (_, text) => expectWhole(text))
  test("any soup strewn with stray characters", () => fc.assert(fc.property(strewn, expectWhole), { numRuns: 400 }))
  test("any characters", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printTree(readTree(text), text)).toBe(text)
      }),
    ))
  test("plans made by chance", () => fc.assert(fc.property(generated, expectWhole), { numRuns: 40 }))
})

const withText = (tree: DocumentTree, changed: TextBlock, text: string): DocumentTree => {
  const inBlock = (block: TextBlock): TextBlock => (block === changed ? { ...block, text } : block)
  const blocks = tree.blocks.map(
    (block): Block =>
      isTable(block)
        ? { ...block, rows: block.rows.map((row) => row.map((cell) => ({ blocks: cell.blocks.map(inBlock) }))) }
        : inBlock(block),
  )
  return { ...tree, blocks }
}

/** What is left of a source when the text of a block, and the blanks that its lines are joined by, are taken out. */
const without = (source: string, { pieces }: TextBlock): string => {
  let rest = ""
  let done = 0
  for (const [index, { end, start }] of pieces.entries()) {
    const between = source.slice(done, start)
    rest += index > 0 && between.trim() === "" ? "" : between
    done = end
  }
  return rest + source.slice(done)
}

const expectOneChange = (source: string, choice: number): void => {
  const tree = readTree(source)
  const blocks = textBlocks(tree).filter(({ pieces }) => pieces.length > 0)
  const block = blocks[choice % Math.max(1, blocks.length)]
  if (block === undefined) return
  const whole = printTree(withText(tree, block, "¤"), source)
  expect(whole.replace("¤", "")).toBe(without(source, block))
  const middle = Math.floor(block.text.length / 2)
  const inserted = printTree(
    withText(tree, block, `${block.text.slice(0, middle)}¤${block.text.slice(middle)}`),
    source,
  )
  expect(inserted.replace("¤", "")).toBe(source)
}

describe("when one block's text changes, every other character stays", () => {
  const which = fc.nat(10_000)
  it.each(plans)("%s", (_, text) => {
    fc.assert(
      fc.property(which, (choice) => expectOneChange(text, choice)),
      { numRuns: 6 },
    )
  })
  test("any soup", () => {
    fc.assert(
      fc.property(soup, which, (text, choice) => expectOneChange(text.replaceAll("¤", ""), choice)),
      { numRuns: 300 },
    )
  })
  test("any soup strewn with stray characters", () => {
    fc.assert(fc.property(strewn, which, expectOneChange), { numRuns: 300 })
  })
})

const source = `KẾ HOẠCH
Truyền thông năm 2026

I. NỘI DUNG

- **Sở Y tế** chủ trì, hướng dẫn các
đơn vị thực hiện.

| TT | Việc |
|---|---|
| 1 | Tập huấn |
`
const reading = readPlan(source, { fallbackDay })
const task = [...leavesIn(reading.plan.body)].find((leaf) => leaf.kind === "paragraph" && leaf.text.includes("chủ trì"))
const table = [...leavesIn(reading.plan.body)].find(({ kind }) => kind === "table")
const text = task?.kind === "paragraph" ? task.text : ""
const edit = (from: string, write: string): NodeEdit => ({
  node: task?.id ?? nodeId("pre"),
  start: text.indexOf(from),
  end: text.indexOf(from) + from.length,
  write,
})

describe("edits of nodes are written into the source", () => {
  it.each<[string, readonly NodeEdit[], string]>([
    ["inside markup", [edit("Y tế", "Nội vụ")], source.replace("Y tế", "Nội vụ")],
    ["over its end", [edit("Y tế chủ trì", "Nội vụ lo")], source.replace("Y tế** chủ trì", "Nội vụ lo**")],
    ["over a line break", [edit("các đơn vị", "những nơi")], source.replace("các\nđơn vị", "những nơi")],
    ["several", [edit("thực hiện", "làm"), edit("Sở", "SỞ")], source.replace("thực hiện", "làm").replace("Sở", "SỞ")],
    [
      "an insertion",
      [{ ...edit("hướng", ""), end: text.indexOf("hướng"), write: "và " }],
      source.replace("hướng", "và hướng"),
    ],
  ])("%s", (_, edits, expected) => {
    const done = rewriteSource(reading, edits)
    expect(done.text).toBe(expected)
    expect([done.applied.length, done.left]).toEqual([edits.length, []])
  })

  it("and left alone in tables, outside a text and over another edit", () => {
    const edits = [
      edit("Sở Y tế", "A"),
      edit("Y tế chủ", "B"),
      { ...edit("Sở", "C"), end: 10_000 },
      { node: table?.id ?? edit("Sở", "").node, start: 0, end: 1, write: "D" },
    ]
    const done = rewriteSource(reading, edits)
    expect(done.left.map(({ write }) => write)).toEqual(["B", "C", "D"])
    expect(done.text).toBe(source.replace("Sở Y tế", "A"))
  })

  it("and letters that the reading composed stay as they were where the original is given", () => {
    const apart = source.normalize("NFD")
    const read = readPlan(apart, { fallbackDay })
    const done = rewriteSource(read, [edit("Sở", "SỞ")], apart)
    expect(done.text).toBe(apart.replace("Sở".normalize("NFD"), "SỞ"))
    expect(rewriteSource(read, [], apart).text).toBe(apart)
  })

  it("wherever they are in a plan made by chance", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const made = readPlan(generatePlan(seed).text, { fallbackDay })
        const sections = [...sectionsIn(made.plan.body)]
        const section = sections[choice % Math.max(1, sections.length)]
        if (section === undefined) return
        const done = rewriteSource(made, [{ node: section.id, start: 0, end: 0, write: "¤" }])
        expect(done.text.replace("¤", "")).toBe(made.source.text)
        expect(readPlan(done.text, { fallbackDay }).source.text).toContain(`¤${section.heading.slice(0, 3)}`)
      }),
      { numRuns: 40 },
    )
  })
})
