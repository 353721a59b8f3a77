import { type IsoDate, isoDate } from "../calendar/index.ts"
import type { Text } from "../text/index.ts"
import type { Basis } from "./basis.schema.ts"
import { clause } from "./basis.ts"
import { defineParameter, valueOn } from "./parameter.ts"

/** A component of a document or a part of one (*thành phần thể thức*). */
export type DocumentComponentId =
  | "national-name"
  | "motto"
  | "superior"
  | "issuer"
  | "number"
  | "place-date"
  | "type-name"
  | "subject"
  | "letter-subject"
  | "legal-basis"
  | "body"
  | "part-label"
  | "part-title"
  | "section-label"
  | "section-title"
  | "article"
  | "clause-titled"
  | "clause"
  | "point"
  | "roman-heading"
  | "arabic-heading"
  | "signing-authority"
  | "signer-name"
  | "addressee"
  | "recipients-label"
  | "recipients-list"
  | "urgency"
  | "circulation"
  | "drafter-mark"
  | "contact-line"
  | "annex-label"
  | "annex-title"
  | "annex-reference"

/** How a component is set (*mẫu chữ và chi tiết trình bày*). */
export interface DocumentComponent {
  readonly id: DocumentComponentId
  readonly name: Text
  /** Sizes allowed, in points, and the one of the decree's examples. */
  readonly sizePt: { readonly min: number; readonly max: number; readonly usual: number }
  readonly upperCase: boolean
  readonly bold: boolean
  readonly italic: boolean
  readonly align: "centre" | "left" | "justified" | "indented"
  /** A solid rule below: as long as the text, or a part of its length. */
  readonly rule: { readonly min: number; readonly max: number } | null
  readonly basis: readonly Basis[]
}

type Style = "" | "bold" | "italic" | "bold italic"

/** `II.1.a` is *mục II khoản 1 điểm a* of the appendix. */
const placeIn = (place: string): string => {
  const [section = "", clauseNumber, point] = place.split(".")
  const parts = [`mục ${section}`, clauseNumber && `khoản ${clauseNumber}`, point && `điểm ${point}`]
  return `Phụ lục I, Phần I, ${parts.filter((part) => part !== undefined).join(" ")}`
}

const component = (
  id: DocumentComponentId,
  vi: string,
  en: string,
  sizes: readonly [min: number, max: number, usual: number],
  letters: "upper" | "normal",
  style: Style,
  align: DocumentComponent["align"],
  place: string,
  rule: DocumentComponent["rule"] = null,
): DocumentComponent => ({
  id,
  name: { vi, en },
  sizePt: { min: sizes[0], max: sizes[1], usual: sizes[2] },
  upperCase: letters === "upper",
  bold: style.includes("bold"),
  italic: style.includes("italic"),
  align,
  rule,
  basis: [clause("30/2020/NĐ-CP", placeIn(place)), clause("30/2020/NĐ-CP", placeIn("V"))],
})

const head = [12, 13, 12] as const
const text = [13, 14, 14] as const
const small = [13, 14, 13] as const
const partOfLine = { min: 1 / 3, max: 1 / 2 }
const wholeLine = { min: 1, max: 1 }

