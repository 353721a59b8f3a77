import { type Finding, fillText, type Severity, type Text } from "@lantoa/core"
import { messages } from "./messages.ts"

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Counts findings by severity: the one place where they are counted. */
export const countsOf = (findings: readonly Finding[]): Counts => {
  const counts = { error: 0, warning: 0, information: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** Counts as words. */
export const countsText = (counts: Counts): Text =>
  counts.error + counts.warning + counts.information === 0 ? messages.sound : fillText(messages.counts, counts)

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 }

/** Worst first; then as they stand in the source, findings about the whole document before those at a place. */
export const byImportance = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => rank[a.severity] - rank[b.severity] || startOf(a) - startOf(b))

const startOf = ({ spans }: Finding): number => spans[0]?.[0] ?? -1
