const sumOf = (byte: number): number => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
}

/** Sums of a byte that 0 to 7 others follow, 256 of each. */
const sums = new Int32Array(2048)
for (let byte = 0; byte < 256; byte++) sums[byte] = sumOf(byte)
for (let at = 256; at < sums.length; at++) {
  const before = sums[at - 256] ?? 0
  sums[at] = (sums[before & 0xff] ?? 0) ^ (before >>> 8)
}

/** The check sum that a ZIP keeps of each file in it (CRC-32), eight bytes at a time. */
export const crc32 = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const last = bytes.length - 8
  let sum = -1
  let at = 0
  for (; at <= last; at += 8) {
    const first = sum ^ view.getInt32(at, true)
    const second = view.getInt32(at + 4, true)
    sum =
      (sums[1792 + (first & 0xff)] ?? 0) ^
      (sums[1536 + ((first >>> 8) & 0xff)] ?? 0) ^
      (sums[1280 + ((first >>> 16) & 0xff)] ?? 0) ^
      (sums[1024 + (first >>> 24)] ?? 0) ^
      (sums[768 + (second & 0xff)] ?? 0) ^
      (sums[512 + ((second >>> 8) & 0xff)] ?? 0) ^
      (sums[256 + ((second >>> 16) & 0xff)] ?? 0) ^
      (sums[second >>> 24] ?? 0)
  }
  for (; at < bytes.length; at++) sum = (sums[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}
