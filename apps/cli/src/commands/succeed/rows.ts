import {
  type Basis,
  type CarriedObligation,
  certaintyLabels,
  citeBasis,
  clauseLabel,
  dueText,
  fillText,
  type Language,
  type NameFate,
  type NotCarried,
  type Plan,
} from "@lantoa/core"
import { messages } from "./messages.ts"

/** The cells of one carried obligation. */
export interface CarriedCells {
  /** The plan's task or report. */
  readonly item: string
  readonly unit: string
  readonly task: string
  readonly origin: string
  readonly basis: string
  readonly due: string
  readonly place: string
  /** In full, one reason each. */
  readonly reasons: readonly string[]
}

/** A carried obligation as the table, the list and the page tell it. */
export const carriedCells = (
  plan: Plan,
  { obligation, origins }: CarriedObligation,
  language: Language,
): CarriedCells => {
  const steps = origins.flatMap((origin) => origin.steps)
  const reasons = obligation.because.filter(({ kind }) => kind === "succession")
  const from = [...new Set(origins.flatMap((origin) => origin.steps[0]?.from.name ?? []))]
  return {
    item: obligation.item,
    unit: steps.at(-1)?.to?.name ?? obligation.obligor.name,
    task: obligation.text,
    origin: from.length === 0 ? messages.unchanged[language] : from.join("; "),
    basis: sourcesOf(
      reasons.flatMap(({ basis }) => basis),
      language,
    ),
    due: (obligation.due === null ? messages.noDue : dueText(obligation.due))[language],
    place: clauseLabel(plan, obligation.at)[language],
    reasons: reasons.map(
      ({ basis, text }) => `${text[language]}${basis.length === 0 ? "" : ` [${sourcesOf(basis, language)}]`}`,
    ),
  }
}

/** Acts and places in them, each once; what was not read in the act says how sure it is. */
export const sourcesOf = (basis: readonly Basis[], language: Language): string =>
  [...new Set(basis.map((each) => sourceOf(each, language)))].join("; ")

const sourceOf = (basis: Basis, language: Language): string =>
  basis.certainty === "verified"
    ? citeBasis(basis)
    : fillText(messages.notVerified, {
        source: citeBasis(basis),
        certainty: certaintyLabels[basis.certainty][language],
      })[language]

/** Something that was not carried, in four cells: what, its name, why, where. */
export const lostCells = (
  plan: Plan,
  { at, basis, kind, name, reason, steps, text }: NotCarried,
  language: Language,
): readonly [kind: string, name: string, why: string, place: string] => {
  const sources = sourcesOf([...basis, ...steps.flatMap((step) => step.basis)], language)
  return [
    `${messages[kind][language]}: ${messages[reason][language]}`,
    name,
    sources === "" ? text[language] : `${text[language]} [${sources}]`,
    [...new Set(at.map((place) => clauseLabel(plan, place)[language]))].join("; "),
  ]
}

/** Who it was in the plan, and who it is: by name where somebody followed, else in words. */
export const nameCells = ({ from, kind, names, text }: NameFate, language: Language): readonly [string, string] => [
  from.name,
  kind === "carried" ? counted(names) : text[language],
]

const counted = (names: readonly string[]): string =>
  names.length === 1 ? names.join() : `${names.length}: ${names.join("; ")}`

/** Carried obligations of one item that came from the same bodies, as one line: a district and its communes. */
export const groupedCells = (cells: readonly CarriedCells[]): readonly CarriedCells[] => {
  const groups = new Map<string, CarriedCells[]>()
  for (const each of cells) {
    const key = JSON.stringify([each.item, each.origin, each.due])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const units = group.map(({ unit }) => unit)
    return first === undefined ? [] : [{ ...first, unit: counted(units), basis: joined(group) }]
  })
}

const joined = (group: readonly CarriedCells[]): string =>
  [...new Set(group.flatMap(({ basis }) => basis.split("; ")))].join("; ")
