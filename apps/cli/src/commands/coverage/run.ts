import {
  type CoverageEvidence,
  type CoverageItem,
  clauseLabel,
  coverage,
  type Language,
  type Plan,
  type PlanCoverage,
} from "@lantoa/core"
import { PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { fillBoth } from "../../text/fill-both.ts"
import { plain } from "../../text/plain.ts"
import { table } from "../../text/table.ts"
import { emit, jsonText } from "../shared/emit.ts"
import { messages } from "./messages.ts"

/** Says which items of a parent plan a child plan carries. Exits 1 when one is missing. */
export const run = Effect.fn("coverage")(function* (invocation: Invocation) {
  const { load } = yield* PlanSource
  const options = { fallbackDay: invocation.today }
  const [parent, child] = yield* Effect.all([
    load(invocation.operands[0] ?? "", options),
    load(invocation.operands[1] ?? "", options),
  ])
  const found = coverage(parent.plan, child.plan)
  yield* emit(
    invocation,
    invocation.values["format"] === "json" ? jsonText(found) : written(invocation, parent.plan, child.plan, found),
  )
  return found.items.some(({ status }) => status === "missing") ? exitCodes.wrong : exitCodes.done
})

const written = ({ language, terminal }: Invocation, parent: Plan, child: Plan, found: PlanCoverage): string => {
  const lines = table(
    [
      { head: messages.what[language], share: 5 },
      { head: messages.place[language], share: 2 },
      { head: messages.status[language] },
      { head: messages.evidence[language], share: 4 },
    ],
    found.items.map((item) =>
      [
        item.text,
        clauseLabel(parent, item.at)[language],
        messages[item.status][language],
        evidenceOf(child, item, language),
      ].map((text) => plain(text).replace(/\s+/g, " ")),
    ),
    terminal.columns,
  )
  return `${lines}\n${summaryOf(parent, child, found, language)}\n`
}

const evidenceOf = (child: Plan, { evidence }: CoverageItem, language: Language): string =>
  evidence
    .map(
      (each) =>
        fillBoth(messages.shown, (own) => ({ place: clauseLabel(child, each.at)[own], kind: kindOf(each, own) }))[
          language
        ],
    )
    .join("; ")

const kindOf = ({ kind, score }: CoverageEvidence, language: Language): string =>
  fillBoth(messages[kind], (own) => ({
    share: new Intl.NumberFormat(own, { style: "percent" }).format(score ?? 0),
  }))[language]

const summaryOf = (parent: Plan, child: Plan, { citedAt, items }: PlanCoverage, language: Language): string => {
  const number = (status: CoverageItem["status"]): number => items.filter((item) => item.status === status).length
  const cites =
    citedAt.length === 0
      ? parent.document.number.ordinal === null
        ? messages.draft
        : messages.notCited
      : fillBoth(messages.cited, (own) => ({ places: citedAt.map((at) => clauseLabel(child, at)[own]).join("; ") }))
  return fillBoth(messages.summary, (own) => ({
    matched: number("matched"),
    partly: number("partly"),
    missing: number("missing"),
    all: items.length,
    cites: cites[own],
  }))[language]
}
