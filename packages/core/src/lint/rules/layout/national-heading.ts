import { nationalHeading, valueOn } from "../../../law/index.ts"
import { oneToneSpelling } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The national name and motto stand at the head, in their exact words. */
export const layoutNationalHeading = defineRule({
  id: "layout/national-heading",
  severity: "error",
  title: {
    vi: "Có Quốc hiệu và Tiêu ngữ, ghi đúng từng chữ",
    en: "The national name and motto are there, to the letter",
  },
  explain: {
    vi: "Mọi văn bản hành chính có Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”; giữa các cụm từ có gạch nối, có cách chữ.",
    en: "Every administrative document has the national name and the motto; the phrases of the motto are parted by spaced hyphens.",
  },
  remedy: {
    vi: "Ghi đúng Quốc hiệu (in hoa) và Tiêu ngữ, gạch nối ngắn có khoảng trắng hai bên.",
    en: "Write the name in capitals and the motto with short, spaced hyphens.",
  },
  basis: [mainComponent("1")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    missing: { vi: "Không có {what}: “{wanted}”.", en: "The {what} is missing: “{wanted}”." },
    words: {
      vi: "{what} ghi “{is}”; quy định “{wanted}”.",
      en: "The {what} reads “{is}”; the rule is “{wanted}”.",
    },
  },
  check({ day, layout, plan }, report) {
    const wanted = valueOn(nationalHeading, day)?.value
    if (layout === undefined || wanted == null || !isStateDocument(plan)) return
    const lines = [
      ["national-name", { vi: "Quốc hiệu", en: "national name" }, wanted.name],
      ["motto", { vi: "Tiêu ngữ", en: "motto" }, wanted.motto],
    ] as const
    for (const [component, what, words] of lines) {
      const paragraph = layout.paragraphs.find((one) => one.component === component)
      if (paragraph === undefined) report("missing", { path: ["document", "issuer"] }, { what, wanted: words })
      else if (spelt(paragraph.text) !== spelt(words))
        report("words", paragraph.place, { what, is: paragraph.text, wanted: words })
    }
  },
})

/** Spaces and the place of tone marks are no difference; case and hyphens are. */
const spelt = (text: string): string => oneToneSpelling(text).replace(/\s+/g, " ").trim()
