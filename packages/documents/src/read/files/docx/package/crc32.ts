const sumOf = (byte: number): number => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
}

/** Sums of a byte that 0, 1, 2 or 3 others follow, 256 of each. */
const sums = new Int32Array(1024)
for (let byte = 0; byte < 256; byte++) sums[byte] = sumOf(byte)
for (let at = 256; at < 1024; at++) {
  const before = sums[at - 256] ?? 0
  sums[at] = (sums[before & 0xff] ?? 0) ^ (before >>> 8)
}

/** The check sum that a ZIP keeps of each file in it (CRC-32), four bytes at a time. */
export const crc32 = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = -1
  let at = 0
  for (; at + 4 <= bytes.length; at += 4) {
    sum ^= view.getInt32(at, true)
    sum =
      (sums[768 + (sum & 0xff)] ?? 0) ^
      (sums[512 + ((sum >>> 8) & 0xff)] ?? 0) ^
      (sums[256 + ((sum >>> 16) & 0xff)] ?? 0) ^
      (sums[sum >>> 24] ?? 0)
  }
  for (; at < bytes.length; at++) sum = (sums[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}
