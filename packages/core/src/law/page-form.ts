import { isoDate } from "../calendar/index.ts"
import { clause } from "./basis.ts"
import { defineParameter, type Parameter } from "./parameter.ts"

/** The least and the most that is allowed, both with it. */
export interface Range {
  readonly min: number
  readonly max: number
}

/** A sheet of paper, in millimetres. */
export interface PaperSize {
  readonly name: string
  readonly widthMm: number
  readonly heightMm: number
}

/** The four margins (*lề trang*), in millimetres. */
export interface PageMargins {
  readonly top: Range
  readonly bottom: Range
  readonly left: Range
  readonly right: Range
}

/** The face of the letters (*phông chữ*). */
export interface DocumentFont {
  readonly name: string
  readonly characterSet: string
  /** Hexadecimal RGB. */
  readonly color: string
}

/** Where page numbers stand and how. */
export interface PageNumbers {
  readonly sizePt: Range
  readonly place: "top-centre"
  readonly hiddenOnFirst: boolean
  /** Annexes count their own pages. */
  readonly restartInAnnexes: boolean
}

/** The paragraphs of the body (*lời văn*). */
export interface BodyParagraph {
  /** First-line indents allowed, in millimetres. */
  readonly firstLineMm: readonly number[]
  /** Least gap between paragraphs, in points. */
  readonly gapPt: number
  /** Line spacing in lines. */
  readonly lines: Range
  readonly justified: boolean
}

const since = isoDate("2020-03-05")
const checkedOn = isoDate("2026-11-21")
const appendix1 = (at: string) => clause("30/2020/NĐ-CP", `Phụ lục I, Phần I, ${at}`)

/** Paper. */
export const paperSize: Parameter<PaperSize> = defineParameter<PaperSize>({
  id: "document/paper",
  unit: "millimetre",
  label: { vi: "Khổ giấy", en: "Paper" },
  values: [{ from: since, value: { name: "A4", widthMm: 210, heightMm: 297 }, basis: [appendix1("mục I khoản 1")] }],
  checkedOn,
})

/** Margins. */
export const pageMargins: Parameter<PageMargins> = defineParameter<PageMargins>({
  id: "document/margins",
  unit: "millimetre",
  label: { vi: "Lề trang", en: "Margins" },
  values: [
    {
      from: since,
      value: {
        top: { min: 20, max: 25 },
        bottom: { min: 20, max: 25 },
        left: { min: 30, max: 35 },
        right: { min: 15, max: 20 },
      },
      basis: [appendix1("mục I khoản 3")],
    },
  ],
  checkedOn,
})

/** Typeface. */
export const documentFont: Parameter<DocumentFont> = defineParameter<DocumentFont>({
  id: "document/font",
  unit: "name",
  label: { vi: "Phông chữ", en: "Typeface" },
  values: [
    {
      from: since,
      value: { name: "Times New Roman", characterSet: "Unicode, TCVN 6909:2001", color: "000000" },
      basis: [appendix1("mục I khoản 4")],
    },
  ],
  checkedOn,
})

/** Page numbers. */
export const pageNumbers: Parameter<PageNumbers> = defineParameter<PageNumbers>({
  id: "document/page-numbers",
  unit: "point",
  label: { vi: "Số trang", en: "Page numbers" },
  values: [
    {
      from: since,
      value: { sizePt: { min: 13, max: 14 }, place: "top-centre", hiddenOnFirst: true, restartInAnnexes: true },
      basis: [appendix1("mục I khoản 7"), appendix1("mục III khoản 1 điểm đ")],
    },
  ],
  checkedOn,
})

/** Paragraphs of the body. */
export const bodyParagraph: Parameter<BodyParagraph> = defineParameter<BodyParagraph>({
  id: "document/body-paragraph",
  unit: "millimetre",
  label: { vi: "Đoạn văn của nội dung", en: "Paragraphs of the body" },
  values: [
    {
      from: since,
      value: { firstLineMm: [10, 12.7], gapPt: 6, lines: { min: 1, max: 1.5 }, justified: true },
      basis: [appendix1("mục II khoản 6 điểm e")],
    },
  ],
  checkedOn,
})
