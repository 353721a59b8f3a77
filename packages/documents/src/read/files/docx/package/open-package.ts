import type { DocxLimits } from "../limits.ts"
import { crc32 } from "./crc32.ts"
import { type Inflated, inflatePart } from "./inflate-part.ts"
import { listZip } from "./list-zip.ts"
import type { ZipEntry } from "./zip-entry.ts"

/** What was wrong with a container or a part of it. */
export type PackageTrouble =
  /** The directory is cut off or broken: files were found by their own headers. */
  | { readonly kind: "no-directory" }
  /** The part is broken, or not stored in a way that is read: what came before the break is there. */
  | { readonly kind: "damaged-part"; readonly part: string }
  | { readonly kind: "limit"; readonly part: string | null; readonly limit: keyof DocxLimits }

/** An opened container (*gói tệp*). Parts are inflated when they are asked for. */
export interface Package {
  readonly names: readonly string[]
  /** The text of a part; undefined when there is none of that name. */
  readonly read: (name: string) => string | undefined
  /** The same as bytes in UTF-8, in which a part is not the larger for letters that are not Latin. */
  readonly bytesOf: (name: string) => Uint8Array | undefined
  readonly troubles: readonly PackageTrouble[]
}

/** A part smaller than this may be packed as tightly as it likes. */
const smallPart = 1 << 20

/** Opens the container of a .docx. */
export const openPackage = (bytes: Uint8Array, limits: DocxLimits): Package => {
  const { entries, more, whole } = listZip(bytes, limits.entries)
  const troubles: PackageTrouble[] = []
  if (!whole) troubles.push({ kind: "no-directory" })
  if (more) troubles.push({ kind: "limit", part: null, limit: "entries" })
  let room = limits.inflatedBytes
  const contentAt = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name)
    if (entry === undefined) return undefined
    const { content, trouble } = contentOf(bytes.subarray(entry.start, entry.end), entry, room, limits.inflationRatio)
    room -= content.length
    if (trouble !== undefined) troubles.push(trouble)
    return content
  }
  const read = (name: string): string | undefined => {
    const content = contentAt(name)
    return content === undefined ? undefined : new TextDecoder(encodingOf(content)).decode(content)
  }
  const bytesOf = (name: string): Uint8Array | undefined => {
    const content = contentAt(name)
    if (content === undefined) return undefined
    const encoding = encodingOf(content)
    return encoding === "utf-8" ? content : new TextEncoder().encode(new TextDecoder(encoding).decode(content))
  }
  return { names: [...entries.keys()], read, bytesOf, troubles }
}

interface Content {
  readonly content: Uint8Array
  readonly trouble: PackageTrouble | undefined
}

const contentOf = (stored: Uint8Array, entry: ZipEntry, room: number, ratio: number): Content => {
  const damage: PackageTrouble = { kind: "damaged-part", part: entry.name }
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8))
    return { content: new Uint8Array(0), trouble: damage }
  const byRatio = Math.max(smallPart, stored.length * ratio)
  const { bytes, isSound, stopped } = inflated(stored, entry, Math.min(room, byRatio))
  if (stopped !== "limit") return { content: bytes, trouble: isSound ? undefined : damage }
  const limit = byRatio < room ? "inflationRatio" : "inflatedBytes"
  return { content: bytes, trouble: { kind: "limit", part: entry.name, limit } }
}

/** The content of a part, and whether it is what was stored. A size that the container tells wrongly is not minded. */
const inflated = (
  stored: Uint8Array,
  { method, size, sum }: ZipEntry,
  most: number,
): Inflated & { readonly isSound: boolean } => {
  const isSound = ({ bytes, stopped }: Inflated): boolean => stopped === null && (sum === null || crc32(bytes) === sum)
  if (method === 0) {
    const copied: Inflated = { bytes: stored.subarray(0, most), stopped: stored.length > most ? "limit" : null }
    return { ...copied, isSound: isSound(copied) }
  }
  const first = inflatePart(stored, size, most)
  if (isSound(first)) return { ...first, isSound: true }
  const again = inflatePart(stored, null, most)
  return { ...again, isSound: isSound(again) }
}

/** XML is UTF-8, or UTF-16 by its mark. Bytes that are no character become U+FFFD. */
const encodingOf = ([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"
