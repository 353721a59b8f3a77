import { describe, expect, it, test } from "vitest"
import { openBody, paragraph, run, table, tablesOf, textOfBody } from "../docx.fixture.ts"

const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const design = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`
const use = (id: number, of: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const startAt = (at: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`
const at = (numbering: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${numbering}"/></w:numPr>`

const outline = design(
  1,
  level(0, "upperRoman", "%1."),
  level(1, "decimal", "%2."),
  level(2, "decimal", "%2.%3."),
  level(3, "lowerLetter", "%4)"),
)

/** The labels of paragraphs at the levels given, in a numbering. */
const labels = (numbering: string, places: readonly (readonly [number, number])[]): readonly string[] =>
  textOfBody(places.map(([id, depth]) => paragraph(run("x"), at(id, depth))).join(""), { numbering })
    .split("\n")
    .map((line) => line.replace(/ ?x$/, ""))

test.each([
  [
    "levels",
    outline + use(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 3],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
    ],
    ["I.", "1.", "1.1.", "1.2.", "a)", "2.", "2.1.", "II.", "1."],
  ],
  [
    "a level before those above it",
    outline + use(1, 1),
    [
      [1, 2],
      [1, 1],
    ],
    ["1.1.", "1."],
  ],
  [
    "two uses of one design go on counting",
    outline + use(1, 1) + use(2, 1),
    [
      [1, 0],
      [2, 0],
      [1, 0],
    ],
    ["I.", "II.", "III."],
  ],
  [
    "a use that starts anew, once",
    outline + use(1, 1) + use(2, 1, startAt(0, 1)),
    [
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 0],
    ],
    ["I.", "II.", "I.", "II."],
  ],
  [
    "a use that starts at a number",
    outline + use(1, 1, startAt(0, 4)),
    [
      [1, 0],
      [1, 0],
    ],
    ["IV.", "V."],
  ],
  [
    "a level that no other starts anew",
    design(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')) + use(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
    ],
    ["I.", "1.", "II.", "2."],
  ],
  [
    "a level that only a higher one starts anew",
    design(
      1,
      level(0, "decimal", "%1."),
      level(1, "decimal", "%2."),
      level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>'),
    ) + use(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 2],
    ],
    ["1.", "1.", "a)", "2.", "b)", "2.", "a)"],
  ],
  [
    "digits for all numbers of a label",
    design(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>")) + use(1, 1),
    [
      [1, 0],
      [1, 1],
    ],
    ["I.", "1.1"],
  ],
  ["leading zeros and words", design(1, level(0, "decimalZero", "Điều %1.")) + use(1, 1), [[1, 0]], ["Điều 01."]],
  [
    "nothing between label and text",
    design(1, level(0, "decimal", "%1)", '<w:suff w:val="nothing"/>')) + use(1, 1),
    [[1, 0]],
    ["1)"],
  ],
  ["no label", design(1, level(0, "none", "")) + use(1, 1), [[1, 0]], [""]],
  [
    "a level changed by a use",
    outline + use(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, "decimal", "%1/")}</w:lvlOverride>`),
    [[1, 0]],
    ["1/"],
  ],
  [
    "numbering zero and numbering that is not there",
    outline + use(1, 1),
    [
      [0, 0],
      [7, 0],
      [1, 8],
    ],
    ["", "", ""],
  ],
  [
    "dashes, pluses and stars as they are",
    design(1, level(0, "bullet", "–"), level(1, "bullet", "+"), level(2, "bullet", "*")) + use(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
    ],
    ["-", "+", "*"],
  ],
  [
    "other bullets by their depth",
    design(
      1,
      level(0, "bullet", "\uf0b7", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'),
      level(1, "bullet", "o"),
      level(2, "bullet", "\uf0a7"),
    ) + use(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
    ],
    ["-", "+", "+"],
  ],
  [
    "a bullet below a number",
    design(1, level(0, "decimal", "%1."), level(1, "bullet", "\uf0b7")) + use(1, 1),
    [
      [1, 0],
      [1, 1],
    ],
    ["1.", "-"],
  ],
  [
    "a minus of the symbol font",
    design(1, level(0, "bullet", "\uf02d", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')) + use(1, 1),
    [[1, 0]],
    ["-"],
  ],
  [
    "a format that an extension names",
    design(
      1,
      level(0, "decimal", "%1").replace(
        /<w:numFmt[^>]*>/,
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>',
      ),
    ) + use(1, 1),
    [[1, 0]],
    ["001"],
  ],
] as const)("%s", (_, numbering, places, expected) => {
  expect(labels(numbering, places)).toEqual(expected)
})

describe("numbering by styles", () => {
  const numbering =
    design(
      1,
      level(0, "upperRoman", "%1.", '<w:pStyle w:val="M1"/>'),
      level(1, "decimal", "%2.", '<w:pStyle w:val="M2"/>'),
    ) + use(1, 1)
  const style = (id: string, inner: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`
  const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
  const styles = [
    style("M1", numbered),
    style("M2", numbered),
    style("Con", '<w:basedOn w:val="M1"/>'),
    style("Thôi", '<w:basedOn w:val="M1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'),
  ].join("")
  const by = (id: string, more = ""): string => paragraph(run("x"), `<w:pStyle w:val="${id}"/>${more}`)

  test.each([
    ["the level that names the style", by("M1") + by("M2") + by("M2"), "I. x\n1. x\n2. x"],
    ["a style based on one", by("M1") + by("Con"), "I. x\nII. x"],
    ["a style that takes it away", by("M1") + by("Thôi"), "I. x\nx"],
    ["a paragraph that takes it away", by("M1", at(0)) + by("M1"), "x\nI. x"],
    ["a paragraph at another level", by("M1") + by("M1", '<w:numPr><w:ilvl w:val="1"/></w:numPr>'), "I. x\n1. x"],
  ])("%s", (_, body, text) => {
    expect(textOfBody(body, { styles, numbering })).toBe(text)
  })

  it("through a numbering style", () => {
    const linked = `${outline}${use(1, 1)}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="DS"/></w:abstractNum>${use(2, 2)}`
    const list = `<w:style w:type="numbering" w:styleId="DS">${numbered}</w:style>`
    expect(textOfBody(paragraph(run("x"), at(2)), { styles: list, numbering: linked })).toBe("I. x")
  })
})