const byDecree30: readonly DocumentComponent[] = [
  component("national-name", "Quốc hiệu", "national name", head, "upper", "bold", "centre", "II.1.a"),
  component("motto", "Tiêu ngữ", "motto", small, "normal", "bold", "centre", "II.1.b", wholeLine),
  component("superior", "Cơ quan chủ quản", "superior body", head, "upper", "", "centre", "II.2.b"),
  component("issuer", "Cơ quan ban hành", "issuing body", head, "upper", "bold", "centre", "II.2.b", partOfLine),
  component("number", "Số, ký hiệu", "number and symbol", [13, 13, 13], "normal", "", "centre", "II.3.c"),
  component("place-date", "Địa danh và thời gian", "place and date", small, "normal", "italic", "centre", "II.4.c"),
  component("type-name", "Tên loại", "document type", text, "upper", "bold", "centre", "II.5.b"),
  component("subject", "Trích yếu", "subject", text, "normal", "bold", "centre", "II.5.b", partOfLine),
  component("letter-subject", "Trích yếu công văn", "subject of a letter", head, "normal", "", "centre", "II.5.b"),
  component("legal-basis", "Căn cứ ban hành", "legal basis", text, "normal", "italic", "indented", "II.6.a"),
  component("body", "Nội dung", "body", text, "normal", "", "justified", "II.6.e"),
  component("part-label", "Phần, Chương", "part, chapter", text, "normal", "bold", "centre", "II.6.đ"),
  component("part-title", "Tiêu đề phần, chương", "title of a part", text, "upper", "bold", "centre", "II.6.đ"),
  component("section-label", "Mục, Tiểu mục", "section", text, "normal", "bold", "centre", "II.6.đ"),
  component("section-title", "Tiêu đề mục, tiểu mục", "title of a section", text, "upper", "bold", "centre", "II.6.đ"),
  component("article", "Điều", "article", text, "normal", "bold", "indented", "II.6.đ"),
  component("clause-titled", "Khoản có tiêu đề", "titled clause", text, "normal", "bold", "indented", "II.6.đ"),
  component("clause", "Khoản", "clause", text, "normal", "", "indented", "II.6.đ"),
  component("point", "Điểm", "point", text, "normal", "", "indented", "II.6.đ"),
  component("roman-heading", "Mục số La Mã", "heading with a Roman numeral", text, "upper", "bold", "indented", "II.6"),
  component("arabic-heading", "Khoản số Ả Rập", "heading with a number", text, "normal", "bold", "indented", "II.6"),
  component("signing-authority", "Quyền hạn, chức vụ", "authority and post", text, "upper", "bold", "centre", "II.7.đ"),
  component("signer-name", "Họ và tên người ký", "name of the signer", text, "normal", "bold", "centre", "II.7.đ"),
  component("addressee", "Kính gửi", "addressee", text, "normal", "", "centre", "II.9.d"),
  component("recipients-label", "Nơi nhận", "recipients", [12, 12, 12], "normal", "bold italic", "left", "II.9.d"),
  component("recipients-list", "Danh sách nơi nhận", "recipient list", [11, 11, 11], "normal", "", "left", "II.9.d"),
  component("urgency", "Mức độ khẩn", "urgency", small, "upper", "bold", "centre", "III.2.b"),
  component("circulation", "Phạm vi lưu hành", "circulation", small, "upper", "bold", "centre", "III.2.c"),
  component("drafter-mark", "Ký hiệu người soạn thảo", "drafter's mark", [11, 11, 11], "upper", "", "left", "III.3"),
  component("contact-line", "Địa chỉ, liên hệ", "contact line", [11, 12, 11], "normal", "", "left", "III.4"),
  component("annex-label", "Phụ lục", "annex", [14, 14, 14], "normal", "bold", "centre", "III.1.b"),
  component("annex-title", "Tên phụ lục", "title of an annex", text, "upper", "bold", "centre", "III.1.b"),
  component(
    "annex-reference",
    "Chỉ dẫn kèm theo",
    "reference of an annex",
    text,
    "normal",
    "italic",
    "centre",
    "III.1.c",
  ),
]

/** How every component of an administrative document is set. */
export const documentComponents = defineParameter<readonly DocumentComponent[]>({
  id: "document/components",
  unit: "point",
  label: { vi: "Mẫu chữ và chi tiết trình bày", en: "Typography by component" },
  values: [
    {
      from: isoDate("2020-03-05"),
      value: byDecree30,
      basis: [clause("30/2020/NĐ-CP", placeIn("V"))],
    },
  ],
  checkedOn: isoDate("2026-11-21"),
})

/** How one component is set on a day, or undefined before the decree. */
export const documentComponentOn = (id: DocumentComponentId, day: IsoDate): DocumentComponent | undefined =>
  valueOn(documentComponents, day)?.value?.find((entry) => entry.id === id)
