import { fillText, type Text } from "@lantoa/core"
import type { Container } from "../../read/files/container.ts"
import { containerNames } from "../../read/files/container-names.ts"
import type { WorkbookLimits } from "./limits.ts"

/**
 * Why no form can be read from a file (*không đọc được biểu mẫu*). None of its answers is taken; a file that is a form
 * with wrong cells is a `ReadForm` with problems.
 */
export type CannotReadForm = {
  readonly _tag: "CannotReadForm"
  readonly text: Text
} & (
  | { readonly kind: "empty" }
  /** A file of another kind, whatever its name says. */
  | { readonly kind: "not-a-workbook"; readonly container: Exclude<Container, "xlsx"> }
  | { readonly kind: "over-limit"; readonly limit: keyof WorkbookLimits; readonly allowed: number }
  /** Cut off, or with a part that cannot be read. */
  | { readonly kind: "damaged"; readonly part: string | null }
  /** A workbook without the hidden sheet of a form, or with one of another version. */
  | { readonly kind: "no-form"; readonly sheets: readonly string[] }
  | { readonly kind: "other-format" }
  /** The hidden sheet no longer tells what stands where. */
  | { readonly kind: "changed-template"; readonly sheet: string }
  /** A form, but none of those that are expected. */
  | { readonly kind: "unknown-form"; readonly form: string; readonly report: string }
)

/** Tells a refusal from a form that was read. */
export const isCannotReadForm = (value: object): value is CannotReadForm =>
  "_tag" in value && value._tag === "CannotReadForm"

const tag = "CannotReadForm" as const

/** A file without a byte. */
export const emptyWorkbook: CannotReadForm = {
  _tag: tag,
  kind: "empty",
  text: { vi: "Tệp rỗng (0 byte).", en: "The file is empty (0 bytes)." },
}

/** A file that is no .xlsx. */
export const notAWorkbook = (container: Exclude<Container, "xlsx">): CannotReadForm => ({
  _tag: tag,
  kind: "not-a-workbook",
  container,
  text: {
    vi: `Tệp là ${containerNames[container].vi}, không phải bảng tính .xlsx. Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.`,
    en: `The file is ${containerNames[container].en}, not an .xlsx workbook. Open it in Excel or LibreOffice and save it as .xlsx.`,
  },
})

/** A workbook with more in it than is read. */
export const overWorkbookLimit = (limit: keyof WorkbookLimits, allowed: number): CannotReadForm => ({
  _tag: tag,
  kind: "over-limit",
  limit,
  allowed,
  text: fillText(
    {
      vi: "Bảng tính vượt giới hạn {allowed} {vi}; biểu mẫu báo cáo không lớn đến thế.",
      en: "The workbook is over the limit of {allowed} {en}; no report form is as large.",
    },
    { allowed, ...limitNames[limit] },
  ),
})

const limitNames: Readonly<Record<keyof WorkbookLimits, Text>> = {
  fileBytes: { vi: "byte", en: "bytes" },
  entries: { vi: "tệp thành phần", en: "parts" },
  inflatedBytes: { vi: "byte sau khi bung", en: "bytes when inflated" },
  inflationRatio: { vi: "lần về tỉ lệ nén", en: "times as compression ratio" },
  depth: { vi: "tầng phần tử lồng nhau", en: "levels of nested elements" },
  elements: { vi: "phần tử XML", en: "XML elements" },
  mergedCells: { vi: "ô gộp", en: "merged cells" },
}

/** A workbook that cannot be opened. */
export const damagedWorkbook = (part: string | null): CannotReadForm => ({
  _tag: tag,
  kind: "damaged",
  part,
  text: {
    vi: `Bảng tính bị hỏng${part === null ? "" : ` ở phần “${part}”`}, không đọc an toàn được. Hãy mở tệp gốc, lưu lại rồi gửi.`,
    en: `The workbook is damaged${part === null ? "" : ` in its part "${part}"`} and cannot be read safely. Open the original, save it again and send that.`,
  },
})

/** A workbook that is no form of ours. */
export const noForm = (sheets: readonly string[]): CannotReadForm => ({
  _tag: tag,
  kind: "no-form",
  sheets,
  text: {
    vi: `Bảng tính không có trang ẩn “_lantoa” của biểu mẫu báo cáo; có các trang: ${listed(sheets)}. Hãy điền vào biểu mẫu đã nhận.`,
    en: `The workbook lacks the hidden sheet "_lantoa" of a report form; its sheets are: ${listed(sheets)}. Fill in the form that was received.`,
  },
})

const listed = (sheets: readonly string[]): string =>
  sheets.length === 0
    ? "–"
    : sheets
        .slice(0, 10)
        .map((name) => `“${name.slice(0, 40)}”`)
        .join(", ")

/** A form of another version. */
export const otherFormat = (found: string): CannotReadForm => ({
  _tag: tag,
  kind: "other-format",
  text: {
    vi: `Trang ẩn “_lantoa” ghi phiên bản “${found.slice(0, 60)}”; đọc được “lantoa.xlsx-form/1”. Hãy lập lại biểu mẫu.`,
    en: `The hidden sheet "_lantoa" says version "${found.slice(0, 60)}"; "lantoa.xlsx-form/1" is read. Write the form again.`,
  },
})

/** A form whose hidden sheet was changed, or does not fit the form it names. */
export const changedTemplate = (sheet: string): CannotReadForm => ({
  _tag: tag,
  kind: "changed-template",
  sheet,
  text: {
    vi: `Trang ẩn “${sheet}” đã bị sửa, nên không biết chắc ô nào hỏi gì. Hãy điền lại vào biểu mẫu đã nhận.`,
    en: `The hidden sheet "${sheet}" was changed, so that it is not certain which cell asks what. Fill in the form that was received.`,
  },
})

/** A form that is not among those expected. */
export const unknownForm = (form: string, report: string): CannotReadForm => ({
  _tag: tag,
  kind: "unknown-form",
  form,
  report,
  text: {
    vi: `Tệp điền vào mẫu “${form}” cho báo cáo “${report}”; mẫu ấy không có trong các mẫu đang chờ (có thể là mẫu cũ hoặc của kế hoạch khác).`,
    en: `The file fills in the form "${form}" for the report "${report}"; that form is not among those expected (it may be an older one or of another plan).`,
  },
})
