import type { Text } from "@lantoa/core"
import type { ReportState } from "@lantoa/core/report"

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
