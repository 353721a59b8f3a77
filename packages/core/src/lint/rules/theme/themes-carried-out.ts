import { practice } from "../../../law/index.ts"
import { type ContentTheme, observanceLabel, type Plan, themeKindLabels } from "../../../plan/index.ts"
import type { Text } from "../../../text/index.ts"
import { answeringTasks, isReferredTo } from "../../analysis/coverage.ts"
import { there } from "../../analysis/needs.ts"
import { perPlan } from "../../analysis/per-plan.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** Every theme is in some unit's part, with a leading, directing or implementing role; observances one by one. */
export const themesCarriedOut = defineRule({
  id: "theme/themes-carried-out",
  severity: "warning",
  title: {
    vi: "Mỗi nội dung tuyên truyền có đơn vị chủ trì, chỉ đạo hoặc thực hiện",
    en: "Every theme has a unit that leads, directs or carries it out",
  },
  explain: {
    vi: "Nội dung chỉ thành việc khi phần tổ chức thực hiện có đơn vị nhận. Ngày, tuần lễ hưởng ứng được đối chiếu từng cái; nội dung khác đối chiếu theo nhóm (chủ trương, chính sách; nâng cao nhận thức; gương điển hình; vận động). Chỉ phối hợp hoặc cung cấp tin không tính là đã có đơn vị thực hiện.",
    en: "Content becomes work only when a unit takes it. Observances are looked up one by one, other content by its group. To co-ordinate or to supply news is not to carry out.",
  },
  remedy: {
    vi: "Bổ sung nhiệm vụ cho đơn vị có chức năng, hoặc bỏ nội dung không định làm. Có thể giao gọn: “tuyên truyền các nội dung tại khoản 1 Mục II”.",
    en: "Give the theme to a unit that is competent, or drop it. A task may take in all of them: “the content in point 1 of part II”.",
  },
  examples: { right: ["nội dung có đơn vị được giao tuyên truyền"], wrong: ["nội dung không đơn vị nào được giao"] },
  basis: [practice("nội dung nêu trong kế hoạch phải có đơn vị thực hiện")],
  since: practiceSince,
  needs: there("themes"),
  messages: {
    observance: {
      vi: "Nội dung nêu {observances}, nhưng không đơn vị nào được giao chủ trì, chỉ đạo hoặc thực hiện.",
      en: "The content names {observances}, but no unit is told to lead, direct or carry it out.",
    },
    kind: {
      vi: "Nội dung “{theme}” (nhóm {kind}) không có đơn vị nào được giao chủ trì, chỉ đạo hoặc thực hiện.",
      en: "No unit is told to lead, direct or carry out the theme “{theme}” (group: {kind}).",
    },
  },
  check({ plan }, report) {
    if (plan.assignments.length === 0) return
    for (const [index, theme] of plan.themes.entries()) {
      if (isReferredTo(plan, theme.at)) continue
      const place = { path: ["themes", index] }
      if (theme.observances.length > 0) {
        const missing = theme.observances.filter((id) => !isNamed(plan, ({ observances }) => observances.includes(id)))
        if (missing.length > 0) report("observance", place, { observances: namesOf(missing) })
      } else if (
        theme.kind !== "other" &&
        !isNamed(plan, ({ themes }) => themes.includes(theme.kind)) &&
        !isTakenIn(plan)
      )
        report("kind", place, { theme: short(theme), kind: themeKindLabels[theme.kind] })
    }
  },
})

/** "Tuyên truyền các nội dung của Kế hoạch này" takes in every kind of content, though no day or week by name. */
const takesInAll = ({ text }: { readonly text: string }): boolean =>
  /(?:nội dung|nhiệm vụ)[^.;]{0,40}(?:của|trong|tại) Kế hoạch này/iu.test(text)

const isTakenIn = perPlan((plan: Plan): boolean => isNamed(plan, takesInAll))

const isNamed = (plan: Plan, names: (task: ReturnType<typeof answeringTasks>[number]) => boolean): boolean =>
  answeringTasks(plan).some(names)

const namesOf = (observances: ContentTheme["observances"]): Text => {
  const labels = observances.map(observanceLabel)
  return { vi: labels.map(({ vi }) => `“${vi}”`).join(", "), en: labels.map(({ en }) => `“${en}”`).join(", ") }
}

const short = ({ text }: ContentTheme): string => {
  const words = text.split(" ")
  return words.length <= 10 ? text.replace(/[.;]$/, "") : `${words.slice(0, 9).join(" ")} …`
}
