import { isoDate, jurisdictionFor, lint, ownDayOf, textsOf } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { Plan } from "@lantoa/core/schema"
import vinhLong from "@lantoa/vinh-long-2026"
import { inProcess, inProcessAsync } from "../harness/measure.ts"
import type { Row } from "../harness/row.ts"
import { runEngine } from "../subjects/engine-rules.ts"

const [stated] = Object.values(vinhLong.plans)
if (stated === undefined) throw new Error("the province carries no plan")
const json = JSON.stringify(stated)
const plain: unknown = JSON.parse(json)
const { day } = ownDayOf(stated, isoDate("2026-11-21"))
const jurisdiction = jurisdictionFor(vinhLong, day)
const usual = rules.filter(({ optIn }) => optIn !== true)
const texts = [...textsOf(stated)].map(({ text }) => text)

/** A plan that no rule has looked at: what is worked out once per plan has to be worked out again. */
const check = (plan: Plan) => lint({ plan: { ...plan }, day, ownDay: day, jurisdiction }, usual)

/**
 * How many plans are checked before any time is taken. The code of a hundred rules is compiled beside the checking for
 * about so long, and the processor time of a call would count it: peers of one loop are warm after thirty calls.
 */
const warmUp = 2500

/** P2: a plan as JSON to its findings: parse, schema, every rule of the nation that is on by default. */
export const rulesRow: Row = {
  id: "P2",
  title: `JSON plan of ${Math.round(json.length / 1000)} K characters → schema → ${usual.length} rules, warm`,
  rounds: { full: 21, quick: 3 },
  verify: () => {
    const { defects, findings } = check(Plan.parse(plain))
    if (defects.length > 0) throw new Error(`a rule broke: ${defects[0]?.rule}`)
    if (findings.length < 10) throw new Error(`only ${findings.length} findings`)
    for (let call = 0; call < warmUp; call++) check(call % 2 === 0 ? stated : Plan.parse(JSON.parse(json)))
  },
  contenders: [
    inProcess("rules alone", "ours", () => check(stated)),
    inProcess("parse, schema and rules", "ours", () => check(Plan.parse(JSON.parse(json)))),
    inProcess("zod schema alone", "peer", () => Plan.parse(plain)),
    inProcessAsync("json-rules-engine, as many rules", "peer", () => runEngine(texts)),
    inProcess("JSON.parse", "limit", () => JSON.parse(json)),
  ],
  goals: [
    { ours: "rules alone", against: "JSON.parse", atMost: 1.5, wording: "rules alone ≤ 1.5× JSON.parse" },
    { ours: "parse, schema and rules", against: "JSON.parse", atMost: 3, wording: "whole ≤ 3× JSON.parse" },
    {
      ours: "rules alone",
      against: "json-rules-engine, as many rules",
      atMost: 1 / 100,
      wording: "≥ 100× json-rules-engine",
    },
  ],
}
