import { practice } from "../../../law/index.ts"
import { nameKey } from "../../analysis/name-key.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A recipient stands once in the list. */
export const noRepeats = defineRule({
  id: "recipients/no-repeats",
  severity: "information",
  title: { vi: "Mỗi nơi nhận ghi một lần", en: "A recipient stands once in the list" },
  explain: {
    vi: "Văn bản được nhân bản theo số lượng ở phần nơi nhận; ghi trùng thì gửi thừa, và nếu hai dòng ghi mục đích khác nhau thì không rõ gửi để làm gì.",
    en: "Copies are made by the list of recipients. A repeated line sends two, and with different purposes nobody knows what for.",
  },
  remedy: { vi: "Gộp thành một dòng.", en: "Make it one line." },
  examples: { right: ["mỗi dòng một nơi nhận"], wrong: ["Sở Y tế; Sở Y tế"] },
  basis: [practice("mỗi nơi nhận một dòng")],
  since: practiceSince,
  messages: { again: { vi: "“{line}” đã có trong Nơi nhận.", en: "“{line}” is already among the recipients." } },
  check({ plan: { document } }, report) {
    const seen = new Set<string>()
    for (const [index, { purpose, text }] of document.recipients.entries()) {
      if (purpose === "archive") continue
      const key = nameKey(text)
      if (seen.has(key)) report("again", { path: ["document", "recipients", index] }, { line: text })
      seen.add(key)
    }
  },
})
