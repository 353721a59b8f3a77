import { labelFor, type Ordinal, ordinalOf } from "../../analysis/ordinal.ts"
import { type Labelled, levelsOf } from "../../analysis/siblings.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The labels of a level count on: none is left out, none goes back. */
export const labelsInOrder = defineRule({
  id: "structure/labels-in-order",
  severity: "warning",
  title: { vi: "Số thứ tự của các mục cùng cấp liên tục", en: "The numbers of one level follow one another" },
  explain: {
    vi: "Các phần, mục được sắp xếp theo một trình tự nhất định; điểm dùng chữ cái theo thứ tự bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g …). Nhảy số thường do cắt bỏ một mục mà chưa đánh số lại, hoặc thiếu hẳn một trang.",
    en: "Parts stand in a definite order, points in that of the Vietnamese alphabet (a, b, c, d, đ, e, g …). A jump usually means that a part was cut without renumbering, or that a page is missing.",
  },
  remedy: {
    vi: "Kiểm tra xem có thiếu mục nào không, rồi đánh số lại.",
    en: "See whether a part is missing, then number again.",
  },
  examples: { right: ["I, II, III"], wrong: ["I, III"] },
  basis: [mainComponent("6 điểm c, điểm đ")],
  since: decree30Since,
  messages: {
    jump: {
      vi: "Sau mục “{before}” là mục “{label}”; phải là “{expected}”.",
      en: "After “{before}” comes “{label}”; “{expected}” is expected.",
    },
    start: {
      vi: "Mục đầu tiên mang số “{label}”; phải bắt đầu từ “{expected}”.",
      en: "The first part has the number “{label}”; “{expected}” is expected.",
    },
  },
  check({ plan }, report) {
    for (const level of levelsOf(plan)) {
      if (level.sections.length === 0 || level.labelled.length === 0) continue
      const counted = countedIn(level.labelled)
      const [first] = counted
      if (first === undefined) continue
      if (first.ordinal.value > 1 && counted.length > 1 && first.node.kind === "section")
        report(
          "start",
          { node: first.node.id },
          { label: first.node.label, expected: like(first.node.label, { ...first.ordinal, value: 1 }) },
        )
      for (const [at, { node, ordinal }] of counted.entries()) {
        const before = counted[at - 1]
        if (before === undefined || ordinal.value - before.ordinal.value === 1) continue
        if (!countOn(before, { node, ordinal }) || (ordinal.value === 1 && node.kind === "paragraph")) continue
        if (counted.slice(0, at).some((earlier) => earlier.node.label === node.label)) continue
        const expected = like(node.label, { ...ordinal, value: before.ordinal.value + 1 })
        report("jump", { node: node.id }, { before: before.node.label, label: node.label, expected })
      }
    }
  },
})

interface Counted {
  readonly node: Labelled
  readonly ordinal: Ordinal
}

/** The labels that count, capitals read as the first of the level says. */
const countedIn = (labelled: readonly Labelled[]): readonly Counted[] => {
  const numbering = ordinalOf(labelled[0]?.label ?? "")?.numbering
  const counted: Counted[] = []
  for (const node of labelled) {
    const ordinal = ordinalOf(node.label, numbering)
    if (ordinal !== undefined) counted.push({ node, ordinal })
  }
  return counted
}

/** Whether one label goes on where the other stands: `2.3` and `2.4`, not `3` and `2.2`. */
const countOn = (before: Counted, after: Counted): boolean =>
  before.ordinal.numbering === after.ordinal.numbering && stepsAbove(before.node.label) === stepsAbove(after.node.label)

const stepsAbove = (label: string): string => label.replace(/[^\s.]+$/, "")

/** The label with another last step: `2.4` for `2.3`. */
const like = (label: string, ordinal: Ordinal): string => label.replace(/[^\s.]+$/, labelFor(ordinal))
