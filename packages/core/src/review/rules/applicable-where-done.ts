import { practice } from "../../law/index.ts"
import { figureOf, taskOf } from "../answers.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** Where a task is done, the figure it must give applies. */
export const applicableWhereDone = defineReviewRule({
  id: "report/applicable-where-done",
  severity: "warning",
  title: {
    vi: "Nhiệm vụ đã xong thì chỉ tiêu bắt buộc của nó không ghi “Không áp dụng”",
    en: "Where a task is done, the figure it must give applies",
  },
  explain: {
    vi: "Nhiệm vụ nêu tên kênh và ghi đã hoàn thành thì phải đếm được việc đã làm trên kênh ấy; không làm lần nào thì ghi 0.",
    en: "A task that names a channel and is done used that channel, and what was done there can be counted; 0 says that it was not used.",
  },
  remedy: {
    vi: "Ghi số, hoặc sửa tiến độ của nhiệm vụ.",
    en: "Write the figure, or correct how far the task is.",
  },
  basis: [practice("việc đã làm thì đếm được")],
  since: practiceSince,
  messages: {
    notApplicable: {
      vi: "“{name}” ghi “Không áp dụng”, trong khi nhiệm vụ tại {task} ghi đã hoàn thành.",
      en: "“{name}” says “not applicable”, yet the task at {task} is said to be done.",
    },
  },
  check({ content, form: { indicators, tasks } }, report) {
    for (const { because, indicator, mandatory } of indicators) {
      if (!mandatory || figureOf(content, indicator.id) !== "not-applicable") continue
      const places = new Set(because.map(({ at }) => at))
      const done = tasks.find(({ at, item }) => places.has(at) && taskOf(content, item)?.progress === "done")
      if (done === undefined) continue
      const task = done.because[0]?.text ?? done.item
      report("notApplicable", ["values", indicator.id], { name: indicator.name, task })
    }
  },
})
