/**
 * How much of a file is read (*giới hạn đọc*). All are counts of work or size, never of time. A file over `fileBytes`,
 * `pages` or `characters` is refused; over the others, what is beyond them is left out and a diagnostic says so.
 */
export interface OpenLimits {
  /** Bytes of the file as it is stored. */
  readonly fileBytes: number
  /** Bytes of all parts of a ZIP container when inflated. */
  readonly inflatedBytes: number
  /** Inflated bytes for each stored byte of a part; small parts are let be. */
  readonly inflationRatio: number
  /** How deep elements stand inside each other in XML or HTML. */
  readonly depth: number
  /** Pages of a PDF. */
  readonly pages: number
  /** Characters of text that a file holds. */
  readonly characters: number
}

/**
 * The limits that hold when the caller sets none. A plan of 110 pages takes about 0.4 MB as text: what is larger than
 * these is not a plan, and reading it would only fill the memory.
 */
export const openLimits: OpenLimits = {
  fileBytes: 20_000_000,
  inflatedBytes: 100_000_000,
  inflationRatio: 400,
  depth: 256,
  pages: 1_000,
  characters: 20_000_000,
}
