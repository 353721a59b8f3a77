import type { Text } from "@lantoa/core"
import type { VariantProblemCode } from "@lantoa/core/variant"

/** What is wrong with a variant file before its province is looked at. Permanent. */
export type VariantFileCode =
  | "too-large"
  | "too-deep"
  | "not-yaml"
  | "duplicate-key"
  | "reference"
  | "unknown-key"
  | "missing-key"
  | "unknown-choice"
  | "bad-day"
  | "bad-value"
  | "province-unknown"
  | "province-ambiguous"
  | "day-before-data"
  | "base-unknown"
  | "base-not-of-day"

/** Something wrong in a variant file (*lỗi trong tệp biến thể*), with its place: lines and columns from 1. */
export interface VariantFault {
  readonly code: VariantFileCode | VariantProblemCode
  readonly line: number
  readonly column: number
  readonly text: Text
  /** The names that may have been meant, nearest first. */
  readonly nearest: readonly string[]
}
