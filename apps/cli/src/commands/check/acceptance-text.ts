import { fillText, formatDate, type Language, type SuppressedFinding } from "@lantoa/core"
import { messages } from "./messages.ts"

/** Why a finding does not count, as a sentence: the reason, who answers for it, until when. */
export const acceptanceText = ({ acceptance }: SuppressedFinding, language: Language): string => {
  if (acceptance.by === "baseline") return messages.known[language]
  const owner = acceptance.owner === null ? "" : ` (${acceptance.owner})`
  const until =
    acceptance.until === null ? "" : fillText(messages.until, { day: formatDate(acceptance.until, language) })[language]
  const reason = acceptance.reason?.trim() || messages.noReason[language]
  return fillText(messages.accepted, { reason: `${reason}${owner}${until}` })[language]
}
