import { fillText, type Text } from "@lantoa/core"
import type { ExpectedReport, ExpectedSet, ReportId } from "@lantoa/core/report"
import { canonicalJson } from "./canonical-json.ts"
import { differenceMessages } from "./messages.ts"

/** How an expected set differs from the one that was frozen. */
export interface SetDifferences {
  readonly added: readonly ReportId[]
  readonly removed: readonly ReportId[]
  /** Expected in both, with another due day, form, addressee or reason. */
  readonly changed: readonly ReportId[]
  readonly other: readonly ("period" | "forms" | "notExpected")[]
}

/** How `next` differs from `frozen`; null when they say the same. The day of freezing says nothing about who owes. */
export const differencesOf = (frozen: ExpectedSet, next: ExpectedSet): SetDifferences | null => {
  const before = byId(frozen)
  const after = byId(next)
  const added = [...after.keys()].filter((id) => !before.has(id))
  const removed = [...before.keys()].filter((id) => !after.has(id))
  const changed = [...after].flatMap(([id, text]) => (before.has(id) && before.get(id) !== text ? [id] : []))
  const other = (["period", "forms", "notExpected"] as const).filter(
    (part) => canonicalJson(frozen[part]) !== canonicalJson(next[part]),
  )
  const none = added.length + removed.length + changed.length + other.length === 0
  return none ? null : { added, removed, changed, other }
}

/** The differences in words: counts, and the first names of each. */
export const describeDifferences = ({ added, removed, changed, other }: SetDifferences): Text => {
  const parts = [
    ...counted(differenceMessages.added, added),
    ...counted(differenceMessages.removed, removed),
    ...counted(differenceMessages.changed, changed),
    ...other.map((part) => differenceMessages[part]),
  ]
  return { vi: parts.map(({ vi }) => vi).join("; "), en: parts.map(({ en }) => en).join("; ") }
}

const byId = ({ reports }: ExpectedSet): ReadonlyMap<ReportId, string> =>
  new Map(reports.map((report: ExpectedReport) => [report.id, canonicalJson(report)]))

const counted = (template: Text, ids: readonly ReportId[]): readonly Text[] =>
  ids.length === 0 ? [] : [fillText(template, { count: ids.length, names: shortList(ids) })]

const shortList = (ids: readonly ReportId[]): string =>
  ids.length <= shown ? ids.join(", ") : `${ids.slice(0, shown).join(", ")}, …`

/** How many reports a message names. */
const shown = 3
