import { practice } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A theme reaches people through some channel. */
export const themesHaveChannel = defineRule({
  id: "theme/themes-have-channel",
  severity: "information",
  title: { vi: "Mỗi nội dung tuyên truyền có hình thức chuyển tải", en: "A theme has some channel" },
  explain: {
    vi: "Nội dung mà các nhiệm vụ liên quan không nêu hình thức nào thì không biết chuyển tải bằng gì. Kế hoạch nêu hình thức chung cho mọi nội dung vẫn hợp lý nên quy tắc này còn bàn cãi.",
    en: "Where the tasks on a theme name no channel, nobody knows how it reaches people. A plan may name channels for all themes together, so that this rule is debatable.",
  },
  remedy: { vi: "Nêu hình thức trong nhiệm vụ tương ứng.", en: "Name the channel in the task." },
  examples: { right: ["Tuyên truyền chính sách trên báo, đài"], wrong: ["Tuyên truyền chính sách"] },
  basis: [practice("nội dung gắn với hình thức")],
  since: practiceSince,
  optIn: true,
  needs: there("themes"),
  messages: {
    none: {
      vi: "Không nhiệm vụ nào về nội dung này nêu hình thức tuyên truyền.",
      en: "No task on this theme names a channel.",
    },
  },
  check({ plan: { assignments, channels, themes } }, report) {
    const tasks = assignments.flatMap((assignment) => assignment.tasks)
    if (tasks.length === 0 || channels.length > 0) return
    for (const [index, { kind }] of themes.entries()) {
      const own = tasks.filter((task) => task.themes.includes(kind))
      if (kind !== "other" && own.length > 0 && own.every((task) => task.channels.length === 0))
        report("none", { path: ["themes", index] }, {})
    }
  },
})
