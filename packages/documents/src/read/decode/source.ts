import type { Diagnostic } from "../diagnostic.ts"

/** How the characters of a document were stored (*bảng mã*). */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "windows-1252"

/** The text that a reading is about (*văn bản nguồn*). Every span of the reading counts in `text`. */
export interface Source {
  /** Name of the file, if it had one. Never evidence for a field. */
  readonly name: string | null
  /** The decoded text in proper Unicode: entities and legacy encodings converted, letters precomposed (NFC). */
  readonly text: string
  /** null: given as characters, not bytes. */
  readonly encoding: Encoding | null
  /**
   * Where each character of `text` stands in the text as it was decoded, one entry more than characters; null when
   * nothing was converted or composed and both are the same.
   */
  readonly origins: Uint32Array | null
}

/** A source, and what was done to get it. */
export interface Decoded {
  readonly source: Source
  readonly diagnostics: readonly Diagnostic[]
  /** Whether spaces may stand side by side within lines of the text, see `readTree`. */
  readonly gaps: boolean
}

/** Where an offset of `source.text` stands in the text as it was decoded, before it was converted and composed. */
export const originalOffset = ({ origins }: Source, offset: number): number => origins?.[offset] ?? offset
