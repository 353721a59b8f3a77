import type { Text } from "@lantoa/core"

/** Signs that a cell of a workbook holds. */
export const cellLength = 32_767

/** Why a form cannot be written with the answers it was given (*không ghi được biểu mẫu*). */
export type CannotWriteForm = {
  readonly _tag: "CannotWriteForm"
  /** The answer, as `note:task-2.1`. */
  readonly answer: string
  readonly text: Text
} & (
  | { readonly kind: "too-long"; readonly length: number; readonly allowed: number }
  /** The form does not ask it: written, it would be lost. */
  | { readonly kind: "not-asked" }
)

/** Tells a refusal from a workbook. */
export const isCannotWriteForm = (value: object): value is CannotWriteForm =>
  "_tag" in value && value._tag === "CannotWriteForm"

/** An answer longer than a cell. */
export const tooLong = (answer: string, length: number): CannotWriteForm => ({
  _tag: "CannotWriteForm",
  kind: "too-long",
  answer,
  length,
  allowed: cellLength,
  text: {
    vi: `Câu trả lời “${answer}” dài ${length} ký tự; một ô Excel chứa được ${cellLength} ký tự.`,
    en: `The answer "${answer}" has ${length} characters; a cell of a workbook holds ${cellLength}.`,
  },
})

/** An answer to what the form does not ask. */
export const notAsked = (answer: string): CannotWriteForm => ({
  _tag: "CannotWriteForm",
  kind: "not-asked",
  answer,
  text: {
    vi: `Biểu mẫu không hỏi “${answer}”, nên ghi ra tệp thì câu trả lời ấy sẽ mất.`,
    en: `The form does not ask "${answer}", so that the answer would be lost in the file.`,
  },
})
