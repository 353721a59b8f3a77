import type { Text } from "../text/index.ts"

/** Why an event changed nothing. */
export const refusals = {
  closed: {
    vi: "Báo cáo đã được duyệt hoặc khóa sổ; phải mở khóa, ghi rõ người cho phép và lý do, rồi mới gửi lại được.",
    en: "The report is accepted or locked; it must be reopened, with who allows it and why, before it is sent again.",
  },
  older: {
    vi: "Một lần gửi sau đã có; bản này cũ hơn.",
    en: "A later revision is there; this one is older.",
  },
  "exception-ended": {
    vi: "Thời hạn mở khóa đã hết.",
    en: "The exception to the lock has ended.",
  },
  "nothing-sent": {
    vi: "Chưa có báo cáo nào được gửi để duyệt, trả lại, khóa hay mở khóa.",
    en: "No report was sent that could be accepted, returned, locked or reopened.",
  },
  "not-the-last": {
    vi: "Quyết định này về một bản không phải bản gửi gần nhất.",
    en: "This decision is about a submission that is not the last one.",
  },
  "not-now": {
    vi: "Trạng thái của báo cáo không cho phép bước này: đã gửi → trả lại hoặc duyệt; đã duyệt → khóa; đã duyệt, đã khóa → mở khóa.",
    en: "The state of the report does not allow this: submitted → returned or accepted; accepted → locked; accepted, locked → reopened.",
  },
} as const satisfies Readonly<Record<string, Text>>
