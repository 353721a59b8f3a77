import { type NodeEdit, type Reading, rewriteSource } from "@lantoa/documents/read"

/** A copy of a text file with safe fixes made. */
export interface FixedText {
  readonly bytes: Uint8Array
  readonly made: number
  readonly left: number
  /** The file could not be written back in its own encoding: the copy is UTF-8 with what the reader converted. */
  readonly converted: boolean
}

const utf8Mark = [0xef, 0xbb, 0xbf]

/**
 * Makes safe fixes in a copy of a text file (*sửa bản sao*). A UTF-8 file keeps every byte outside the fixes; one in
 * another encoding becomes UTF-8.
 */
export const fixedText = (original: Uint8Array, reading: Reading, fixes: readonly NodeEdit[]): FixedText => {
  const hasMark = utf8Mark.every((byte, at) => original[at] === byte)
  const stored = original.subarray(hasMark ? utf8Mark.length : 0)
  const decoded = new TextDecoder("utf-8", { ignoreBOM: true }).decode(stored)
  const isOwn = reading.source.encoding === "utf-8" && isSame(new TextEncoder().encode(decoded), stored)
  const { applied, left, text } = rewriteSource(reading, fixes, isOwn ? decoded : undefined)
  const written = new TextEncoder().encode(text)
  const bytes = hasMark && isOwn ? Uint8Array.from([...utf8Mark, ...written]) : written
  return { bytes, made: applied.length, left: left.length, converted: !isOwn }
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
