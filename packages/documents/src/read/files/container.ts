import { findText, standsAt } from "./find-text.ts"

/** What kind of file some bytes are (*loại tệp*), told by the bytes alone: a name can lie. */
export type Container =
  | "text"
  | "docx"
  | "doc"
  | "html"
  | "pdf"
  | "xlsx"
  | "pptx"
  | "opendocument"
  | "zip"
  | "encrypted"
  | "ole"
  | "rtf"
  | "gzip"
  | "rar"
  | "7z"
  | "image"
  | "binary"

/** How many bytes at the start are looked at. Names of zip entries and markup signs stand there. */
const headLength = 8192

/** How many bytes at the end of a ZIP are looked at, where the names of all its entries stand. */
const directoryLength = 65_536

/**
 * Tells the kind of file from its bytes.
 *
 * Everything that could be text in an encoding still met in Vietnam (UTF-8, UTF-16 with or without a mark,
 * windows-1258 and other one-byte encodings) is `text`; bytes that no text has are `binary`.
 */
export const containerOf = (bytes: Uint8Array): Container => {
  if (zipSigns.some((sign) => beginsWith(bytes, sign))) return zipKind(bytes)
  for (const [sign, container] of signatures) if (beginsWith(bytes, sign)) return container
  if (beginsWith(bytes, oleSign)) return oleKind(bytes)
  const head = latin1(bytes.subarray(0, headLength))
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf"
  if (!looksLikeText(bytes.subarray(0, headLength))) return "binary"
  return isMarkup(withoutMark(head)) ? "html" : "text"
}

const beginsWith = (bytes: Uint8Array, sign: string): boolean => standsAt(bytes, sign, 0)

/** Whether a text begins as a web page: what Word and browsers save often has no doctype, or a comment before it. */
const isMarkup = (head: string): boolean =>
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype html|(?:html|head|body|meta|title|style)[\s>])/i.test(
    head,
  ) ||
  (/^\s*<(?:p|div|table|span|h[1-6]|center|font|b|o:p)[\s>]/i.test(head) &&
    /<\/(?:p|div|table|span|h[1-6])>/i.test(head))

const oleSign = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

/**
 * Names in an OLE directory are UTF-16 and stand at whole multiples of 128 bytes. A Word file that was cut off before
 * its directory still begins with the sign of its text.
 */
const oleKind = (bytes: Uint8Array): Container => {
  let kind: Container = bytes[512] === 0xec && bytes[513] === 0xa5 ? "doc" : "ole"
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const first = bytes[at]
    if ((first !== 0x57 && first !== 0x45) || bytes[at + 1] !== 0) continue
    const name = latin1(bytes.subarray(at, at + 64)).replaceAll("\0", "")
    if (name === "EncryptedPackage") return "encrypted"
    if (name === "WordDocument") kind = "doc"
  }
  return kind
}

const signatures: readonly (readonly [string, Container])[] = [
  ["{\\rtf", "rtf"],
  ["\x1f\x8b", "gzip"],
  ["Rar!\x1a\x07", "rar"],
  ["7z\xbc\xaf\x27\x1c", "7z"],
  ["\x89PNG\r\n\x1a\n", "image"],
  ["\xff\xd8\xff", "image"],
  ["GIF8", "image"],
  ["II*\0", "image"],
  ["MM\0*", "image"],
]

const latin1 = (bytes: Uint8Array): string => {
  let text = ""
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** Leaves the byte-order mark and the zero bytes of UTF-16 out, so that markup signs can be seen. */
const withoutMark = (head: string): string => head.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "")

const zipSigns: readonly string[] = ["PK\x03\x04", "PK\x05\x06"]

/** Names that only one kind of package has; of two kinds in one file the one named first holds. */
const packageNames: readonly (readonly [Container, readonly string[]])[] = [
  ["docx", ["word/document", "word/styles"]],
  ["xlsx", ["xl/workbook"]],
  ["pptx", ["ppt/presentation"]],
  ["opendocument", ["application/vnd.oasis.opendocument"]],
]

/** Names are looked for in the bytes as they stand: most files show theirs in the first hundred. */
const zipKind = (bytes: Uint8Array): Container => {
  const head = bytes.subarray(0, headLength)
  const tail = bytes.subarray(Math.max(headLength, bytes.length - directoryLength))
  const isThere = (name: string): boolean => findText(head, name, 0) >= 0 || findText(tail, name, 0) >= 0
  return packageNames.find(([, names]) => names.some(isThere))?.[0] ?? "zip"
}

/** Characters that no text file has: the control characters apart from tab, line feed, form feed, return, escape. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27

/** The share of control characters above which bytes are not text. Random bytes have about one in ten. */
const controlLimit = 0.02

const looksLikeText = (bytes: Uint8Array): boolean => {
  const wide = wideHalf(bytes)
  let controls = 0
  for (const [at, byte] of bytes.entries()) if (isControl(byte) && at % 2 !== wide) controls++
  return controls <= bytes.length * controlLimit
}

/**
 * In UTF-16 every second byte is the high half of a character, and Vietnamese needs only 00 to 03, 1E and 20 there.
 * Gives which half that is, 0 (big-endian) or 1 (little-endian), or -1 when the bytes are not UTF-16.
 */
const wideHalf = (bytes: Uint8Array): 0 | 1 | -1 => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 0
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 1
  const high = [0, 0]
  for (const [at, byte] of bytes.entries())
    if (byte <= 3 || byte === 0x1e || byte === 0x20) high[at % 2] = (high[at % 2] ?? 0) + 1
  const half = bytes.length / 2
  if ((high[1] ?? 0) > half * 0.9 && (high[0] ?? 0) < half * 0.6) return 1
  if ((high[0] ?? 0) > half * 0.9 && (high[1] ?? 0) < half * 0.6) return 0
  return -1
}
