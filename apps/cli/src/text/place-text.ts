import { fillText, type Text } from "@lantoa/core"
import type { SourcePlace, SourceView } from "./source-view.ts"

/**
 * Where a place is, behind the name of its file: `:12:5` in a text; the paragraph, and the page where pages are known,
 * in a file of paragraphs.
 */
export const placeText = ({ column, inFile, line }: SourcePlace, { isPaged }: SourceView): Text => {
  if (inFile === undefined) return { vi: `:${line}:${column}`, en: `:${line}:${column}` }
  const { page, paragraph, part } = inFile
  const shown = { paragraph, page }
  const where = fillText(parts[part], shown)
  const onPage = fillText(pageText, shown)
  return { vi: `, ${where.vi}${isPaged ? onPage.vi : ""}`, en: `, ${where.en}${isPaged ? onPage.en : ""}` }
}

const pageText: Text = { vi: ", trang {page}", en: ", page {page}" }

const parts: Readonly<Record<NonNullable<SourcePlace["inFile"]>["part"], Text>> = {
  body: { vi: "đoạn {paragraph}", en: "paragraph {paragraph}" },
  header: { vi: "đoạn {paragraph} của đầu trang", en: "paragraph {paragraph} of the page headers" },
  footer: { vi: "đoạn {paragraph} của chân trang", en: "paragraph {paragraph} of the page footers" },
  footnote: { vi: "đoạn {paragraph} của chú thích", en: "paragraph {paragraph} of the footnotes" },
  "text-box": { vi: "đoạn {paragraph} của hộp chữ", en: "paragraph {paragraph} of the text boxes" },
}
