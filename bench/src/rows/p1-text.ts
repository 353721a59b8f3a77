import { isoDate } from "@lantoa/core"
import { readPlan, readTree } from "@lantoa/documents/read"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"
import MarkdownIt from "markdown-it"
import remarkParse from "remark-parse"
import { unified } from "unified"
import { inProcess } from "../harness/measure.ts"
import type { Row } from "../harness/row.ts"
import { growth } from "../subjects/growth.ts"
import { sameLetters } from "../subjects/same-letters.ts"
import { planTexts } from "../subjects/texts.ts"

const { texts, source } = planTexts()
const provinces = [haNam, vinhLong]
const fallbackDay = isoDate("2026-11-21")
const remark = unified().use(remarkParse)
const markdownIt = new MarkdownIt()
const line = /(?<=^|\n)(?:[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|-)\s/g
const probe = /\d+[/-][\p{Lu}\d]|ngày \d|Sở |Ủy ban|UBND/gu

const each =
  (work: (text: string) => unknown): (() => unknown) =>
  () => {
    let last: unknown
    for (const text of texts) last = work(text)
    return last
  }

/** Reads a plan and looks at where everything stands, which is worked out when it is looked at. */
const fullReading = (text: string): unknown => {
  const { plan, provenance } = readPlan(text, { provinces, fallbackDay })
  return [plan, provenance.nodes, provenance.fields]
}

/**
 * How many times both plans are read before any time is taken: the code of some hundred recognisers is compiled beside
 * the reading for about so long, and the processor time of a call would count it.
 */
const warmUp = 600

/** P1: the text of both plans, warm: to a block tree, and to a plan by all recognisers. */
export const textRow: Row = {
  id: "P1",
  title: `text of ${source}, warm`,
  rounds: { full: 21, quick: 3 },
  verify: () => {
    for (const text of texts) sameLetters(text, readTree(text), remark.parse(text))
    for (let call = 0; call < warmUp; call++) for (const text of texts) fullReading(text)
  },
  contenders: [
    inProcess("block tree", "ours", each(readTree)),
    inProcess("full reading", "ours", each(fullReading)),
    inProcess(
      "remark-parse",
      "peer",
      each((text) => remark.parse(text)),
    ),
    inProcess(
      "markdown-it",
      "peer",
      each((text) => markdownIt.parse(text, {})),
    ),
    inProcess(
      "split and one regular expression",
      "limit",
      each((text) => [text.split("\n"), text.match(line)]),
    ),
    inProcess(
      "one NFD fold",
      "limit",
      each((text) => text.normalize("NFD").replace(/\p{M}/gu, "")),
    ),
    inProcess(
      "probe: numbers, dates, units",
      "limit",
      each((text) => text.match(probe)),
    ),
  ],
  goals: [
    { ours: "block tree", against: "remark-parse", atMost: 1 / 20, wording: "tree ≥ 20× remark-parse" },
    {
      ours: "block tree",
      against: "split and one regular expression",
      atMost: 10,
      wording: "tree ≤ 10× split and one regex",
    },
    { ours: "full reading", against: "remark-parse", atMost: 1 / 5, wording: "full reading ≥ 5× remark-parse" },
    { ours: "full reading", against: "markdown-it", atMost: 1, wording: "full reading faster than markdown-it" },
  ],
  figures: () => growth(texts.join("\n\n")),
}
