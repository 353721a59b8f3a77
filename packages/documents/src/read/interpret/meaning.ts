import {
  type ChannelUse,
  type ContentTheme,
  type FundingSource,
  observancesIn,
  type Plan,
  type ReportingDuty,
  type Statement,
  themeKindOf,
  vnd,
} from "@lantoa/core"
import { findChannels } from "../recognise/channels/channels.ts"
import { communicationParts, findThemes } from "../recognise/channels/themes.ts"
import { type FoundFunding, findFunding } from "../recognise/money/funding.ts"
import type { Outline, PlacedLeaf, PlacedSection } from "../recognise/outline/outline.ts"
import { type DutyContext, findDuties } from "../recognise/reports/reporting.ts"
import { type Cue, cue, hasCue, nextCue } from "../recognise/words/cues.ts"
import { passageOf, type Script, textAt } from "../recognise/words/script.ts"
import type { ProvenanceBook } from "./provenance.ts"
import type { TaskContext } from "./tasks.ts"

const purposeCue = cue("muc dich|muc tieu")
const purposes = ["muc dich", "muc tieu"]
const requirementCue = cue("yeu cau")

/** What a plan says it aims at: the paragraphs of the parts on purposes, objectives and requirements. */
export const aimsOf = (script: Script, { sections }: Outline): Pick<Plan, "objectives" | "requirements"> => {
  const objectives: Statement[] = []
  const requirements: Statement[] = []
  for (const section of sections) {
    const hasObjectives = isOn(script, section, purposeCue, purposes)
    const hasRequirements = hasCue(script.cues, requirementCue, section)
    if (!hasObjectives && !hasRequirements) continue
    for (const leaf of section.children) {
      if (leaf.kind !== "paragraph" || leaf.end <= leaf.start) continue
      const isObjective = hasObjectives && !(hasRequirements && saysRequirement(script, leaf))
      const list = isObjective ? objectives : requirements
      list.push({ at: leaf.id, text: textAt(script, leaf) })
    }
  }
  return { objectives, requirements }
}

/** Whether a title has one of some words, each of which is the cue. */
const isOn = ({ cues, plain }: Script, { end, start }: PlacedSection, sign: Cue, words: readonly string[]): boolean => {
  for (let at = nextCue(cues, sign, start); at < end; at = nextCue(cues, sign, at + 1))
    if (beginsWithOne(plain, at, words)) return true
  return false
}

const requires = ["yeu cau", "bao dam", "dam bao", "viec ", "ke hoach phai", "can ", "phai ", "qua trinh "]

/** *Công tác* says what is required only with *phải* near it. */
const saysRequirement = ({ plain }: Script, { start }: PlacedLeaf): boolean =>
  beginsWithOne(plain, start, requires) ||
  (plain.startsWith("cong tac ", start) && plain.slice(start, start + 60).includes(" phai "))

/** Whether one of some words stands at an offset of a plain text. */
const beginsWithOne = (plain: string, at: number, words: readonly string[]): boolean => {
  for (const word of words) if (plain.startsWith(word, at)) return true
  return false
}

/** What is told, and how. */
export const communicationOf = (
  script: Script,
  outline: Outline,
  { channels }: TaskContext,
  book: ProvenanceBook,
): Pick<Plan, "themes" | "channels"> => {
  const parts = communicationParts(script, outline)
  return {
    themes: findThemes(script, parts).map((leaf, index): ContentTheme => {
      const passage = passageOf(script, leaf)
      book.field(`themes.${index}`, script, [leaf])
      return {
        id: `theme-${index + 1}`,
        at: leaf.id,
        text: textAt(script, leaf),
        kind: themeKindOf(passage),
        observances: observancesIn(passage),
      }
    }),
    channels: findChannels(script, parts, channels).map(({ leaf, span, type }, index): ChannelUse => {
      book.field(`channels.${index}`, script, [span])
      return { id: `channel-${index + 1}`, at: leaf.id, text: textAt(script, span), type }
    }),
  }
}

/** Where the money comes from. */
export const fundingOf = (script: Script, outline: Outline, book: ProvenanceBook): FundingSource[] =>
  findFunding(script, outline)
    .filter(isFirstOfItsSource)
    .map(({ amount, kind, leaf, span, tier }, index) => {
      book.field(`funding.${index}`, script, [span])
      return {
        id: `funding-${index + 1}`,
        at: leaf.id,
        text: textAt(script, span),
        kind,
        tier,
        amountVnd: amount === null ? null : vnd(amount),
      }
    })

/** A source that is named again, in other words or not, is still one source; an amount is a source of its own. */
const isFirstOfItsSource = (
  { amount, kind, tier }: FoundFunding,
  index: number,
  all: readonly FoundFunding[],
): boolean => amount !== null || all.findIndex((other) => other.kind === kind && other.tier === tier) === index

/** Who reports to whom, how often, by when. */
export const reportingOf = (
  script: Script,
  outline: Outline,
  context: DutyContext,
  book: ProvenanceBook,
): ReportingDuty[] =>
  findDuties(script, outline, context).map(({ clause, due, frequency, from, leaf, to }, index) => {
    book.field(`reporting.${index}`, script, [clause])
    return {
      id: `reporting-${index + 1}`,
      at: leaf.id,
      text: textAt(script, clause).trim(),
      frequency,
      due: [...due],
      from: from.map((name) => textAt(script, name)),
      to: to.map((name) => textAt(script, name)),
    }
  })
