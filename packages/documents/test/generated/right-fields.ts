import type { Reading, ReadingContract } from "@lantoa/documents/read"
import { toContract } from "@lantoa/documents/read"

/** A field of a reading, by the path its provenance has, and whether it says what was meant. */
export interface JudgedField {
  readonly path: string
  readonly confidence: number
  readonly right: boolean
}

/** Judges every field of a reading that has a confidence; words that differ in a few letters are the same. */
export const judgedFields = (expected: ReadingContract, reading: Reading): readonly JudgedField[] => {
  const read = toContract(reading)
  return Object.entries(reading.provenance.fields).flatMap(([path, { confidence }]) => {
    const right = isRight(path, expected, read, reading)
    return right === undefined ? [] : [{ path, confidence, right }]
  })
}

const isRight = (
  path: string,
  expected: ReadingContract,
  read: ReadingContract,
  { plan }: Reading,
): boolean | undefined => {
  const [first = "", second = "", third = ""] = path.split(".")
  if (first === "document" && second === "recipients")
    return among(expected.recipients, read.recipients[Number(third)], ({ text }) => text)
  const index = Number(second)
  switch (first) {
    case "document":
      return documentRight(second, third, expected.document, read.document)
    case "period":
      return JSON.stringify(expected.period) === JSON.stringify(read.period)
    case "citations":
      return among(expected.citations, read.citations[index], ({ number }) => number)
    case "assignments":
      return among(expected.assignments, read.assignments[index], ({ tasks, units }) => `${units.join(" ")} ${tasks}`)
    case "reporting":
      return among(expected.reporting, read.reporting[index], ({ due, frequency }) => `${frequency} ${due.join(" ")}`)
    case "funding":
      return expected.funding.some((kind) => kind === plan.funding[index]?.kind)
    case "themes":
      return among(expected.themes, read.themes[index], ({ text }) => text)
    case "channels":
      return among(expected.channels, read.channels[index], ({ text }) => text)
    default:
      return undefined
  }
}

type Document = ReadingContract["document"]

const documentRight = (field: string, under: string, expected: Document, read: Document): boolean | undefined => {
  switch (field) {
    case "type":
    case "place":
    case "date":
    case "issuer":
    case "title":
      return alike(expected[field] ?? "", read[field] ?? "")
    case "number":
      return alike(
        `${expected.number.ordinal}/${expected.number.symbol}`,
        `${read.number.ordinal}/${read.number.symbol}`,
      )
    case "signatory":
      return under === "prefix" || under === "position" || under === "name"
        ? alike(expected.signatory[under] ?? "", read.signatory[under] ?? "")
        : undefined
    default:
      return undefined
  }
}

const among = <T>(expected: readonly T[], read: T | undefined, words: (item: T) => string): boolean =>
  read !== undefined && expected.some((item) => alike(words(item), words(read)))

/** The share of pairs of letters that two texts must have in common. */
const leastAlike = 0.8

const alike = (a: string, b: string): boolean => {
  const [left, right] = [pairs(a), pairs(b)]
  if (left.length === 0 || right.length === 0) return left.length === right.length
  const rest = [...right]
  let common = 0
  for (const pair of left) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    common++
  }
  return (2 * common) / (left.length + right.length) >= leastAlike
}

const pairs = (text: string): readonly string[] => {
  const letters = text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, "")
  return letters.length === 1
    ? [letters]
    : Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2))
}
