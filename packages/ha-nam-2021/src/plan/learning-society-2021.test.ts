import { existsSync, readFileSync } from "node:fs"
import { nodeOf, type Plan, type Section, textsOf } from "@lantoa/core"
import { Plan as PlanSchema } from "@lantoa/core/schema"
import { describe, expect, it } from "vitest"
import haNam from "../index.ts"
import { learningSociety2021 as plan } from "./learning-society-2021.ts"

describe("the plan of 2021", () => {
  it("has the shape of a plan", () => {
    expect(PlanSchema.safeParse(plan).error?.issues ?? []).toEqual([])
    expect(haNam.plans["ha-nam-2021"]).toBe(plan)
  })

  it("points only to places that it has", () => {
    const places = [
      plan.objectives,
      plan.themes,
      plan.channels,
      plan.assignments,
      plan.funding,
      plan.reporting,
      plan.references,
    ]
      .flat()
      .map(({ at }) => at)
    for (const at of places) expect(nodeOf(plan, at)?.id).toBe(at)
    expect(plan.references).toMatchObject([{ text: "Khoản 1, Mục II của Kế hoạch này", target: "s2.1" }])
  })

  it("names no signer", () => {
    expect(plan.document.signatory).toEqual({ prefix: null, position: "GIÁM ĐỐC", name: null, lines: ["GIÁM ĐỐC"] })
  })

  it("keeps what each task asks for", () => {
    expect(plan.assignments.flatMap(({ tasks }) => tasks.map(({ id, roles }) => [id, roles.join(" ")]))).toEqual([
      ["task-1.1", "coordinate direct implement"],
      ["task-1.2", "advise coordinate implement"],
      ["task-1.3", "advise implement"],
      ["task-1.4", "implement"],
      ["task-1.5", "coordinate direct implement"],
      ["task-1.6", "inspect consolidate report"],
      ["task-2.1", "direct"],
      ["task-2.2", "coordinate implement"],
      ["task-3.1", "lead coordinate implement"],
      ["task-4.1", "direct implement"],
      ["task-4.2", "supply-content"],
      ["task-5.1", "advise appraise allocate-funds implement direct inspect"],
      ["task-6.1", "implement"],
      ["task-7.1", "direct implement"],
      ["task-7.2", "implement"],
      ["task-7.3", "coordinate implement"],
      ["task-8.1", "implement"],
      ["task-8.2", "implement"],
    ])
  })

  it("has a type for every channel, and themes of five kinds", () => {
    expect(plan.channels.map(({ type }) => type)).toEqual([
      "print-newspaper",
      "online-newspaper",
      "television",
      "radio",
      "district-loudspeaker-station",
      "grassroots-information-system",
      "provincial-portal",
      "agency-website",
    ])
    expect(plan.themes.map(({ kind }) => kind)).toEqual([
      "policy-and-law",
      "awareness",
      "observance",
      "exemplars",
      "mobilisation",
    ])
    expect(plan.themes[2]?.observances).toEqual(["lifelong-learning-week", "book-and-reading-culture-day"])
  })
})

const shared = new URL("../../../../../shared/", import.meta.url)
const goldFile = new URL("corpus/gold/001_f2aca2796f0cad25.json", shared)
const textFile = new URL("seeds/001_f2aca2796f0cad25.txt", shared)

const outline = (sections: readonly Section[]): unknown =>
  sections.map(({ label, heading, children }) => ({
    label,
    heading,
    children: outline(children.filter((child) => child.kind === "section")),
  }))
const dueText = (due: Plan["reporting"][number]["due"]) =>
  due.map((each) => (each.kind === "yearly" ? `${each.month}-${each.day}` : each.kind))

/** What the gold reading holds, taken from the plan. */
const readingOf: Readonly<Record<string, (given: Plan) => unknown>> = {
  period: ({ period }) => period,
  citations: ({ citations }) => citations.map(({ number, date }) => ({ number, date })),
  sections: ({ body }) => outline(body.filter((node) => node.kind === "section")),
  assignments: ({ assignments }) =>
    assignments.map(({ units, modality, tasks }) => ({ units, modality, tasks: tasks.length })),
  reporting: ({ reporting }) =>
    reporting.map(({ frequency, due, from, to }) => ({ frequency, due: dueText(due), from, to })),
  funding: ({ funding }) => [...new Set(funding.map(({ kind }) => kind))],
  recipients: ({ document }) => document.recipients.map(({ text, purpose }) => ({ text, purpose })),
  themes: ({ themes }) => themes.length,
  channels: ({ channels }) => channels.map(({ text }) => text),
}

describe("the reading of the issued plan", () => {
  const names = Object.keys(readingOf)
  if (!existsSync(goldFile)) {
    it(`is not here: ${names.length + 2} comparisons are skipped`, ({ skip }) => skip())
    return
  }
  const gold = JSON.parse(readFileSync(goldFile, "utf8"))

  it.each(names)("has the same %s", (name) => {
    const wanted =
      name === "themes"
        ? gold.themes.length
        : name === "channels"
          ? gold.channels.map(({ text }: { text: string }) => text)
          : gold[name]
    expect(readingOf[name]?.(plan)).toEqual(wanted)
  })

  it("has the same fields around the body, but for the signer's name", () => {
    const { type, number, issuer, place, date, title, signatory } = plan.document
    const { prefix, position } = signatory
    expect({ type, number, issuer, place, date, title, signatory: { prefix, position } }).toEqual({
      ...gold.document,
      signatory: { prefix: gold.document.signatory.prefix, position: gold.document.signatory.position },
    })
  })

  it("shares no run of 14 words with ours", () => {
    const issued = ` ${wordsOf(readFileSync(textFile, "utf8")).join(" ")} `
    const ours = [...textsOf(plan)].filter(({ part }) => part === "paragraph").flatMap(({ text }) => wordsOf(text))
    const runs = ours.slice(0, -13).map((_, at) => ours.slice(at, at + 14).join(" "))
    expect(runs.filter((run) => issued.includes(` ${run} `))).toEqual([])
  })
})

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
