import { wholeDate } from "../../../calendar/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since, mainComponent } from "../decree-30.ts"

/** A plan with number and day has the post and name of who signed it. */
export const issuedPlanSigned = defineRule({
  id: "form/issued-plan-signed",
  severity: "warning",
  title: {
    vi: "Văn bản đã ban hành có chức vụ và họ tên người ký",
    en: "An issued document has the post and name of its signer",
  },
  explain: {
    vi: "Số chỉ được cấp sau khi có chữ ký của người có thẩm quyền. Văn bản đã có số và ngày mà thiếu chức vụ hoặc họ tên người ký thì không rõ ai chịu trách nhiệm.",
    en: "A number is given only after the competent person has signed. With number and day but no post or name nobody is answerable for the document.",
  },
  remedy: {
    vi: "Ghi đủ chức vụ và họ tên người ký theo bản gốc.",
    en: "Write post and name as the original has them.",
  },
  examples: { right: ["PHÓ GIÁM ĐỐC, Nguyễn Văn A"], wrong: ["văn bản có số, có ngày, không có người ký"] },
  basis: [decree30("Điều 8 khoản 2 điểm g"), mainComponent("7 điểm c")],
  since: decree30Since,
  messages: {
    noName: {
      vi: "Văn bản đã có số và ngày nhưng không có họ tên người ký.",
      en: "The document has number and day but no name of a signer.",
    },
    noPost: {
      vi: "Văn bản đã có số và ngày nhưng không có chức vụ người ký.",
      en: "The document has number and day but no post of a signer.",
    },
  },
  check({ plan: { document } }, report) {
    const { date, number, signatory } = document
    if (number.ordinal === null || date === null || wholeDate(date) === undefined) return
    const place = { path: ["document", "signatory"] }
    if (signatory.name === null) report("noName", place, {})
    if (signatory.position === null) report("noPost", place, {})
  },
})
