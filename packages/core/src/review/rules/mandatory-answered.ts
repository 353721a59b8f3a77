import { practice } from "../../law/index.ts"
import { figureOf, taskOf, wordsOf } from "../answers.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** What a form makes mandatory is answered. */
export const mandatoryAnswered = defineReviewRule({
  id: "report/mandatory-answered",
  severity: "warning",
  title: { vi: "Mục bắt buộc đều có câu trả lời", en: "What is mandatory is answered" },
  explain: {
    vi: "Ô trống không phải là số 0: không biết đơn vị không có hay quên ghi. Số 0 và “Không áp dụng” đều là câu trả lời. Chỉ tiêu bắt buộc là chỉ tiêu của kênh mà nhiệm vụ của chính đơn vị nêu tên.",
    en: "An empty cell is not zero: nobody knows whether there was nothing or it was forgotten. Zero and “not applicable” are answers. An indicator is mandatory where a task of the unit's own names its channel.",
  },
  remedy: {
    vi: "Ghi số; không có thì ghi 0; không thể có thì ghi “Không áp dụng”.",
    en: "Write the figure; 0 where there was none; “not applicable” where there can be none.",
  },
  basis: [practice("ô trống không được hiểu là số 0")],
  since: practiceSince,
  messages: {
    noFigure: { vi: "Chỉ tiêu “{name}” để trống.", en: "The indicator “{name}” is empty." },
    noProgress: {
      vi: "Nhiệm vụ “{name}” chưa ghi tiến độ.",
      en: "The task “{name}” does not say how far it is.",
    },
    noWords: { vi: "Phần “{name}” để trống.", en: "The part “{name}” is empty." },
  },
  check({ content, form: { indicators, parts, tasks } }, report) {
    for (const { indicator, mandatory } of indicators)
      if (mandatory && figureOf(content, indicator.id) === null)
        report("noFigure", ["values", indicator.id], { name: indicator.name })
    for (const { because, item, mandatory } of tasks)
      if (mandatory && (taskOf(content, item)?.progress ?? null) === null)
        report("noProgress", ["tasks", item, "progress"], { name: because[0]?.text ?? item })
    for (const { id, mandatory, name } of parts)
      if (mandatory && wordsOf(content, id) === null) report("noWords", ["parts", id], { name })
  },
})
