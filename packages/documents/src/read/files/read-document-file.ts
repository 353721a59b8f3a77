import type { Reading, ReadOptions } from "../interpret/index.ts"
import { type CannotOpen, isCannotOpen } from "./cannot-open.ts"
import type { OpenLimits } from "./limits.ts"
import { openDocument } from "./open-document.ts"

/** What reading a file may be told. */
export interface ReadFileOptions extends ReadOptions {
  /** Limits other than those of `openLimits`. */
  readonly limits?: Partial<OpenLimits>
}

/**
 * Reads a plan from the bytes of a file of any kind (*đọc tệp kế hoạch*): a reading with diagnostics, or why there is none.
 */
export const readDocumentFile = async (bytes: Uint8Array, options: ReadFileOptions): Promise<Reading | CannotOpen> => {
  const opened = await openDocument(bytes, options)
  if (isCannotOpen(opened)) return opened
  const { readOpened } = await import("../interpret/index.ts")
  return readOpened(opened, options)
}
