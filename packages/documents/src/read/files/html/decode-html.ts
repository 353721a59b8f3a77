import { decodeBytes } from "../../decode/index.ts"

/** The charsets that Vietnamese pages are saved in, by the names they go by. */
const charsets: ReadonlyMap<string, string> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["windows-1258", "windows-1258"],
  ["windows-1252", "windows-1252"],
  ["iso-8859-1", "windows-1252"],
  ["us-ascii", "windows-1252"],
])

/** How far from the start a page names its charset. */
const headLength = 4096

/**
 * Makes text of a page's bytes (*giải mã trang*). A byte-order mark and what the bytes plainly are go before the charset
 * that the page names, which editors often leave wrong.
 */
export const decodeHtml = (bytes: Uint8Array): string => {
  const stated = hasMark(bytes) ? undefined : charsets.get(namedCharset(bytes))
  if (stated === undefined || isUtf8(bytes)) return decodeBytes(bytes).text
  return stated === "utf-8" ? decodeBytes(bytes).text : new TextDecoder(stated).decode(bytes)
}

const hasMark = (bytes: Uint8Array): boolean => (bytes[0] ?? 0) >= 0xef && (bytes[1] ?? 0) >= 0xbb

const namedCharset = (bytes: Uint8Array): string => {
  let head = ""
  for (const byte of bytes.subarray(0, headLength)) head += String.fromCharCode(byte)
  return /charset\s*=\s*["']?\s*([a-z0-9-]+)/i.exec(head)?.[1]?.toLowerCase() ?? ""
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  if (!bytes.some((byte) => byte >= 0x80)) return false
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
