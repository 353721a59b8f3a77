import type { Text } from "../text/index.ts"
import type { DocumentType } from "./document-type.schema.ts"

/** One of the 29 types of administrative documents, with the code that its numbers carry. */
export interface DocumentTypeDefinition {
  readonly id: DocumentType
  /** `Kế hoạch`; a document prints it in upper case. */
  readonly name: Text
  /** `KH`, case-sensitive (`TTr`, `ĐA` is not `DA`); null for the two letters, which print none. */
  readonly code: string | null
}

const type = (id: DocumentType, vi: string, code: string | null, en: string): DocumentTypeDefinition => ({
  id,
  name: { vi, en },
  code,
})

/** The 29 types in the decree's order (*Nghị định 30/2020/NĐ-CP, Điều 7 và Phụ lục III*). */
export const documentTypes: readonly DocumentTypeDefinition[] = [
  type("resolution", "Nghị quyết", "NQ", "Resolution"),
  type("decision", "Quyết định", "QĐ", "Decision"),
  type("directive", "Chỉ thị", "CT", "Directive"),
  type("regulation", "Quy chế", "QC", "Regulation"),
  type("rules", "Quy định", "QyĐ", "Rules"),
  type("communique", "Thông cáo", "TC", "Communiqué"),
  type("notice", "Thông báo", "TB", "Notice"),
  type("guideline", "Hướng dẫn", "HD", "Guideline"),
  type("programme", "Chương trình", "CTr", "Programme"),
  type("plan", "Kế hoạch", "KH", "Plan"),
  type("scheme", "Phương án", "PA", "Scheme"),
  type("project-scheme", "Đề án", "ĐA", "Project scheme"),
  type("project", "Dự án", "DA", "Project"),
  type("report", "Báo cáo", "BC", "Report"),
  type("minutes", "Biên bản", "BB", "Minutes"),
  type("proposal", "Tờ trình", "TTr", "Proposal to a superior"),
  type("contract", "Hợp đồng", "HĐ", "Contract"),
  type("telegram", "Công điện", "CĐ", "Official telegram"),
  type("memorandum", "Bản ghi nhớ", "BGN", "Memorandum"),
  type("agreement", "Bản thỏa thuận", "BTT", "Agreement"),
  type("authorisation", "Giấy ủy quyền", "GUQ", "Authorisation"),
  type("invitation", "Giấy mời", "GM", "Invitation"),
  type("introduction", "Giấy giới thiệu", "GGT", "Letter of introduction"),
  type("leave-permit", "Giấy nghỉ phép", "GNP", "Leave permit"),
  type("dispatch-slip", "Phiếu gửi", "PG", "Dispatch slip"),
  type("transfer-slip", "Phiếu chuyển", "PC", "Transfer slip"),
  type("notification-slip", "Phiếu báo", "PB", "Notification slip"),
  type("official-letter", "Công văn", null, "Official letter"),
  type("official-personal-letter", "Thư công", null, "Official personal letter"),
]

const byId = new Map(documentTypes.map((definition) => [definition.id, definition]))
const byCode = new Map(documentTypes.flatMap(({ code, id }) => (code === null ? [] : [[code, id] as const])))

/** Name and code of a type. */
export const documentType = (id: DocumentType): DocumentTypeDefinition => {
  const found = byId.get(id)
  if (found === undefined) throw new RangeError(`"${id}" is not one of the 29 types of administrative documents.`)
  return found
}

/**
 * The type that a code stands for, compared exactly.
 *
 * @example
 * ```ts import.meta.vitest
 * documentTypeOfCode("KH") // => "plan"
 * documentTypeOfCode("CV") // => undefined
 * ```
 */
export const documentTypeOfCode = (code: string): DocumentType | undefined => byCode.get(code)
