import { type IsoDate, isoDate } from "../calendar/index.ts"
import { clause } from "./basis.ts"
import {
  type BodyParagraph,
  bodyParagraph,
  type DocumentFont,
  documentFont,
  type PageMargins,
  type PageNumbers,
  type PaperSize,
  pageMargins,
  pageNumbers,
  paperSize,
} from "./page-form.ts"
import { defineParameter, type Parameter, valueOn } from "./parameter.ts"

/** How *Nơi nhận* is printed. */
export interface RecipientList {
  readonly label: string
  readonly bullet: string
  /** Closes every line but the last. */
  readonly lineEnd: string
  readonly lastLineEnd: string
  /** Begins the last line. */
  readonly archive: string
  /** Stands first after it. */
  readonly registry: string
}

const since = isoDate("2020-03-05")
const checkedOn = isoDate("2026-11-21")
const appendix1 = (at: string) => clause("30/2020/NĐ-CP", `Phụ lục I, Phần I, ${at}`)

/** The list of recipients. */
export const recipientList: Parameter<RecipientList> = defineParameter<RecipientList>({
  id: "document/recipients",
  unit: "name",
  label: { vi: "Nơi nhận", en: "Recipients" },
  values: [
    {
      from: since,
      value: { label: "Nơi nhận:", bullet: "- ", lineEnd: ";", lastLineEnd: ".", archive: "Lưu:", registry: "VT" },
      basis: [appendix1("mục II khoản 9 điểm d")],
    },
  ],
  checkedOn,
})

/** What ends the body of a state document; the Party ends with a full stop. */
export const endMark: Parameter<string> = defineParameter<string>({
  id: "document/end-mark",
  unit: "name",
  label: { vi: "Dấu kết thúc văn bản", en: "End mark" },
  values: [{ from: since, value: "./.", basis: [clause("30/2020/NĐ-CP", "Phụ lục III, các mẫu trình bày văn bản")] }],
  checkedOn,
})

/** The least ordinal that needs no leading zero: `05`, but `10`. */
export const ordinalPadding: Parameter<number> = defineParameter<number>({
  id: "document/ordinal-padding",
  unit: "count",
  label: {
    vi: "Số văn bản nhỏ hơn mức này ghi thêm số 0 phía trước",
    en: "Document numbers below this take a leading zero",
  },
  values: [{ from: since, value: 10, basis: [appendix1("mục II khoản 3 điểm c")] }],
  checkedOn,
})

/** The letters of points in order (*điểm a, b, c, d, đ …*): the Vietnamese alphabet without ă, â, ê, ô, ơ, ư. */
export const pointLetters: Parameter<readonly string[]> = defineParameter<readonly string[]>({
  id: "document/point-letters",
  unit: "name",
  label: { vi: "Chữ cái của điểm", en: "Letters of points" },
  values: [
    {
      from: since,
      value: [..."abcdđeghiklmnopqrstuvxy"],
      basis: [{ ...appendix1("mục II khoản 6 điểm đ"), certainty: "secondary" }],
    },
  ],
  checkedOn,
})

/** The fixed words at the head of every state document (*Quốc hiệu, Tiêu ngữ*). */
export const nationalHeading: Parameter<{ readonly name: string; readonly motto: string }> = defineParameter<{
  readonly name: string
  readonly motto: string
}>({
  id: "document/national-heading",
  unit: "name",
  label: { vi: "Quốc hiệu và Tiêu ngữ", en: "National name and motto" },
  values: [
    {
      from: since,
      value: { name: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto: "Độc lập - Tự do - Hạnh phúc" },
      basis: [appendix1("mục II khoản 1")],
    },
  ],
  checkedOn,
})

/** All the rules of form in force on a day (*thể thức văn bản hành chính*). */
export interface DocumentForm {
  readonly paper: PaperSize
  readonly margins: PageMargins
  readonly font: DocumentFont
  readonly pageNumbers: PageNumbers
  readonly body: BodyParagraph
  readonly recipients: RecipientList
  readonly endMark: string
  readonly ordinalPadding: number
  readonly pointLetters: readonly string[]
  readonly heading: { readonly name: string; readonly motto: string }
}

/** The rules of form in force on a day, or undefined before the decree. Sizes by component: `documentComponents`. */
export const documentFormOn = (day: IsoDate): DocumentForm | undefined => {
  const paper = valueOn(paperSize, day)?.value
  const margins = valueOn(pageMargins, day)?.value
  const font = valueOn(documentFont, day)?.value
  const numbers = valueOn(pageNumbers, day)?.value
  const body = valueOn(bodyParagraph, day)?.value
  const recipients = valueOn(recipientList, day)?.value
  const end = valueOn(endMark, day)?.value
  const padding = valueOn(ordinalPadding, day)?.value
  const letters = valueOn(pointLetters, day)?.value
  const heading = valueOn(nationalHeading, day)?.value
  if (!paper || !margins || !font || !numbers || !body || !recipients || !end || !padding || !letters || !heading)
    return undefined
  return {
    paper,
    margins,
    font,
    pageNumbers: numbers,
    body,
    recipients,
    endMark: end,
    ordinalPadding: padding,
    pointLetters: letters,
    heading,
  }
}
