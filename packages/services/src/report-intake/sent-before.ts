import { fillText, formatDate, type IsoDate, type Text } from "@lantoa/core"
import { type ReportEvent, type ReportHistory, sameContent, withoutDraft } from "@lantoa/core/report"
import type { ReadForm } from "@lantoa/documents/xlsx"
import { messages } from "./messages.ts"
import type { RefusalKind } from "./outcome.ts"

/** When these very bytes were sent, be it as an older revision, or what counts says the same. */
export const sentBefore = (
  { conflicts, revisions }: ReportHistory,
  { content, form }: ReadForm,
  { sha256 }: { readonly sha256: string },
) => {
  const last = revisions.at(-1)
  if (last !== undefined && last.form === form && sameContent(last.content, content)) return last
  return [...revisions, ...conflicts.map(({ other }) => other)].find(({ source }) => source?.sha256 === sha256)
}

/** Why a report is not received on a day before what is on record. */
export const earlierDay = (unit: string, on: IsoDate, events: readonly ReportEvent[]): Text => {
  const days = events.map((event) => event.on).sort()
  return inBoth(messages.earlierDay, { unit }, { on, day: days.at(-1) ?? on })
}

/** Why another version of what was sent is not taken, or undefined. */
export const closedBy = (
  { current, revisions }: ReportHistory,
  { obligorName: unit, revision: found }: ReadForm,
  { correct = false, on }: { readonly correct?: boolean; readonly on: IsoDate },
): { readonly kind: RefusalKind; readonly text: Text } | undefined => {
  const state = withoutDraft(current)
  const last = revisions.at(-1)
  if (state.state === "accepted" || state.state === "locked")
    return { kind: "closed", text: fillText(messages.closed, { unit }) }
  if (state.state === "reopened" && state.reopened.until !== null && on > state.reopened.until) {
    const { until } = state.reopened
    return { kind: "closed", text: inBoth(messages.exceptionEnded, { unit }, { until, on }) }
  }
  if (last === undefined || correct || state.state !== "submitted" || found > last.revision) return undefined
  const { revision } = last
  return { kind: "other-version", text: inBoth(messages.otherVersion, { unit, revision, found }, { day: last.on }) }
}

const inBoth = (
  template: Text,
  data: Readonly<Record<string, string | number>>,
  days: Readonly<Record<string, IsoDate>>,
): Text => {
  const inLanguage = (language: "vi" | "en") =>
    Object.fromEntries(Object.entries(days).map(([name, day]) => [name, formatDate(day, language)]))
  return {
    vi: fillText(template, { ...data, ...inLanguage("vi") }).vi,
    en: fillText(template, { ...data, ...inLanguage("en") }).en,
  }
}
