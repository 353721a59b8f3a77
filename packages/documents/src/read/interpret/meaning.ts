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
import { findChannels } from "../recognise/channels.ts"
import { type FoundFunding, findFunding } from "../recognise/funding.ts"
import type { Outline, PlacedLeaf } from "../recognise/outline.ts"
import { aimOf } from "../recognise/references.ts"
import { type DutyContext, findDuties } from "../recognise/reporting.ts"
import { passageOf, type Script, textAt } from "../recognise/script.ts"
import { communicationParts, findThemes } from "../recognise/themes.ts"
import type { ProvenanceBook } from "./provenance.ts"
import type { TaskContext } from "./tasks.ts"

/** What a plan says it aims at: the paragraphs of the parts on purposes, objectives and requirements. */
export const aimsOf = (script: Script, outline: Outline): Pick<Plan, "objectives" | "requirements"> => {
  const objectives: Statement[] = []
  const requirements: Statement[] = []
  for (const section of outline.sections) {
    const aim = aimOf(script, section)
    const leaves = section.children.filter(
      (child): child is PlacedLeaf => child.kind === "paragraph" && child.end > child.start,
    )
    for (const leaf of leaves) {
      const statement = { at: leaf.id, text: textAt(script, leaf) }
      if (aim.objectives && !(aim.requirements && saysRequirement(script, leaf))) objectives.push(statement)
      else if (aim.requirements) requirements.push(statement)
    }
  }
  return { objectives, requirements }
}

const requirement = /^(?:yeu cau|bao dam|dam bao|viec |ke hoach phai|can |phai |qua trinh |cong tac .* phai )/

const saysRequirement = (script: Script, leaf: PlacedLeaf): boolean =>
  requirement.test(script.plain.slice(leaf.start, leaf.start + 60))

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
      from: [...from],
      to: [...to],
    }
  })
