import { type AnyRule, isoDate, jurisdictionFor, lint, ownDayOf, textsOf } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { Plan } from "@lantoa/core/schema"
import vinhLong from "@lantoa/vinh-long-2026"
import { inProcess, inProcessAsync } from "../harness/measure.ts"
import type { Row } from "../harness/row.ts"
import { engineWith } from "../subjects/engine-rules.ts"
import { spread } from "../subjects/spread.ts"

const [stated] = Object.values(vinhLong.plans)
if (stated === undefined) throw new Error("the province carries no plan")
const json = JSON.stringify(stated)
const plain: unknown = JSON.parse(json)
const { day } = ownDayOf(stated, isoDate("2026-11-21"))
const jurisdiction = jurisdictionFor(vinhLong, day)
const usual = rules.filter(({ optIn }) => optIn !== true)
const texts = [...textsOf(stated)].map(({ text }) => text)

/** The goal is worded for sixty rules: every second or so of those that are on by default, in the order of their ids. */
const sixty = spread(usual, 60)

const idsOf = (some: readonly AnyRule[]) => some.map(({ id }) => id)
const runAll = engineWith(idsOf(usual))
const runSixty = engineWith(idsOf(sixty))

/** A plan that no rule has looked at: what is worked out once per plan has to be worked out again. */
const check = (plan: Plan, some: readonly AnyRule[] = usual) =>
  lint({ plan: { ...plan }, day, ownDay: day, jurisdiction }, some)

/**
 * How many plans are checked before any time is taken. The code of a hundred rules is compiled beside the checking for
 * about so long, and the processor time of a call would count it: peers of one loop are warm after thirty calls.
 */
const warmUp = 2500

/**
 * P2: a plan as JSON to its findings: parse, schema, every rule of the nation that is on by default; and sixty of them.
 * The other engine has as many rules as the contender that it is compared with.
 */
export const rulesRow: Row = {
  id: "P2",
  title: `JSON plan of ${Math.round(json.length / 1000)} K characters → schema → ${usual.length} rules, and ${sixty.length}, warm`,
  rounds: { full: 21, quick: 3 },
  verify: () => {
    const { defects, findings } = check(Plan.parse(plain))
    if (defects.length > 0) throw new Error(`a rule broke: ${defects[0]?.rule}`)
    if (findings.length < 10) throw new Error(`only ${findings.length} findings`)
    if (sixty.length !== 60) throw new Error(`${sixty.length} rules instead of sixty`)
    for (let call = 0; call < warmUp; call++) check(call % 2 === 0 ? stated : Plan.parse(JSON.parse(json)))
  },
  contenders: [
    inProcess("rules alone", "ours", () => check(stated)),
    inProcess("parse, schema and rules", "ours", () => check(Plan.parse(JSON.parse(json)))),
    inProcess("sixty rules alone", "ours", () => check(stated, sixty)),
    inProcess("parse, schema and sixty rules", "ours", () => check(Plan.parse(JSON.parse(json)), sixty)),
    inProcess("zod schema alone", "peer", () => Plan.parse(plain)),
    inProcessAsync("json-rules-engine, as many rules", "peer", () => runAll(texts)),
    inProcessAsync("json-rules-engine, sixty rules", "peer", () => runSixty(texts)),
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
    { ours: "sixty rules alone", against: "JSON.parse", atMost: 1.5, wording: "sixty rules alone ≤ 1.5× JSON.parse" },
    {
      ours: "parse, schema and sixty rules",
      against: "JSON.parse",
      atMost: 3,
      wording: "whole, sixty rules ≤ 3× JSON.parse",
    },
    {
      ours: "sixty rules alone",
      against: "json-rules-engine, sixty rules",
      atMost: 1 / 100,
      wording: "sixty rules ≥ 100× json-rules-engine",
    },
  ],
}
