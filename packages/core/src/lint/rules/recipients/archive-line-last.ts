import { recipientList } from "../../../law/index.ts"
import { remembered } from "../../../text/index.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The last line of the recipients is `Lưu: VT, …`. */
export const archiveLineLast = defineRule({
  id: "recipients/archive-line-last",
  severity: "warning",
  title: { vi: "Dòng cuối của Nơi nhận là “Lưu: VT, …”", en: "The last line of the recipients is “Lưu: VT, …”" },
  explain: {
    vi: "Dòng cuối gồm chữ “Lưu”, dấu hai chấm, chữ viết tắt “VT” (Văn thư cơ quan), dấu phẩy, chữ viết tắt tên đơn vị soạn thảo và số lượng bản lưu nếu cần. Bản gốc lưu tại Văn thư cơ quan.",
    en: "The last line has “Lưu”, a colon, “VT” (the registry), a comma, the code of the drafting unit and the number of copies if needed. The original is kept by the registry.",
  },
  remedy: {
    vi: "Ghi “Lưu: VT, <đơn vị soạn thảo>.” ở dòng cuối.",
    en: "Write “Lưu: VT, <drafting unit>.” on the last line.",
  },
  examples: { right: ["- Lưu: VT, QLVH."], wrong: ["- Lưu: VT (đứng giữa danh sách)"] },
  basis: [mainComponent("9 điểm d")],
  since: decree30Since,
  messages: {
    none: { vi: "Nơi nhận không có dòng “{expected}”.", en: "The recipients have no line “{expected}”." },
    notLast: {
      vi: "Dòng “{line}” không phải dòng cuối của Nơi nhận.",
      en: "The line “{line}” is not the last of the recipients.",
    },
    noRegistry: {
      vi: "Dòng lưu “{line}” không có chữ “{registry}”.",
      en: "The archive line “{line}” does not name the registry, “{registry}”.",
    },
    noColon: {
      vi: "Dòng lưu “{line}” thiếu dấu hai chấm sau chữ “Lưu”.",
      en: "The archive line “{line}” lacks the colon after “Lưu”.",
    },
  },
  check({ plan, jurisdiction }, report) {
    const { recipients } = plan.document
    if (recipients.length === 0 || !isStateDocument(plan)) return
    const form = jurisdiction.valueOf(recipientList)?.value.value
    if (form === undefined) return
    const index = recipients.findIndex(({ purpose, text }) => purpose === "archive" || keeps(text))
    const archive = recipients[index]
    if (archive === undefined)
      return report("none", { path: ["document", "recipients"] }, { expected: `${form.archive} ${form.registry}` })
    const place = { path: ["document", "recipients", index] }
    const line = archive.text
    if (index < recipients.length - 1 && !isContinued(recipients.slice(index + 1))) report("notLast", place, { line })
    if (!namesRegistry(form.registry).test(line)) report("noRegistry", place, { line, registry: form.registry })
    if (!/^lưu\s*:/iu.test(line)) report("noColon", place, { line })
  },
})

/** Whether a line begins with the word for keeping: most begin with another letter. */
const keeps = (text: string): boolean => (text.startsWith("L") || text.startsWith("l")) && /^lưu\b/iu.test(text)

/** The words for the registry in an archive line. */
const namesRegistry = remembered((registry) => new RegExp(`(?<!\\p{L})(?:${registry}|Văn thư|VP)(?!\\p{L})`, "iu"))

/** A long archive line may have been broken: what follows then names no recipient of its own. */
const isContinued = (rest: readonly { readonly text: string }[]): boolean =>
  rest.every(({ text }) => /^[A-ZĐ.,\d\s()&-]{1,20}$/u.test(text))
