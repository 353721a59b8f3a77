import { type DocumentType, documentTypeOfCode } from "@lantoa/core"

/** Codes that are not also those of offices: `PC`, `TC`, `DA` begin the symbols of letters. */
const telling = new Set("KH QĐ NQ CT CTr TB HD PA ĐA BC TTr CĐ QC".split(" "))
const year = /^(?:19|20)\d{2}[/-]/
const joint = /^KH(?:LT|LN|LTLN|PH|LB)$/

/** The type that a document's symbol names (*tên loại theo ký hiệu*): `KH-UBND`, `2026/QĐ-UBND`, `KHLT-SYT-STC`, `CV/ĐU`. */
export const typeOfSymbol = (symbol: string): DocumentType | undefined => {
  const code = /^[\p{L}]+/u.exec(symbol.replace(year, ""))?.[0] ?? ""
  if (code === "CV") return "official-letter"
  if (joint.test(code)) return "plan"
  return telling.has(code) ? documentTypeOfCode(code) : undefined
}
