import { isoDate } from "../calendar/index.ts"
import { type DocumentComponentId, documentComponentOn } from "../law/index.ts"
import type { DocumentLayout, LaidParagraph, LaidSection, Place } from "../lint/index.ts"

const day = isoDate("2026-03-20")

const aligns = { centre: "centre", left: "left", justified: "justified", indented: "justified" } as const

const laid = (component: DocumentComponentId, text: string, place: Place): LaidParagraph => {
  const form = documentComponentOn(component, day)
  if (form === undefined) throw new RangeError(`The decree sets no form for “${component}”.`)
  const letters = text.length
  const isText = form.align === "justified" || form.align === "indented"
  return {
    component,
    place,
    text,
    fonts: [{ value: "Times New Roman", letters }],
    sizes: [{ value: form.sizePt.usual, letters }],
    colors: [{ value: "auto", letters }],
    bold: form.bold ? 1 : 0,
    italic: form.italic ? 1 : 0,
    upperCase: form.upperCase ? 1 : 0,
    align: aligns[form.align],
    firstLineMm: isText ? 10 : 0,
    beforePt: isText ? 6 : 0,
    afterPt: 0,
    lineSpacing: { kind: "lines", lines: 1 },
    inTable: !isText && component !== "type-name" && component !== "subject",
    ...(form.rule === null
      ? {}
      : { lineBelow: { kind: "drawn", share: (form.rule.min + form.rule.max) / 2 } as const }),
  }
}

const paragraphs: readonly LaidParagraph[] = [
  laid("superior", "UBND TỈNH VÍ DỤ", { path: ["document", "superior"] }),
  laid("issuer", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", { path: ["document", "issuer"] }),
  laid("national-name", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { path: ["document", "issuer"] }),
  laid("motto", "Độc lập - Tự do - Hạnh phúc", { path: ["document", "issuer"] }),
  laid("number", "Số: 45/KH-SVHTTDL", { path: ["document", "number"] }),
  laid("place-date", "Ví Dụ, ngày 20 tháng 3 năm 2026", { path: ["document", "date"] }),
  laid("type-name", "KẾ HOẠCH", { path: ["document", "type"] }),
  laid("subject", "Truyền thông về văn hóa đọc", { path: ["document", "title"] }),
  laid("roman-heading", "I. MỤC ĐÍCH, YÊU CẦU", { path: ["body", 0] }),
  laid("arabic-heading", "1. Mục đích", { path: ["body", 0, "children", 0] }),
  laid("body", "- Đưa sách đến gần Nhân dân.", { path: ["objectives", 0] }),
  laid("body", "- Thiết thực, đúng tiến độ.", { path: ["requirements", 0] }),
  laid("recipients-label", "Nơi nhận:", { path: ["document", "recipients"] }),
  laid("recipients-list", "- UBND tỉnh (để b/c);", { path: ["document", "recipients", 0] }),
  laid("signing-authority", "KT. GIÁM ĐỐC", { path: ["document", "signatory", "position"] }),
  laid("signer-name", "Nguyễn Văn A", { path: ["document", "signatory", "name"] }),
]

const section: LaidSection = {
  widthMm: 210,
  heightMm: 297,
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumber: { at: "header", align: "centre", sizePt: 14, onFirst: false },
  from: 0,
}

/** How the sound plan is set: every component as the decree has it (*bản trình bày đúng thể thức*). */
export const soundLayout: DocumentLayout = { sections: [section], paragraphs, isLong: true }

/** A layout in which the paragraphs of one component are set in another way. */
export const withLaid = (
  component: DocumentComponentId,
  change: Partial<LaidParagraph>,
  layout: DocumentLayout = soundLayout,
): DocumentLayout => ({
  ...layout,
  paragraphs: layout.paragraphs.map((one) => (one.component === component ? { ...one, ...change } : one)),
})

/** A layout whose only section is set in another way. */
export const withPages = (change: Partial<LaidSection>, layout: DocumentLayout = soundLayout): DocumentLayout => ({
  ...layout,
  sections: layout.sections.map((one) => ({ ...one, ...change })),
})
