/**
 * Words taken for one another in plans (*lỗi dùng từ*): what is written, and what is meant, in lower case. Each is long
 * enough to be wrong wherever it stands: "giành thời lượng" is never right, "giành" alone often is.
 */
export const confusions: ReadonlyMap<string, string> = new Map([
  ["công/trang", "cổng/trang"],
  ["công thông tin điện tử", "cổng thông tin điện tử"],
  ["giành thời lượng", "dành thời lượng"],
  ["giành thời gian", "dành thời gian"],
  ["giành kinh phí", "dành kinh phí"],
  ["giành nguồn lực", "dành nguồn lực"],
  ["dành giải", "giành giải"],
  ["bổ xung", "bổ sung"],
  ["xử dụng", "sử dụng"],
  ["chia xẻ", "chia sẻ"],
  ["xuất xắc", "xuất sắc"],
  ["triễn khai", "triển khai"],
  ["quãng bá", "quảng bá"],
  ["vướn mắc", "vướng mắc"],
])

/** The slips themselves, in any case, as whole words. */
export const slips = new RegExp(`(?<!\\p{L})(?:${[...confusions.keys()].join("|")})(?!\\p{L})`, "giu")

/** What is meant by a slip, with the capitals that are printed. */
export const meantBy = (slip: string): string => {
  const meant = confusions.get(slip.toLowerCase()) ?? slip
  if (slip === slip.toUpperCase()) return meant.toUpperCase()
  const words = slip.split(" ")
  return meant
    .split(" ")
    .map((word, index) => (isCapital(words[index] ?? "") ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(" ")
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
