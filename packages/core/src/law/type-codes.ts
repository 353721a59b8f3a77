import type { Text } from "../text/index.ts"
import type { DocumentType } from "./document-type.schema.ts"
import { documentTypes } from "./document-types.ts"

/** A kind of document number (*họ số, ký hiệu*): who numbers in this way, and what for. */
export type NumberFamily = "administrative" | "normative" | "party" | "letter"

/** What a type code stands for in one family of numbers. */
export interface TypeCode {
  readonly code: string
  /** One, or for the party's `QĐ` two: *Quyết định* and *Quy định*. */
  readonly names: readonly Text[]
  /** One of the 29 administrative types; null for others, and where the code can mean two. */
  readonly type: DocumentType | null
}

const table = (...codes: readonly TypeCode[]): ReadonlyMap<string, TypeCode> =>
  new Map(codes.map((entry) => [entry.code, entry]))

const code = (code: string, vi: string, en: string, type: DocumentType | null = null): TypeCode => ({
  code,
  names: [{ vi, en }],
  type,
})

const ofDecree30 = documentTypes.flatMap(({ code, id, name }): TypeCode[] =>
  code === null ? [] : [{ code, names: [name], type: id }],
)

/** Codes of administrative documents and their copies (*Nghị định 30/2020/NĐ-CP, Phụ lục III*), and two in use beside them. */
const administrative = table(
  ...ofDecree30,
  code("SY", "Bản sao y", "Certified copy"),
  code("TrS", "Bản trích sao", "Certified extract"),
  code("SL", "Bản sao lục", "Copy of a copy"),
  // No code of the decree: letters carry none, yet some offices print it.
  code("CV", "Công văn", "Official letter", "official-letter"),
  code("VBHN", "Văn bản hợp nhất", "Consolidated text"),
)

const normative = table(
  code("L", "Lệnh", "Order of the President"),
  code("LCT", "Lệnh", "Order of the President"),
  code("PL", "Pháp lệnh", "Ordinance"),
  code("NĐ", "Nghị định", "Decree"),
  code("TT", "Thông tư", "Circular"),
  code("TTLT", "Thông tư liên tịch", "Joint circular"),
  code("NQLT", "Nghị quyết liên tịch", "Joint resolution"),
  code("NQ", "Nghị quyết", "Resolution", "resolution"),
  code("QĐ", "Quyết định", "Decision", "decision"),
  code("CT", "Chỉ thị", "Directive", "directive"),
)

/** Codes of the Party (*Hướng dẫn 05-HD/VPTW*). */
const party = table(
  code("NQ", "Nghị quyết", "Resolution", "resolution"),
  {
    code: "QĐ",
    names: [
      { vi: "Quyết định", en: "Decision" },
      { vi: "Quy định", en: "Rules" },
    ],
    type: null,
  },
  code("QyĐ", "Quy định", "Rules", "rules"),
  code("CT", "Chỉ thị", "Directive", "directive"),
  code("KL", "Kết luận", "Conclusion"),
  code("QC", "Quy chế", "Regulation", "regulation"),
  code("TT", "Thông tri", "Circular notice"),
  code("HD", "Hướng dẫn", "Guideline", "guideline"),
  code("TB", "Thông báo", "Notice", "notice"),
  code("BC", "Báo cáo", "Report", "report"),
  code("KH", "Kế hoạch", "Plan", "plan"),
  code("QH", "Quy hoạch", "Planning"),
  code("CTr", "Chương trình", "Programme", "programme"),
  code("ĐA", "Đề án", "Project scheme", "project-scheme"),
  code("PA", "Phương án", "Scheme", "scheme"),
  code("TTr", "Tờ trình", "Proposal to a superior", "proposal"),
  code("CV", "Công văn", "Official letter", "official-letter"),
  code("BB", "Biên bản", "Minutes", "minutes"),
)

const byFamily: Readonly<Record<NumberFamily, ReadonlyMap<string, TypeCode>>> = {
  administrative,
  normative,
  party,
  letter: new Map(),
}

/** What a code stands for in numbers of a family, or undefined when it stands for nothing there. */
export const typeCodeOf = (family: NumberFamily, code: string): TypeCode | undefined => byFamily[family].get(code)

/** The codes of a family, for those who build a pattern of them. */
export const typeCodesOf = (family: NumberFamily): readonly TypeCode[] => [...byFamily[family].values()]
