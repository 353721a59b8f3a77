import { latin1 } from "./latin1.ts"
import type { ZipEntry, ZipListing } from "./zip-entry.ts"

const localSign = 0x04034b50
const centralSign = 0x02014b50
const endSign = 0x06054b50
const localLength = 30
const centralLength = 46
const endLength = 22
/** A comment at the end of a container is no longer than this. */
const longestComment = 0xffff
const unknown = 0xffffffff

/**
 * The files of a ZIP container (*danh mục tệp ZIP*) by the directory at its end, or, where that is cut off or broken, by
 * the header before each file.
 */
export const listZip = (bytes: Uint8Array, most: number): ZipListing => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return byDirectory(bytes, view, most) ?? byHeaders(bytes, view, most)
}

const byDirectory = (bytes: Uint8Array, view: DataView, most: number): ZipListing | undefined => {
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < Math.min(count, most); index++) {
    if (at + centralLength > bytes.length || view.getUint32(at, true) !== centralSign) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const entry = centralEntry(bytes, view, at, nameLength)
    if (entry === undefined) return undefined
    entries.set(entry.name, entry)
    at += centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { entries, whole: true, more: count > most }
}

const findEnd = (view: DataView): number | undefined => {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endSign) return at
  return undefined
}

/** What the directory says of a file; undefined when there is no file of that name where it says. */
const centralEntry = (bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry | undefined => {
  const header = view.getUint32(at + 42, true)
  if (header + localLength > bytes.length || view.getUint32(header, true) !== localSign) return undefined
  const start = dataStart(view, header)
  const size = view.getUint32(at + 20, true)
  const end = size === unknown ? bytes.length : start + size
  const name = nameAt(bytes, at + centralLength, nameLength)
  if (end > bytes.length || name !== nameAt(bytes, header + localLength, view.getUint16(header + 26, true)))
    return undefined
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    start,
    end,
    size: view.getUint32(at + 24, true),
    sum: view.getUint32(at + 16, true),
  }
}

const nameAt = (bytes: Uint8Array, from: number, length: number): string => latin1(bytes.subarray(from, from + length))

const dataStart = (view: DataView, header: number): number =>
  header + localLength + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)

/** Finds the header before each file, wherever one stands; a file ends at the next header at the latest. */
const byHeaders = (bytes: Uint8Array, view: DataView, most: number): ZipListing => {
  const entries = new Map<string, ZipEntry>()
  let at = nextSign(bytes, view, 0)
  for (let count = 0; at < bytes.length && count < most; count++) {
    const next = nextSign(bytes, view, at + 4)
    if (view.getUint32(at, true) === localSign && at + localLength <= bytes.length) {
      const entry = localEntry(bytes, view, at, next)
      if (!entries.has(entry.name)) entries.set(entry.name, entry)
    }
    at = next
  }
  return { entries, whole: false, more: at < bytes.length }
}

const localEntry = (bytes: Uint8Array, view: DataView, at: number, next: number): ZipEntry => {
  const flags = view.getUint16(at + 6, true)
  const start = Math.min(dataStart(view, at), bytes.length)
  const size = view.getUint32(at + 18, true)
  const isKnown = (flags & 8) === 0 && size !== unknown
  return {
    name: nameAt(bytes, at + localLength, view.getUint16(at + 26, true)),
    method: view.getUint16(at + 8, true),
    encrypted: (flags & 1) === 1,
    start,
    end: isKnown ? Math.min(start + size, bytes.length) : Math.max(start, next),
    size: isKnown ? view.getUint32(at + 22, true) : null,
    sum: isKnown ? view.getUint32(at + 14, true) : null,
  }
}

/** Where the next header of a file or of the directory begins; the end of the bytes when there is none. */
const nextSign = (bytes: Uint8Array, view: DataView, from: number): number => {
  for (let at = bytes.indexOf(0x50, from); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    const sign = view.getUint32(at, true)
    if (sign === localSign || sign === centralSign) return at
  }
  return bytes.length
}
