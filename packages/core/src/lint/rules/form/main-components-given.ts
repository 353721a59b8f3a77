import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** Issuer, type and subject are there: without them nobody can file or cite the document. */
export const mainComponentsGiven = defineRule({
  id: "form/main-components-given",
  severity: "warning",
  title: {
    vi: "Văn bản có tên cơ quan ban hành, tên loại và trích yếu",
    en: "The document names its issuer, its type and its subject",
  },
  explain: {
    vi: "Tên cơ quan ban hành, tên loại và trích yếu là thành phần thể thức chính, áp dụng đối với tất cả các loại văn bản hành chính. Thiếu chúng thì không vào sổ, không viện dẫn và không tra cứu được.",
    en: "Issuer, type and subject are main components of every administrative document. Without them it cannot be registered, cited or found.",
  },
  remedy: {
    vi: "Bổ sung thành phần còn thiếu. Nếu bản gốc có mà bản này thiếu (mất phần đầu khi trích, chép), dùng bản gốc.",
    en: "Add what is missing. If the original has it and this copy lost its head, use the original.",
  },
  examples: { right: ["UBND TỈNH / SỞ TÀI CHÍNH; KẾ HOẠCH; trích yếu"], wrong: ["không có tên cơ quan ban hành"] },
  basis: [decree30("Điều 8 khoản 2 điểm b, điểm đ")],
  since: decree30Since,
  messages: {
    noIssuer: { vi: "Không có tên cơ quan ban hành.", en: "There is no name of an issuing body." },
    noType: {
      vi: "Không có tên loại văn bản (KẾ HOẠCH, QUYẾT ĐỊNH …).",
      en: "There is no document type (plan, decision …).",
    },
    noSubject: { vi: "Không có trích yếu nội dung dưới tên loại.", en: "There is no subject below the type." },
  },
  check({ plan: { document } }, report) {
    if (document.issuer === null) report("noIssuer", { path: ["document", "issuer"] }, {})
    if (document.type === null) report("noType", { path: ["document", "type"] }, {})
    if (document.title === null) report("noSubject", { path: ["document", "title"] }, {})
  },
})
