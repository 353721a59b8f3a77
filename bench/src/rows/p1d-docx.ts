import { inProcess, inProcessAsync } from "../harness/measure.ts"
import type { Goal, Row } from "../harness/row.ts"
import { generatedDocx } from "../subjects/docx-files.ts"
import { inflateAndTokenise, mammothText, opened, sameText, saxesText } from "../subjects/docx-ways.ts"

const files = [
  { pages: 5, bytes: await generatedDocx(10) },
  { pages: 110, bytes: await generatedDocx(210) },
] as const

/** How many times each way reads the small file before any time is taken, so that no engine compiles while it is measured. */
const warmUp = 200

const goals = (pages: number): readonly Goal[] => [
  {
    ours: `block tree, ${pages} pages`,
    against: `mammoth, ${pages} pages`,
    atMost: 1 / 8,
    wording: `${pages} pages ≥ 8× mammoth`,
  },
  {
    ours: `block tree, ${pages} pages`,
    against: `jszip and saxes, ${pages} pages`,
    atMost: 1,
    wording: `${pages} pages ≤ 1× jszip + saxes`,
  },
]

/** P1d: generated .docx to a block tree with numbering resolved and tables told apart; the peers find text alone. */
export const docxRow: Row = {
  id: "P1d",
  title: "generated .docx of 5 and 110 pages to a block tree, warm",
  rounds: { full: 15, quick: 3 },
  verify: async () => {
    for (const { bytes } of files) await sameText(bytes)
    for (const way of [opened, mammothText, saxesText])
      for (let call = 0; call < warmUp; call++) await way(files[0].bytes)
  },
  contenders: files.flatMap(({ bytes, pages }) => [
    inProcessAsync(`block tree, ${pages} pages`, "ours", () => opened(bytes)),
    inProcessAsync(`mammoth, ${pages} pages`, "peer", () => mammothText(bytes)),
    inProcessAsync(`jszip and saxes, ${pages} pages`, "peer", () => saxesText(bytes)),
    inProcess(`inflate and tokenise, ${pages} pages`, "limit", () => inflateAndTokenise(bytes)),
  ]),
  goals: files.flatMap(({ pages }) => goals(pages)),
}
