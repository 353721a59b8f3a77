import type { IsoDate } from "../calendar/index.ts"
import { practice } from "../law/index.ts"
import { type Text, textHash } from "../text/index.ts"
import type { Finding } from "./finding.schema.ts"
import type { Messages, RuleDescription } from "./rule.ts"

const since = "2000-01-01"

/** Fixes the types of a description and does nothing else. */
const describe = <const Id extends `check-config/${string}`, const M extends Messages>(
  description: RuleDescription<Id, M>,
): RuleDescription<Id, M> => description

/** What a configuration names is a rule that exists. */
export const ruleKnown = describe({
  id: "check-config/rule-known",
  severity: "warning",
  title: { vi: "Cấu hình chỉ nêu quy tắc có thật", en: "The configuration names rules that exist" },
  explain: {
    vi: "Quy tắc viết sai tên thì thiết lập không có tác dụng mà không ai biết.",
    en: "A setting for a misspelt rule does nothing, and nobody notices.",
  },
  remedy: {
    vi: "Sửa theo tên được gợi ý, hoặc bỏ dòng đó.",
    en: "Use the name that is suggested, or delete the line.",
  },
  basis: [practice("cấu hình phải có tác dụng như đã viết")],
  since,
  messages: {
    unknown: { vi: "Không có quy tắc “{rule}”.{hint}", en: "There is no rule “{rule}”.{hint}" },
  },
})

/** A severity stays within what the basis of the rule carries. */
export const severityCarried = describe({
  id: "check-config/severity-carried",
  severity: "warning",
  title: {
    vi: "Mức độ không vượt quá căn cứ của quy tắc",
    en: "A severity stays within what the rule's basis carries",
  },
  explain: {
    vi: "Chỉ quy tắc có căn cứ pháp luật đã đọc tận văn bản mới được báo lỗi. Căn cứ thứ cấp, suy luận hay thông lệ chỉ được cảnh báo, dù cấu hình ghi khác.",
    en: "Only a rule with a basis that was read in the text of the law may call something an error. Second-hand, inferred or practice bases may warn, whatever a configuration says.",
  },
  remedy: { vi: "Đặt mức “warning” cho quy tắc đó.", en: "Set the rule to “warning”." },
  basis: [practice("căn cứ chưa đối chiếu thì chỉ cảnh báo")],
  since,
  messages: {
    above: {
      vi: "Quy tắc “{rule}” được đặt mức “{asked}” nhưng căn cứ chỉ cho phép “{allowed}”; đã dùng “{allowed}”.",
      en: "The rule “{rule}” is set to “{asked}”, but its basis carries “{allowed}” at most; “{allowed}” is used.",
    },
  },
})

/** Who accepts a finding says why. */
export const suppressionExplained = describe({
  id: "check-config/suppression-explained",
  severity: "warning",
  title: { vi: "Mỗi lần bỏ qua có lý do", en: "Every suppression gives its reason" },
  explain: {
    vi: "Người đọc sau phải biết vì sao một phát hiện được chấp nhận; không có lý do thì không ai dám bỏ hay giữ.",
    en: "Whoever reads it later has to know why a finding was accepted; without a reason nobody dares to keep or drop it.",
  },
  remedy: { vi: "Ghi lý do vào trường “reason”.", en: "Write the reason into “reason”." },
  basis: [practice("bỏ qua phải có lý do")],
  since,
  messages: {
    none: {
      vi: "Bỏ qua “{rule}” tại {at} mà không ghi lý do.",
      en: "“{rule}” is suppressed at {at} without a reason.",
    },
  },
})

/** A suppression that suppresses nothing is taken out. */
export const suppressionUsed = describe({
  id: "check-config/suppression-used",
  severity: "warning",
  title: { vi: "Mỗi lần bỏ qua còn phát hiện tương ứng", en: "Every suppression still has its finding" },
  explain: {
    vi: "Đoạn văn đã sửa hoặc quy tắc không còn báo thì dòng bỏ qua là thừa, và có thể che một phát hiện mới.",
    en: "Where the text has changed or the rule is silent, the suppression is idle and may one day hide a new finding.",
  },
  remedy: {
    vi: "Xóa dòng đó; nếu đoạn văn chỉ sửa câu chữ và vẫn chấp nhận thì ghi lại mã đoạn mới.",
    en: "Delete it; where only words changed and the finding is still accepted, write the new anchor.",
  },
  basis: [practice("bỏ qua hết tác dụng thì gỡ")],
  since,
  messages: {
    unused: {
      vi: "Bỏ qua “{rule}” tại {at} không khớp phát hiện nào: đoạn văn đã khác hoặc quy tắc không còn báo.",
      en: "The suppression of “{rule}” at {at} fits no finding: the text has changed, or the rule is silent.",
    },
  },
})

/** A suppression past its day is renewed or taken out. */
export const suppressionInTime = describe({
  id: "check-config/suppression-in-time",
  severity: "warning",
  title: { vi: "Lần bỏ qua còn hạn", en: "A suppression is within its time" },
  explain: {
    vi: "Hạn do người bỏ qua tự đặt để xem xét lại; quá hạn thì phát hiện được tính lại.",
    en: "The day was set to make somebody look again; after it the finding counts again.",
  },
  remedy: {
    vi: "Sửa văn bản, hoặc xem xét lại và đặt hạn mới.",
    en: "Correct the plan, or look again and set a new day.",
  },
  basis: [practice("bỏ qua có hạn")],
  since,
  messages: {
    expired: {
      vi: "Bỏ qua “{rule}” tại {at} đã hết hạn ngày {day}{owner}.",
      en: "The suppression of “{rule}” at {at} ended on {day}{owner}.",
    },
  },
})

/** The rules that a configuration of checking has to keep itself. They look at no plan. */
export const configRules: readonly RuleDescription[] = [
  ruleKnown,
  severityCarried,
  suppressionExplained,
  suppressionUsed,
  suppressionInTime,
]

/** Something wrong with a configuration: which of its rules, where in it, and the words. */
export interface ConfigProblem {
  readonly rule: string
  readonly message: string
  /** Keys from the root of the configuration: `["rules", "form/end-mark"]`. */
  readonly at: readonly (string | number)[]
  readonly text: Text
}

/** The problems of a configuration as findings, so that every output tells them. */
export const configFindings = (problems: readonly ConfigProblem[], day: IsoDate): readonly Finding[] =>
  problems.flatMap(({ at, message, rule, text }) => {
    const description = configRules.find(({ id }) => id === rule)
    if (description === undefined) return []
    const path = ["check", ...at]
    return [
      {
        rule,
        message,
        severity: description.severity,
        at: path,
        anchor: { at: path.join("."), text: textHash(text.vi) },
        clause: { vi: `cấu hình kiểm tra, ${at.join(".")}`, en: `configuration of checking, ${at.join(".")}` },
        spans: [],
        text,
        basis: [...description.basis],
        day,
      },
    ]
  })
