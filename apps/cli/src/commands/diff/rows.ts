import type { Language, NotCarried, Obligation, ObligationDiff, Obligor, SuccessionReport, Text } from "@lantoa/core"
import { fillBoth } from "../../text/fill-both.ts"
import { fieldLabels, messages } from "./messages.ts"

/** One line of a comparison: what happened, to whom, with which task, why. */
export type DiffRow = readonly [what: string, unit: string, task: string, why: string]

/** What the lines need besides the difference itself: names told apart, and why something was lost. */
export interface DiffWords {
  readonly nameOf: (obligor: Obligor) => string
  readonly notCarried: readonly NotCarried[]
}

/** Names as the reports of two days tell them apart, with the province; names as given where there are no reports. */
export const namesIn = (...reports: readonly SuccessionReport[]): DiffWords["nameOf"] => {
  const known = new Map<string, string>()
  for (const { names } of reports)
    for (const fate of names)
      for (const [at, obligor] of fate.to.entries())
        if (obligor.kind !== "unresolved") known.set(obligor.id, fate.names[at] ?? obligor.name)
  return (obligor) => (obligor.kind === "unresolved" ? obligor.name : (known.get(obligor.id) ?? obligor.name))
}

/** Every difference as a line. */
export const diffRows = (
  { changed, gained, lost, moved }: ObligationDiff,
  { nameOf, notCarried }: DiffWords,
  language: Language,
): readonly DiffRow[] => [
  ...moved.map(
    ({ after, before }): DiffRow => [
      messages.moved[language],
      fillBoth(messages.movedUnits, () => ({
        before: listed(before, nameOf, language),
        after: listed(after, nameOf, language),
      }))[language],
      after[0]?.text ?? "",
      reasonOf(after[0], before, language),
    ],
  ),
  ...lost.map(
    (each): DiffRow => [messages.lost[language], nameOf(each.obligor), each.text, whyLost(each, notCarried)[language]],
  ),
  ...gained.map(
    (each): DiffRow => [
      messages.gained[language],
      nameOf(each.obligor),
      each.text,
      reasonOf(each, [], language) || (each.because[0]?.text[language] ?? ""),
    ],
  ),
  ...changed.map(
    ({ after, fields }): DiffRow => [
      messages.changed[language],
      after.obligor.name,
      after.text,
      fields
        .map(
          ({ after: is, before: was, field }) =>
            fillBoth(messages.fieldChange, (each) => ({
              field: fieldLabels[field][each],
              before: was[each],
              after: is[each],
            }))[language],
        )
        .join("; "),
    ],
  ),
]

/** More units than this are counted. */
const few = 3

const listed = (obligations: readonly Obligation[], nameOf: DiffWords["nameOf"], language: Language): string =>
  obligations.length > few
    ? fillBoth(messages.units, () => ({ count: obligations.length }))[language]
    : obligations.map(({ obligor }) => nameOf(obligor)).join("; ")

/** The steps of the way that the earlier side had not gone yet. */
const reasonOf = (obligation: Obligation | undefined, before: readonly Obligation[], language: Language): string => {
  const gone = new Set(before.flatMap(({ because }) => because.map(({ text }) => text.vi)))
  return (
    obligation?.because
      .filter(({ kind, text }) => kind === "succession" && !gone.has(text.vi))
      .map(({ text }) => text[language])
      .join("; ") ?? ""
  )
}

const whyLost = ({ id, at }: Obligation, notCarried: readonly NotCarried[]): Text => {
  const item = id.slice(0, id.indexOf("@") + 1)
  const known = notCarried.find(
    ({ kind, obligations }) =>
      kind === "obligation" && obligations.some((each) => each === id || each.startsWith(item)),
  )
  return known?.text ?? notCarried.find((each) => each.at.includes(at))?.text ?? messages.lostHere
}
