import type { Text } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { type LaidParagraph, missetComponents } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** The components whose type every document has to keep: running text may be bold or slanted for a word. */
const judged = new Set<string>([
  "national-name",
  "motto",
  "superior",
  "issuer",
  "place-date",
  "type-name",
  "subject",
  "roman-heading",
  "signing-authority",
  "signer-name",
  "recipients-label",
])

const styles: readonly (readonly [key: "bold" | "italic" | "upperCase", is: Text, isNot: Text])[] = [
  ["bold", { vi: "in đậm", en: "bold" }, { vi: "không in đậm", en: "not bold" }],
  ["italic", { vi: "in nghiêng", en: "italic" }, { vi: "kiểu chữ đứng", en: "upright" }],
  ["upperCase", { vi: "in hoa", en: "upper case" }, { vi: "in thường", en: "lower case" }],
]

/** A share of letters above which a paragraph is set so, and below which it is not: a label or a symbol may differ. */
const most = 0.8
const few = 0.2

/** The components of the head and the foot are bold, italic and in capitals as the decree has them. */
export const layoutLetterStyle = defineRule({
  id: "layout/letter-style",
  severity: "warning",
  title: {
    vi: "Kiểu chữ (đậm, nghiêng, hoa) của phần đầu và phần cuối đúng quy định",
    en: "Head and foot are bold, italic and in capitals as they should be",
  },
  explain: {
    vi: "Tên cơ quan ban hành, tên loại, trích yếu, quyền hạn chức vụ in đậm; cơ quan chủ quản không in đậm; địa danh và thời gian in nghiêng; “Nơi nhận” vừa đậm vừa nghiêng. Người đọc nhận ra từng thành phần nhờ kiểu chữ đó.",
    en: "Issuer, type, subject and the signing authority are bold; the superior body is not; place and date are italic; “Nơi nhận” is both. Readers know each component by it.",
  },
  remedy: {
    vi: "Đặt lại kiểu chữ của thành phần đã nêu.",
    en: "Set the type of the named component.",
  },
  basis: [decree30("Phụ lục I, Phần I, mục V")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    style: {
      vi: "{component} phải {wanted} ({count} đoạn chưa đúng).",
      en: "The {component} must be {wanted} (paragraphs that are not: {count}).",
    },
  },
  check({ day, layout, plan }, report) {
    if (layout === undefined || !isStateDocument(plan)) return
    for (const [key, is, isNot] of styles) {
      const misset = missetComponents(layout, day, (paragraph, form) => {
        if (!judged.has(form.id) || paragraph.fonts.length === 0) return false
        if (key === "upperCase" && !form.upperCase) return false
        return form[key] ? paragraph[key] < most : isPlainWanted(paragraph, key)
      })
      for (const { component, count, first } of misset)
        report("style", first.place, { component: component.name, wanted: component[key] ? is : isNot, count })
    }
  },
})

const isPlainWanted = (paragraph: LaidParagraph, key: "bold" | "italic" | "upperCase"): boolean =>
  paragraph[key] > 1 - few
