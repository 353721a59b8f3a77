import { createHash } from "node:crypto"
import { type NewReportEvent, type ReportEvent, type ReportEventId, reportEventId } from "@lantoa/core/report"
import { canonicalJson } from "./canonical-json.ts"

/** SHA-256 in lower-case hexadecimal. A text is hashed as UTF-8. */
export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex")

/** The id of an event: the SHA-256 of everything else it says, as canonical JSON. An id that is there is left out. */
export const reportEventIdOf = (event: NewReportEvent): ReportEventId =>
  reportEventId(sha256(canonicalJson({ ...event, id: undefined })))

/** The event with its id. */
export const withEventId = (event: NewReportEvent): ReportEvent => ({ ...event, id: reportEventIdOf(event) })
