import { there } from "../../analysis/needs.ts"
import { findIn } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

const reference = /(?:[Pp]hụ lục|PHỤ LỤC|[Bb]iểu mẫu|đính kèm|[Kk]èm theo)/g

/** A document with annexes refers to them, and numbers them in Roman numerals when there are two or more. */
export const annexesInOrder = defineRule({
  id: "form/annexes-in-order",
  severity: "warning",
  title: {
    vi: "Phụ lục được chỉ dẫn trong văn bản và đánh số La Mã khi có từ hai phụ lục",
    en: "Annexes are referred to, and numbered in Roman numerals when there are two or more",
  },
  explain: {
    vi: "Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó; có từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã. Phụ lục không được nhắc tới thì người nhận không biết phải làm gì với nó.",
    en: "A document with annexes must refer to them, and number two or more in Roman numerals. An annex that is never mentioned tells nobody what to do with it.",
  },
  remedy: {
    vi: "Thêm chỉ dẫn (“theo Phụ lục I kèm theo”) và đánh số lại phụ lục.",
    en: "Add a reference (“theo Phụ lục I kèm theo”) and number the annexes.",
  },
  examples: {
    right: ["theo Phụ lục I kèm theo; Phụ lục I, Phụ lục II"],
    wrong: ["Phụ lục 1, Phụ lục 2, không nhắc trong văn bản"],
  },
  basis: [decree30("Phụ lục I, Phần I, mục III khoản 1 điểm a")],
  since: decree30Since,
  needs: there("annexes"),
  messages: {
    notMentioned: {
      vi: "Có {count} phụ lục nhưng trong nội dung không có chỉ dẫn nào về phụ lục.",
      en: "There are {count} annexes but the text refers to none.",
    },
    notRoman: {
      vi: "Có {count} phụ lục, phụ lục này ghi “{label}”; phải đánh số La Mã: “Phụ lục {expected}”.",
      en: "There are {count} annexes, this one says “{label}”; a Roman numeral is expected: “Phụ lục {expected}”.",
    },
  },
  check({ plan }, report) {
    const count = plan.annexes.length
    const [first] = plan.annexes
    if (first === undefined) return
    const mentioned = findIn({ ...plan, annexes: [] }, reference).length > 0
    if (!mentioned) report("notMentioned", { node: first.id }, { count })
    if (count < 2) return
    const wrong = plan.annexes.findIndex(({ label }) => !/[IVX]+$/.test(label))
    const annex = plan.annexes[wrong]
    if (annex !== undefined)
      report(
        "notRoman",
        { node: annex.id },
        { count, label: annex.label === "" ? annex.heading : annex.label, expected: roman[wrong] ?? "" },
      )
  },
})

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
