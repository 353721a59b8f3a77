import { grouped } from "../text/index.ts"
import type { Finding } from "./finding.schema.ts"

/** What another day makes of a plan (*thay đổi giữa hai ngày xét*). */
export interface FindingChanges {
  /** Found on the other day and not before. */
  readonly gained: readonly Finding[]
  /** Found before and no longer. */
  readonly lost: readonly Finding[]
}

/** Compares the findings of two judgements of one plan: by rule, message and place, not by their words, which name days. */
export const compareFindings = (before: readonly Finding[], after: readonly Finding[]): FindingChanges => ({
  gained: without(after, before),
  lost: without(before, after),
})

const without = (findings: readonly Finding[], known: readonly Finding[]): readonly Finding[] => {
  const left = grouped(known, keyOf)
  return findings.filter((finding) => left.get(keyOf(finding))?.shift() === undefined)
}

const keyOf = ({ at, message, rule }: Finding): string => JSON.stringify([rule, message, at])
