import type { ContractSection, ReadingContract } from "@lantoa/documents/read"

/** How well a reading agrees with what it should be, by field, each from 0 to 1. */
export type Scores = ReadonlyMap<string, number>

type Keys = (reading: ReadingContract) => readonly string[]

const flat = (sections: readonly ContractSection[], above: string): readonly string[] =>
  sections.flatMap(({ children, heading, label }) => [
    `${above}>${norm(label)}|${norm(heading)}`,
    ...flat(children, `${above}>${norm(label)}`),
  ])
const names = (list: readonly string[]): string => list.map(norm).toSorted().join(" + ")

/** One spelling: letter case, spaces, dashes, quotes and closing marks make no difference. */
const norm = (value: string | number | null): string =>
  String(value ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s*-\s*/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:/-]+|[\s.,;:/-]+$/g, "")

/** What is compared in each field: multisets of keys. */
const fields: Readonly<Record<string, Keys>> = {
  type: ({ document }) => [norm(document.type)],
  ordinal: ({ document }) => [norm(document.number.ordinal)],
  symbol: ({ document }) => [norm(document.number.symbol)],
  issuer: ({ document }) => [norm(document.issuer)],
  place: ({ document }) => [norm(document.place)],
  date: ({ document }) => [norm(document.date)],
  title: ({ document }) => [norm(document.title)],
  prefix: ({ document: { signatory } }) => [norm(signatory.prefix)],
  position: ({ document: { signatory } }) => [norm(signatory.position)],
  name: ({ document: { signatory } }) => [norm(signatory.name)],
  period: ({ period }) => [`${period?.from ?? ""}-${period?.to ?? ""}`],
  citations: ({ citations }) => citations.map(({ date, number }) => `${norm(number)}|${date ?? ""}`),
  sections: ({ sections }) => flat(sections, ""),
  assignments: ({ assignments }) => assignments.map(({ modality, units }) => `${names(units)}|${modality}`),
  supports: ({ assignments }) =>
    assignments.flatMap(({ supports, units }) =>
      supports === undefined ? [] : [`${names(units)}|${names(supports)}`],
    ),
  tasks: ({ assignments }) => assignments.map(({ tasks, units }) => `${names(units)}=${tasks}`),
  reporting: ({ reporting }) => reporting.map(({ due, frequency }) => `${frequency}|${due.toSorted().join()}`),
  reportingBodies: ({ reporting }) => reporting.map(({ from, to }) => `${names(from)}>${names(to)}`),
  funding: ({ funding }) => funding,
  recipients: ({ recipients }) => recipients.map(({ purpose, text }) => `${norm(text)}|${purpose ?? ""}`),
  themes: ({ themes }) => themes.map(({ text }) => norm(text).split(" ").slice(0, 12).join(" ")),
  channels: ({ channels }) => channels.map(({ text }) => norm(text)),
}

/** What is compared in a field, as keys; none for a field that is not scored. */
export const keysOf = (field: string, reading: ReadingContract): readonly string[] => fields[field]?.(reading) ?? []

/** Scores a reading: the share of keys that agree, for each field. */
export const scoreReading = (expected: ReadingContract, read: ReadingContract): Scores =>
  new Map(Object.entries(fields).map(([field, keys]) => [field, agreement(keys(expected), keys(read))]))

const agreement = (expected: readonly string[], read: readonly string[]): number => {
  if (expected.length === 0 && read.length === 0) return 1
  const left = new Map<string, number>()
  for (const key of read) left.set(key, (left.get(key) ?? 0) + 1)
  let hits = 0
  for (const key of expected) {
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    hits++
  }
  return (2 * hits) / (expected.length + read.length)
}

/** The mean of a reading's scores. */
export const overall = (scores: Scores): number =>
  [...scores.values()].reduce((sum, score) => sum + score, 0) / scores.size
