import fc from "fast-check"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { isCannotReadForm } from "../src/xlsx/read/cannot-read-form.ts"
import { readReportForm } from "../src/xlsx/read/read-report-form.ts"
import { repacked, writeSample } from "../src/xlsx/workbook.fixture.ts"
import { longer } from "./damage.fixture.ts"

const runs = 30 * longer
vi.setConfig({ testTimeout: Math.max(120_000, runs * 1000) })

let sound: Uint8Array
let parts: readonly string[]
beforeAll(async () => {
  sound = await writeSample()
  parts = Object.keys(unzipSync(sound))
})

/** Any bytes give a form with named problems, or a refusal that says why. */
const expectAnswer = async (bytes: Uint8Array): Promise<void> => {
  const read = await readReportForm(bytes)
  if (isCannotReadForm(read)) expect(read.text.vi).not.toBe("")
  else for (const { text } of read.problems) expect(text.vi).toMatch(/^Trang “/)
}

const check = (arbitrary: fc.Arbitrary<() => Uint8Array>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(arbitrary, (make) => expectAnswer(make())),
    { numRuns: runs },
  )

describe("workbooks that were damaged", () => {
  it("cut anywhere", () => check(fc.nat(100_000).map((end) => () => sound.subarray(0, end % sound.length))))

  it("with bytes changed", () =>
    check(
      fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), { minLength: 1, maxLength: 20 }).map((changes) => () => {
        const changed = sound.slice()
        for (const [at, byte] of changes) changed[at % changed.length] = byte
        return changed
      }),
    ))

  it("with the text of a part changed, in a sound container", () =>
    check(
      fc
        .tuple(
          fc.nat(20),
          fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(40), fc.constantFrom(...snippets)), {
            minLength: 1,
            maxLength: 5,
          }),
        )
        .map(
          ([which, changes]) =>
            () =>
              repacked(sound, (name, text) =>
                name === parts[which % parts.length]
                  ? changes.reduce((changed, [at, length, put]) => {
                      const from = at % (changed.length + 1)
                      return changed.slice(0, from) + put + changed.slice(from + length)
                    }, text)
                  : text,
              ),
        ),
    ))

  it("with attributes and values exchanged for others", () =>
    check(
      fc.tuple(fc.nat(20), fc.nat(10_000), fc.constantFrom(...values)).map(([which, at, value]) => () => {
        let count = 0
        return repacked(sound, (name, text) => {
          if (name !== parts[which % parts.length]) return text
          const most = text.match(/"[^"<>]*"|>[^<>]+</g)?.length ?? 1
          return text.replace(/"[^"<>]*"|>[^<>]+</g, (whole) =>
            count++ === at % most ? `${whole.charAt(0)}${value}${whole.slice(-1)}` : whole,
          )
        })
      }),
    ))

  it("with parts missing or exchanged", () =>
    check(
      fc.tuple(fc.nat(20), fc.nat(20), fc.boolean()).map(([one, other, leaveOut]) => () => {
        const files = unzipSync(sound)
        const [a = "", b = ""] = [parts[one % parts.length], parts[other % parts.length]]
        const [first, second] = [files[a] ?? strToU8(""), files[b] ?? strToU8("")]
        const { [a]: _, ...rest } = files
        return zipSync(leaveOut ? rest : { ...files, [a]: second, [b]: first })
      }),
    ))
})

/** Pieces of markup and text that stand where they should not. */
const snippets = [
  "",
  "<",
  ">",
  '"',
  "&",
  "&#x0;",
  "</row>",
  "<c>",
  '<c r="A1" t="s"><v>999999</v></c>',
  '<c r="A1" t="s"><v>x</v></c>',
  '<c r="D6"><f t="shared" si="7"/><v>5</v></c>',
  '<c r="D6" t="inlineStr"><is><r><t>5</t></r></is></c>',
  '<c r="D6" t="e"><v>#REF!</v></c>',
  '<c r="D6" t="d"><v>2026-04-03</v></c>',
  '<mergeCells><mergeCell ref="D6:D7"/></mergeCells>',
  "<![CDATA[x]]>",
  "<!-- -->",
  "\ud800",
  "\u0000",
]
const values = [
  "",
  "0",
  "-1",
  "1e999",
  "NaN",
  "99999999999",
  "A1",
  "ZZZZ9",
  "_lantoa",
  "s",
  "b",
  "#REF!",
  "&#65;",
  "x".repeat(5000),
]

it("the sample is a form with every part of one", () => {
  expect(parts).toContain("xl/worksheets/sheet6.xml")
  expect(strFromU8(unzipSync(sound)["xl/workbook.xml"] ?? new Uint8Array())).toContain("veryHidden")
})
