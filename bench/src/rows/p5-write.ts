import { isoDate, jurisdictionFor } from "@lantoa/core"
import { writeDocx, writeHtml } from "@lantoa/documents/write"
import vinhLong from "@lantoa/vinh-long-2026"
import { inProcess, inProcessAsync } from "../harness/measure.ts"
import type { Row } from "../harness/row.ts"
import { asPlainPage, linesOf, piecesOf, withDocxPackage, withStrings } from "../subjects/docx-package.ts"
import { opened } from "../subjects/docx-ways.ts"

const [plan] = Object.values(vinhLong.plans)
if (plan === undefined) throw new Error("the province carries no plan")
const jurisdiction = jurisdictionFor(vinhLong, isoDate("2026-11-21"))
const pieces = piecesOf((await opened(writeDocx(plan, jurisdiction))).tree)
const lettersOf = (lines: readonly string[]): string => lines.join("").replace(/[^\p{L}\p{N}]+/gu, "")
const letters = lettersOf(linesOf(pieces))

/** How often each way writes before any time is taken: a writer is called seldom, its code would be compiled meanwhile. */
const warmUp = 300

/** P5: a plan to .docx and to a page. The peer is given the finished lines; ours words and orders them from the plan. */
export const writeRow: Row = {
  id: "P5",
  title: `plan of ${letters.length} letters to .docx and to HTML, warm`,
  rounds: { full: 21, quick: 3 },
  verify: async () => {
    const theirs = lettersOf(linesOf(piecesOf((await opened(await withDocxPackage(pieces))).tree)))
    if (theirs !== letters) throw new Error(`the peer's file holds ${theirs.length} letters of ${letters.length}`)
    for (let call = 0; call < warmUp; call++) {
      writeDocx(plan, jurisdiction)
      writeHtml(plan, jurisdiction)
      await withDocxPackage(pieces)
    }
  },
  contenders: [
    inProcess(".docx", "ours", () => writeDocx(plan, jurisdiction)),
    inProcess("HTML", "ours", () => writeHtml(plan, jurisdiction)),
    inProcessAsync("docx package", "peer", () => withDocxPackage(pieces)),
    inProcess("strings and deflate", "limit", () => withStrings(pieces)),
    inProcess("strings alone", "limit", () => asPlainPage(pieces)),
  ],
  goals: [
    { ours: ".docx", against: "docx package", atMost: 1 / 10, wording: ".docx ≥ 10× the docx package" },
    { ours: "HTML", against: "strings alone", atMost: 3, wording: "HTML ≤ 3× strings alone" },
  ],
}
