import { openLimits } from "../../read/files/limits.ts"

/** How much of a workbook is read (*giới hạn đọc*). Over any of them the file is refused. All are counts, never times. */
export interface WorkbookLimits {
  /** Bytes of the file as it is stored. */
  readonly fileBytes: number
  /** Files in the container. */
  readonly entries: number
  /** Bytes of the parts that are read, once inflated. */
  readonly inflatedBytes: number
  /** Inflated bytes for each stored byte of a part; parts below a mebibyte are let be. */
  readonly inflationRatio: number
  /** How deep elements stand inside each other. */
  readonly depth: number
  /** XML elements of all parts that are read. */
  readonly elements: number
  /** Cells that are merged with others. */
  readonly mergedCells: number
}

/** The limits that hold when the caller sets none: far more than any form has, little enough for a small machine. */
export const workbookLimits: WorkbookLimits = {
  fileBytes: openLimits.fileBytes,
  entries: 1000,
  inflatedBytes: 50_000_000,
  inflationRatio: openLimits.inflationRatio,
  depth: openLimits.depth,
  elements: 500_000,
  mergedCells: 50_000,
}
