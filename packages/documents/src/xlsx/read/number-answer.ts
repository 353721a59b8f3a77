import type { Text } from "@lantoa/core"
import type { FormProblemKind } from "./form-problem.ts"
import type { FoundCell } from "./found-cell.ts"

/** Why a cell gives no answer, and what could help. */
export interface Refusal {
  readonly refused: FormProblemKind
  readonly hint?: Text
}

/** Whether a cell gave no answer. */
export const isRefusal = (answer: object | string | number | null): answer is Refusal =>
  typeof answer === "object" && answer !== null && "refused" in answer

/** The kinds of cell that are never an answer. */
export const neverAnAnswer = (cell: FoundCell): Refusal | undefined => {
  switch (cell.kind) {
    case "formula":
      return { refused: "formula", hint: formulaHint }
    case "error":
      return { refused: "error-value" }
    case "boolean":
      return { refused: "true-or-false" }
    case "date":
      return { refused: "date", hint: dateHint }
    default:
      return undefined
  }
}

const formulaHint: Text = {
  vi: "Kết quả đã lưu của công thức không được tin; hãy ghi thẳng giá trị.",
  en: "The stored result of a formula is not trusted; write the value itself.",
}
const dateHint: Text = {
  vi: "Excel đổi những gì giống ngày, như 3/4, thành ngày; hãy xóa ô rồi ghi lại.",
  en: "Excel makes a date of what looks like one, such as 3/4; clear the cell and write it again.",
}
const separatorHint: Text = {
  vi: "Dấu phẩy là dấu thập phân; hàng nghìn ngăn bằng dấu chấm hoặc viết liền.",
  en: "A comma is the decimal mark; thousands are parted by points or not at all.",
}

/**
 * The whole number in a cell; null for an empty one. A number typed as text counts, with points or blanks between
 * thousands as Vietnamese writes them.
 *
 * @example
 * ```ts import.meta.vitest
 * numberAnswer({ kind: "text", value: "1.234" }) // => 1234
 * numberAnswer({ kind: "text", value: " 1 234 567 " }) // => 1234567
 * numberAnswer({ kind: "number", value: 0 }) // => 0
 * numberAnswer({ kind: "text", value: "1,5" }).refused // => "fraction"
 * ```
 */
export const numberAnswer = (cell: FoundCell): number | null | Refusal => {
  if (cell.kind === "empty") return null
  if (cell.kind === "number") return counted(cell.value)
  return cell.kind === "text" ? typedNumber(cell.value) : (neverAnAnswer(cell) ?? { refused: "not-a-number" })
}

const counted = (value: number): number | Refusal => {
  if (!Number.isFinite(value)) return { refused: "not-a-number" }
  if (value < 0) return { refused: "negative" }
  if (!Number.isInteger(value)) return { refused: "fraction" }
  return Number.isSafeInteger(value) ? value + 0 : { refused: "too-large" }
}

const typedNumber = (text: string): number | null | Refusal => {
  const typed = text.normalize("NFKC").trim()
  if (typed === "") return null
  const digits = /^[1-9]\d{0,2}(?:(\.|\s)\d{3}(?:\1\d{3})*)$/.test(typed) ? typed.replace(/\D/g, "") : typed
  if (/^\d+$/.test(digits)) return counted(Number(digits))
  if (/^[-–−]\s*\d+$/.test(typed)) return { refused: "negative" }
  return /^\d[\d.,\s]*$/.test(typed) ? { refused: "fraction", hint: separatorHint } : { refused: "not-a-number" }
}
