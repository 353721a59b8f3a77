import { Unzlib } from "fflate"
import type { OpenLimits } from "../limits.ts"
import { hasWideRanges, withoutWideWidths } from "./wide-ranges.ts"

/** A PDF without what would make its reader work without end, and how many parts were taken out. */
export interface Disarmed {
  readonly bytes: Uint8Array
  readonly removed: number
}

/** Streams smaller than this are let be, whatever their ratio. */
const smallStream = 1 << 20

/**
 * Takes out of a PDF what a few bytes make endless (*gỡ phần gây quá tải*): streams that inflate over the limits, tables
 * of letters and widths that cover far more codes than fonts have. What is taken out is overwritten, so that nothing
 * else moves.
 */
export const disarm = (file: Uint8Array, limits: OpenLimits): Disarmed => {
  const bytes = new Uint8Array(file)
  let left = limits.inflatedBytes
  let removed = withoutWideWidths(bytes)
  for (const { from, isDeflated, to } of streamsOf(bytes)) {
    const stored = bytes.subarray(from, to)
    const content = isDeflated ? inflate(stored, limitOf(stored.length, left, limits)) : stored
    left -= content?.length ?? 0
    if (content !== undefined && !hasWideRanges(content)) continue
    stored.fill(0x20)
    removed++
  }
  return { bytes, removed }
}

const limitOf = (stored: number, left: number, { inflationRatio }: OpenLimits): number =>
  Math.min(left, Math.max(smallStream, stored * inflationRatio))

/** What a stream inflates to as far as it is sound; undefined over the limit. */
const inflate = (stored: Uint8Array, most: number): Uint8Array | undefined => {
  const parts: Uint8Array[] = []
  let length = 0
  const unzlib = new Unzlib((part) => {
    length += part.length
    if (length <= most) parts.push(part)
  })
  const step = 1 << 14
  try {
    for (let at = 0; at < stored.length && length <= most; at += step)
      unzlib.push(stored.subarray(at, at + step), at + step >= stored.length)
  } catch {
    return length > most ? undefined : joined(parts, length)
  }
  return length > most ? undefined : joined(parts, length)
}

const joined = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

interface Stream {
  readonly from: number
  readonly to: number
  readonly isDeflated: boolean
}

/** How far before a stream its dictionary is looked at. */
const dictionaryLength = 2000

/** The streams of a file, found by their words: a damaged list of parts hides none. */
const streamsOf = (bytes: Uint8Array): readonly Stream[] => {
  const text = new TextDecoder("latin1").decode(bytes)
  const streams: Stream[] = []
  for (let at = text.indexOf("stream"); at >= 0; ) {
    const from = at + (text.startsWith("\r\n", at + 6) ? 8 : 7)
    const end = text.indexOf("endstream", from)
    const to = end < 0 ? text.length : end
    const before = text.slice(Math.max(0, at - dictionaryLength), at)
    const dictionary = before.slice(before.lastIndexOf("obj") + 3)
    streams.push({ from, to, isDeflated: /\/(?:FlateDecode|Fl)\b/.test(dictionary) })
    at = end < 0 ? -1 : text.indexOf("stream", end + 9)
  }
  return streams
}
