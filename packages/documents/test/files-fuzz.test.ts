import { isoDate } from "@lantoa/core"
import { isCannotOpen, readDocumentFile } from "@lantoa/documents/files"
import { toContract } from "@lantoa/documents/read"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { docFile } from "../src/read/files/doc/doc-file.fixture.ts"
import { codes } from "../src/read/files/doc/properties.ts"
import { pdfFile } from "../src/read/files/pdf/pdf-file.fixture.ts"
import { writeDocx } from "../src/write/docx/write-docx.ts"
import { draftPlan, haiMau } from "../src/write/plan.fixture.ts"

const options = { fallbackDay: isoDate("2026-11-21") }
const runs = 60

/** Any bytes give a reading that can be written out, or a refusal that says why; never more text than a few times the file. */
const expectAnswer = async (bytes: Uint8Array): Promise<void> => {
  const found = await readDocumentFile(bytes, options)
  if (isCannotOpen(found)) {
    expect(found.text.vi).not.toBe("")
    return
  }
  expect(JSON.stringify(toContract(found)).length).toBeGreaterThan(0)
  expect(found.source.text.length).toBeLessThanOrEqual(bytes.length * 40 + 1000)
}

const rows = [
  ["TT", "Nội dung", "Đơn vị"],
  ["1", "Treo băng rôn", "Sở Y tế"],
]
const sound: readonly (readonly [string, Uint8Array])[] = [
  [".docx", writeDocx(draftPlan(), haiMau())],
  [
    ".doc",
    docFile({
      body: [
        { text: "KẾ HOẠCH", bold: true, style: 1 },
        ...rows.flatMap((row) => [
          ...row.map((text) => ({ text, end: "\u0007" as const, changes: [[codes.inTable, 1]] as const })),
          {
            text: "",
            end: "\u0007" as const,
            changes: [
              [codes.inTable, 1],
              [codes.rowEnd, 1],
            ] as const,
          },
        ]),
        { text: "Mục đích", changes: [[codes.list, 1]] },
      ],
      list: [[1, 1, "\u0000."]],
      footnotes: "Chú thích\r",
    }),
  ],
  [
    ".pdf",
    pdfFile([
      {
        texts: rows.flatMap((row, line) => row.map((text, at) => ({ x: 90 + at * 120, y: 100 + line * 20, text }))),
        strokes: [
          [85, 80, 450, 80],
          [85, 130, 450, 130],
          [85, 80, 85, 130],
          [450, 80, 450, 130],
        ],
      },
    ]),
  ],
  [
    ".htm",
    new TextEncoder().encode(
      `<html><meta charset=utf-8><h1>KẾ HOẠCH</h1><table border=1>${rows.map((row) => `<tr>${row.map((text) => `<td rowspan=2>${text}</td>`).join("")}</tr>`).join("")}</table><ol type=I><li>Mục đích</ol>`,
    ),
  ],
]

describe("files that were damaged", () => {
  test.each(sound)("a %s cut anywhere", { timeout: 120_000 }, async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), (end) => expectAnswer(bytes.subarray(0, end))),
      { numRuns: runs },
    )
  })

  test.each(sound)("a %s with bytes changed", { timeout: 120_000 }, async (_, bytes) => {
    const changes = fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(changes, (list) => {
        const changed = bytes.slice()
        for (const { at, byte } of list) changed[at] = byte
        return expectAnswer(changed)
      }),
      { numRuns: runs },
    )
  })

  test.each(sound)("noise behind the first bytes of a %s", { timeout: 120_000 }, async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(2000), fc.uint8Array({ maxLength: 4000 }), (kept, noise) =>
        expectAnswer(Uint8Array.from([...bytes.subarray(0, kept), ...noise])),
      ),
      { numRuns: runs },
    )
  })
})

test("soups of tags", { timeout: 120_000 }, async () => {
  const tags =
    "<p> </p> <table> <tr> <td colspan=9e9> <td rowspan=99999> </table> <ol start=-5> <li> <br> <b> </i> <![if !x]> <!-- --> <div style='mso-element:footnote'> </div> &#1234567; &nbsp; Kế".split(
      " ",
    )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...tags), { maxLength: 400 }), (soup) =>
      expectAnswer(new TextEncoder().encode(`<html>${soup.join("")}`)),
    ),
    { numRuns: runs },
  )
})
