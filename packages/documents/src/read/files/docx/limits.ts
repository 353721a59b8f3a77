/** How much of a .docx file is read before the reader stops and says so (*giới hạn khi mở tệp*). */
export interface DocxLimits {
  /** Files that the container may hold. */
  readonly entries: number
  /** Bytes of all parts that are read, once they are inflated. */
  readonly inflatedBytes: number
  /** Inflated bytes for each stored byte of a part; parts below a mebibyte are let be. */
  readonly inflationRatio: number
  /** How deep elements stand inside each other. What stands deeper is left out. */
  readonly depth: number
  /** Paragraphs and cells of the file. */
  readonly paragraphs: number
}

/** Far more than any plan has, and little enough for a small machine. */
export const docxLimits: DocxLimits = {
  entries: 5000,
  inflatedBytes: 100_000_000,
  inflationRatio: 400,
  depth: 256,
  paragraphs: 200_000,
}
