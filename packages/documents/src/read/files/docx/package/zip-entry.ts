/** One file in a ZIP container, as its directory or its own header tells. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly encrypted: boolean
  /** Where its stored bytes begin and end. */
  readonly start: number
  readonly end: number
  /** Bytes of its content, as the container tells; null where the header leaves it to what follows. */
  readonly size: number | null
  /** Check sum of its content; null where the header leaves it to what follows. */
  readonly sum: number | null
}

/** The files of a container. `whole`: its directory could be read. */
export interface ZipListing {
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly whole: boolean
  /** There were more entries than the limit. */
  readonly more: boolean
}
