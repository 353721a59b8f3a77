import type { ReadingContract } from "@lantoa/documents/read"
import { annexOf } from "./annex.ts"
import { type CitationDraft, citationOf } from "./citations.ts"
import { communicationOf } from "./communication.ts"
import { bullet, type PartDraft, paragraph, part } from "./draft.ts"
import { dutyOf, withoutRepeats } from "./duties.ts"
import { fundingOf } from "./funding.ts"
import { footOf, headOf } from "./head-and-foot.ts"
import { type Issuer, issuerOf } from "./issuers.ts"
import { labelStyle } from "./label-style.ts"
import { layOut } from "./lay-out.ts"
import { type OrganisationDraft, organisationOf } from "./organisation.ts"
import { render } from "./render.ts"
import { type Draw, seeded } from "./seeded.ts"
import { tasksOf } from "./tasks-part.ts"
import { aimLines, topics } from "./topics.ts"

/** A made-up plan: its text, and what reading it must give. */
export interface GeneratedPlan {
  readonly text: string
  readonly contract: ReadingContract
}

/**
 * Makes up a plan of a body of any family (*sinh kế hoạch mẫu*): letterhead, bases, parts in a random order and label
 * style, work, duties to report, money, recipients, signature, at times an annex. The same seed gives the same plan.
 */
export const generatePlan = (seed: number): GeneratedPlan => {
  const draw = seeded(seed)
  const issuer = issuerOf(draw)
  const topic = draw.pick(topics)
  const { period, years } = periodOf(draw, issuer.year)
  const head = headOf(draw, issuer, topic, years, issuer.area !== "nhà trường" && draw.chance(0.6) ? issuer.area : "")
  const bases = basesOf(draw, issuer.year, topic.matter)
  const communication = communicationOf(draw, topic.matter)
  const funding = draw.chance(0.8) ? fundingOf(draw) : undefined
  const tasks = tasksOf(draw, issuer, topic.matter)
  const organisation = organisationOf(draw, issuer, topic.matter)
  const regime = regimeOf(draw, issuer, organisation)
  const money = funding === undefined ? [] : [part("Kinh phí thực hiện", funding.lines.map(paragraph))]
  const last = draw.chance(0.7) ? [...money, organisation.part] : [organisation.part, ...money]
  const body = render(
    [aimsPart(draw, topic.matter), ...communication.parts, ...tasks.parts, ...last, ...regime.parts],
    labelStyle(draw),
  )
  const foot = footOf(draw, issuer)
  const annex = annexOf(draw, issuer, topic.matter)
  const issuing = `${issuer.own} ban hành Kế hoạch ${topic.subject}, cụ thể như sau:`
  const lines = {
    head: head.lines,
    body: [
      ...bases.map(({ words }) => `Căn cứ ${words};`),
      issuing,
      ...body.lines,
      `Trên đây là Kế hoạch ${topic.subject}${regime.closing}./.`,
    ],
    recipients: foot.list,
    signature: foot.signature,
    annex: annex.lines,
  }
  return {
    text: layOut(draw, lines),
    contract: {
      document: { type: "plan", ...head.document, signatory: foot.signatory },
      period,
      citations: bases.map(({ date, number }) => ({ number, date })),
      sections: [...body.sections, ...annex.sections],
      assignments: [...tasks.assignments, ...organisation.assignments, ...annex.assignments],
      reporting: withoutRepeats([...organisation.reporting, ...regime.reporting]),
      funding: funding?.kinds ?? [],
      themes: communication.themes.map((text) => ({ text, at: body.at(text) })),
      channels: communication.channels.map((text) => ({ text, at: body.at(communication.channelBullet) })),
      recipients: foot.recipients,
    },
  }
}

interface PeriodDraft {
  readonly period: ReadingContract["period"]
  /** As the title prints it. */
  readonly years: string
}

const periodOf = (draw: Draw, year: number): PeriodDraft => {
  const to = year + draw.whole(2, 5)
  return draw.pick<PeriodDraft>([
    { period: { from: year, to: year }, years: `năm ${year}` },
    { period: { from: year, to }, years: `giai đoạn ${year} - ${to}` },
    { period: { from: year, to }, years: `giai đoạn ${year}-${to}` },
    { period: null, years: "" },
    { period: { from: null, to }, years: `đến năm ${to}` },
  ])
}

const basesOf = (draw: Draw, year: number, matter: string): readonly CitationDraft[] => {
  const all = Array.from({ length: draw.whole(1, 4) }, () => citationOf(draw, year, matter))
  return all.filter(({ number }, index) => all.findIndex((other) => other.number === number) === index)
}

const aimsPart = (draw: Draw, matter: string): PartDraft => {
  const lines = draw.some(aimLines(matter), 4).map((line) => `${line}.`)
  const [first = "", second = "", ...rest] = lines
  return draw.chance(0.6)
    ? part("Mục đích, yêu cầu", [
        part("Mục đích", [bullet(first), bullet(second)]),
        part(
          "Yêu cầu",
          rest.map((line) => bullet(line)),
        ),
      ])
    : part(
        "Mục đích, yêu cầu",
        lines.map((line) => bullet(line)),
      )
}

/** What is said on reports outside the part on who does what. */
interface RegimeDraft {
  readonly parts: readonly PartDraft[]
  readonly closing: string
  readonly reporting: ReadingContract["reporting"]
}

const regimeOf = (draw: Draw, issuer: Issuer, { reporting }: OrganisationDraft): RegimeDraft => {
  const from = issuer.groups[0] ?? issuer.standing
  if (reporting.some((duty) => duty.from.includes(from)) || draw.chance(0.4))
    return { parts: [], closing: "", reporting: [] }
  const duty = dutyOf(draw, [from], issuer.standing, issuer.own, issuer.year)
  if (draw.chance(0.5))
    return { parts: [part("Chế độ báo cáo", [paragraph(`${duty.text(from)}.`)])], closing: "", reporting: duty.duties }
  const small = `${from.charAt(0).toLowerCase()}${from.slice(1)}`
  return { parts: [], closing: `. Đề nghị ${duty.text(small)}`, reporting: duty.duties }
}
