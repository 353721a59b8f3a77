import type { Text } from "@lantoa/core"
import type { ReportEvent, ReportState } from "@lantoa/core/report"

/** What a report's state is called. */
export const stateTexts: Readonly<Record<ReportState["state"], Text>> = {
  none: { vi: "chưa gửi", en: "not sent" },
  draft: { vi: "đang soạn", en: "in draft" },
  submitted: { vi: "đã gửi", en: "submitted" },
  returned: { vi: "bị trả lại", en: "given back" },
  accepted: { vi: "đã duyệt", en: "accepted" },
  locked: { vi: "đã khóa", en: "locked" },
  reopened: { vi: "đã mở khóa", en: "reopened" },
}

/** What a step in a report's life is called. */
export const stepTexts: Readonly<Record<ReportEvent["kind"], Text>> = {
  drafted: { vi: "bản nháp", en: "The draft" },
  submitted: { vi: "bản gửi", en: "The sending" },
  returned: { vi: "lần trả lại", en: "The return" },
  accepted: { vi: "lần duyệt", en: "The acceptance" },
  locked: { vi: "lần khóa sổ", en: "The lock" },
  reopened: { vi: "lần mở khóa", en: "The reopening" },
}
