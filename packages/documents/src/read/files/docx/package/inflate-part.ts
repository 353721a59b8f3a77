import { Inflate, inflateSync } from "fflate"

/** What came of inflating. */
export interface Inflated {
  readonly bytes: Uint8Array
  /** Why it stopped before the end; null when it did not. */
  readonly stopped: "damage" | "limit" | null
}

/** Stored bytes inflated at a time: they come to sixteen mebibytes at the most, so a limit is never far overrun. */
const stride = 1 << 14
/** Stored bytes inflated at a time to save what stands before a damaged place. */
const smallStride = 64

/** Stored bytes that are inflated at once: even if they lie about their size, that is soon done. */
const quickStored = 1 << 17

/**
 * Inflates stored bytes up to a limit. Damage ends it where it stands, with what came before.
 *
 * @param told Bytes that they come to, as the container tells.
 */
export const inflatePart = (stored: Uint8Array, told: number | null, most: number): Inflated => {
  const whole = told !== null && told <= most && stored.length <= quickStored ? atOnce(stored, told) : undefined
  if (whole !== undefined) return { bytes: whole, stopped: null }
  const first = inflateBy(stored, most, stride)
  return first.stopped === "damage" ? inflateBy(stored, most, smallStride) : first
}

const atOnce = (stored: Uint8Array, size: number): Uint8Array | undefined => {
  try {
    const bytes = inflateSync(stored, { out: new Uint8Array(size) })
    return bytes.length === size ? bytes : undefined
  } catch {
    return undefined
  }
}

const inflateBy = (stored: Uint8Array, most: number, step: number): Inflated => {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((part) => {
    parts.push(part)
    size += part.length
  })
  try {
    for (let at = 0; at < stored.length && size <= most; at += step) stream.push(stored.subarray(at, at + step), false)
  } catch {
    return { bytes: joined(parts, size), stopped: "damage" }
  }
  return size > most
    ? { bytes: joined(parts, size).subarray(0, most), stopped: "limit" }
    : { bytes: joined(parts, size), stopped: null }
}

const joined = (parts: readonly Uint8Array[], size: number): Uint8Array => {
  const [first] = parts
  if (parts.length === 1 && first !== undefined) return first
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
