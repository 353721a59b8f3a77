import type { IsoDate, PartialDate } from "../calendar/index.ts"
import { formatDocumentDate } from "./document-date.ts"

/** What a citation of an act is made of (*viện dẫn văn bản*). */
export interface ActCitation {
  /** `Quyết định`. */
  readonly type: string
  readonly number: string
  readonly date: PartialDate | IsoDate | null
  /** `Thủ tướng Chính phủ`. */
  readonly issuer: string | null
  /** `về …`, `phê duyệt …`, `ban hành …`. */
  readonly subject: string | null
}

const byName = new Set(["Luật", "Bộ luật", "Pháp lệnh"])

/**
 * Cites an act in full, as at its first mention: type, number, date, issuer and subject; a law or ordinance by type and
 * name alone (*Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II khoản 6 điểm b*). What is not known is left out.
 *
 * @example
 * ```ts import.meta.vitest
 * citeAct({ type: "Luật", number: "89/2025/QH15", date: null, issuer: "Quốc hội", subject: "Ngân sách nhà nước" }) // => "Luật Ngân sách nhà nước"
 * ```
 */
export const citeAct = ({ date, issuer, number, subject, type }: ActCitation): string => {
  if (byName.has(type) && subject !== null) return `${type} ${subject}`
  const parts = [`${type} số ${number}`]
  if (date !== null) parts.push(formatDocumentDate(date))
  if (issuer !== null) parts.push(`của ${issuer}`)
  if (subject !== null) parts.push(subject)
  return parts.join(" ")
}

/** Cites an act at a later mention: type and number alone. */
export const citeActAgain = ({ number, subject, type }: Pick<ActCitation, "type" | "number" | "subject">): string =>
  byName.has(type) && subject !== null ? `${type} ${subject}` : `${type} số ${number}`
