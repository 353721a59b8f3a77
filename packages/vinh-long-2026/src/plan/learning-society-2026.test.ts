import { existsSync, readFileSync } from "node:fs"
import { nodeOf, type Plan, type Section, textsOf } from "@lantoa/core"
import { Plan as PlanSchema } from "@lantoa/core/schema"
import { describe, expect, it } from "vitest"
import vinhLong from "../index.ts"
import { learningSociety2026 as plan } from "./learning-society-2026.ts"

describe("the plan of 2026", () => {
  it("has the shape of a plan", () => {
    expect(PlanSchema.safeParse(plan).error?.issues ?? []).toEqual([])
    expect(vinhLong.plans["vinh-long-2026"]).toBe(plan)
  })

  it("points only to places that it has", () => {
    const lists = [plan.objectives, plan.requirements, plan.themes, plan.channels, plan.assignments, plan.funding]
    for (const at of lists.flat().map((item) => item.at)) expect(nodeOf(plan, at)?.id).toBe(at)
  })

  it("numbers two parts II, as printed", () => {
    expect(plan.body.map((node) => [node.id, node.kind === "section" ? node.label : ""])).toEqual([
      ["s1", "I"],
      ["s2", "II"],
      ["s3", "II"],
      ["s4", "III"],
    ])
  })

  it("keeps how acts are printed: a comma before a date, a missing số", () => {
    const printed = plan.citations.flatMap(({ mentions }) =>
      mentions.map(({ number, withSo, commaBeforeDate }) => ({ number, withSo, commaBeforeDate })),
    )
    expect(printed.filter(({ withSo, commaBeforeDate }) => !withSo || commaBeforeDate)).toEqual([
      { number: "1373/QĐ-TTg", withSo: true, commaBeforeDate: true },
      { number: "1373/QĐ-TTg", withSo: false, commaBeforeDate: false },
      { number: "1307/QĐ-BTTTT", withSo: false, commaBeforeDate: false },
    ])
    expect(plan.citations.map(({ mentions }) => mentions.length)).toEqual([2, 1, 2, 2, 1, 2, 1])
    expect(plan.citations[0]).toMatchObject({ role: "implements", date: "2026-03-11" })
  })

  it("names no signer and asks for no report", () => {
    expect(plan.document.signatory).toEqual({
      prefix: "KT.",
      position: "PHÓ GIÁM ĐỐC",
      name: null,
      lines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    })
    expect(plan.reporting).toEqual([])
    expect(plan.assignments.flatMap(({ tasks }) => tasks.filter(({ due }) => due !== null))).toEqual([])
    expect(plan.funding.map(({ amountVnd }) => amountVnd)).toEqual([null, null, null])
  })

  it("keeps what each task asks for, and to whom it is handed on", () => {
    expect(
      plan.assignments.flatMap(({ tasks }) =>
        tasks.map(({ id, roles, delegations }) => [id, roles.join(" "), ...delegations.map(({ to }) => to)]),
      ),
    ).toEqual([
      ["task-1.1", "direct implement"],
      ["task-1.2", "lead coordinate implement"],
      ["task-1.3", "coordinate advise implement"],
      ["task-2.1", "lead coordinate supply-content implement"],
      ["task-3.1", "implement"],
      ["task-3.2", "implement"],
      ["task-4.1", "lead coordinate implement"],
      ["task-5.1", "implement"],
      ["task-5.2", "implement"],
      ["task-6.1", "implement"],
      ["task-6.2", "direct implement", "Phòng Văn hoá – Xã hội"],
      ["task-6.3", "direct implement", "Trung tâm Dịch vụ sự nghiệp công"],
    ])
  })

  it("has a type for every channel, and themes of five kinds", () => {
    expect(plan.channels.map(({ type }) => type)).toEqual([
      "online-newspaper",
      "radio",
      "television",
      "commune-loudspeaker-station",
      "other-media",
      "public-notice-board",
      "grassroots-bulletin",
      "non-commercial-material",
      "post-culture-point",
      "agency-website",
      "mobile-communication",
      "rapporteur",
      "grassroots-communicator",
      "conference",
      "workshop",
      "contest",
      "training",
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
const goldFile = new URL("corpus/gold/000_97178758d57da6a3.json", shared)
const textFile = new URL("seeds/000_97178758d57da6a3.txt", shared)

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
  channels: ({ channels }) => channels.map(({ text }) => shortened(text)),
}

/** A name of 14 words or more is the issued plan's own: ours has other words after the first five. */
const shortened = (name: string): string => (wordsOf(name).length < 14 ? name : wordsOf(name).slice(0, 5).join(" "))

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
          ? gold.channels.map(({ text }: { text: string }) => shortened(text))
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
