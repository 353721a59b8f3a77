import type { ReadingContract } from "@lantoa/documents/read"
import type { Draw } from "./seeded.ts"

type Citation = ReadingContract["citations"][number]

/** A legal basis as a plan prints it, and the act it cites (*căn cứ*). */
export interface CitationDraft extends Citation {
  readonly words: string
}

const two = (value: number): string => String(value).padStart(2, "0")

interface Kind {
  readonly word: string
  readonly number: (ordinal: number, year: number) => string
  readonly issuer: string
}

const kinds: readonly [Kind, ...Kind[]] = [
  { word: "Nghị định", number: (ordinal, year) => `${ordinal}/${year}/NĐ-CP`, issuer: "Chính phủ" },
  { word: "Quyết định", number: (ordinal) => `${ordinal}/QĐ-TTg`, issuer: "Thủ tướng Chính phủ" },
  { word: "Chỉ thị", number: (ordinal) => `${ordinal}-CT/TW`, issuer: "Ban Bí thư" },
  { word: "Thông tư", number: (ordinal, year) => `${ordinal}/${year}/TT-BYT`, issuer: "Bộ trưởng Bộ Y tế" },
  { word: "Nghị quyết", number: (ordinal) => `${ordinal}/NQ-HĐND`, issuer: "Hội đồng nhân dân tỉnh" },
  { word: "Công văn", number: (ordinal) => `${ordinal}/UBND-KGVX`, issuer: "Ủy ban nhân dân tỉnh" },
  { word: "Kế hoạch", number: (ordinal) => `${ordinal}-KH/TU`, issuer: "Ban Thường vụ Tỉnh ủy" },
]

/** Draws one act, dated in one of the ways plans print dates, or not dated. */
export const citationOf = (draw: Draw, year: number, matter: string): CitationDraft => {
  const kind = draw.pick(kinds)
  const ordinal = draw.whole(11, 2800)
  const [day, month, of] = [draw.whole(10, 28), draw.whole(1, 12), year - draw.whole(1, 4)]
  const number = kind.number(kind.word === "Chỉ thị" ? (ordinal % 80) + 11 : ordinal, of)
  const form = draw.pick(["short", "short", "long", "none"])
  const printed =
    form === "none"
      ? ""
      : form === "long"
        ? ` ngày ${two(day)} tháng ${two(month)} năm ${of}`
        : `${draw.chance(0.2) ? "," : ""} ngày ${two(day)}/${month}/${of}`
  return {
    words: `${kind.word} ${draw.chance(0.9) ? "số " : ""}${number}${printed} của ${kind.issuer} về ${matter}`,
    number,
    date: form === "none" ? null : `${of}-${two(month)}-${two(day)}`,
  }
}
