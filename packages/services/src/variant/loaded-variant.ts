import type { Province } from "@lantoa/core"
import type { Variant } from "@lantoa/core/variant"

/** A variant file ready to work with (*tệp biến thể đã nạp*). */
export interface LoadedVariant {
  /** As it was asked for, or where it was found. */
  readonly file: string
  readonly variant: Variant
  /** The base with the variant's layers over it. */
  readonly province: Province
  /** The slug of the preset or plugin that it stands on. */
  readonly standsOn: string
}