describe("labels in the document", () => {
  const numbering = outline + use(1, 1) + design(2, level(0, "bullet", "-")) + use(2, 2)

  it("become labels and marks of items", () => {
    const { tree } = openBody(paragraph(run("Mục đích"), at(1)) + paragraph(run("Đọc sách."), at(2)), { numbering })
    expect(tree.blocks).toMatchObject([
      { kind: "item", label: "I", text: "Mục đích" },
      { kind: "item", mark: "dash", text: "Đọc sách." },
    ])
  })

  it("stand alone where a cell holds nothing else, unless they are bullets", () => {
    const count = `<w:tc>${paragraph("", at(1, 1))}</w:tc>`
    const bullet = `<w:tc>${paragraph("", at(2))}</w:tc>`
    const border = '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>'
    expect(
      tablesOf(
        openBody(
          table(
            [
              ["TT", "Việc"],
              [count, "a"],
              [count, bullet],
            ],
            border,
          ),
          { numbering },
        ),
      ),
    ).toEqual([
      [
        "table",
        [
          ["TT", "Việc"],
          ["1.", "a"],
          ["2.", ""],
        ],
      ],
    ])
  })

  it("are not counted for a paragraph that a tracked change took away", () => {
    const gone = paragraph(`<w:del>${run("b")}</w:del>`, `${at(1)}<w:rPr><w:del/></w:rPr>`)
    expect(textOfBody(paragraph(run("a"), at(1)) + gone + paragraph(run("c"), at(1)), { numbering })).toBe(
      "I. a\nII. c",
    )
  })
})
