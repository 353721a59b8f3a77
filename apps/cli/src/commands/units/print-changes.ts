import {
  type ChangeEvent,
  type ChangeParty,
  changeKindLabels,
  citeBasis,
  fillText,
  formatDate,
  type Language,
} from "@lantoa/core"
import { messages } from "./messages.ts"

const nothing = { vi: "", en: "" }

/** More units than this are counted. */
const few = 8

/** The changes of a unit as lines, one each, in the order of days. */
export const changeLines = (changes: readonly ChangeEvent[], language: Language): readonly string[] =>
  changes.map((change) => changeLine(change, language))

const changeLine = ({ about, basis, from, kind, known, on, to }: ChangeEvent, language: Language): string => {
  const day =
    on === null
      ? messages.noDay
      : fillText(about ? messages.aboutDay : messages.onDay, { day: formatDate(on, language) })
  const words = { day: day[language], kind: changeKindLabels[kind][language] }
  if (!known && (from.length === 0 || to.length === 0)) return fillText(messages.changeUnknown, words)[language]
  const sources = [...new Set(basis.map(citeBasis))].join("; ")
  return fillText(messages.change, {
    ...words,
    from: namesOf(from, language),
    to: namesOf(to, language),
    basis: (known ? (sources === "" ? nothing : fillText(messages.basis, { sources })) : messages.sameCode)[language],
  })[language]
}

const namesOf = (parties: readonly ChangeParty[], language: Language): string => {
  if (parties.length === 0) return messages.nobody[language]
  return parties.length > few
    ? fillText(messages.manyUnits, { count: parties.length })[language]
    : parties.map(({ name }) => name).join(", ")
}
