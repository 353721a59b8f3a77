const marks = /[\u0300-\u036f]/g
const stroke = /đ/g
const dashes = /[\u2010-\u2015]/g
const spaces = /\s+/g
const ascii = /^[\x20-\x7e]*$/

/**
 * The key under which two spellings of a Vietnamese phrase are the same (*bỏ dấu*): lower case, without marks,
 * `đ` as `d`, one kind of dash, single spaces.
 *
 * @example
 * ```ts import.meta.vitest
 * fold("Ủy ban  Nhân dân") // => "uy ban nhan dan"
 * fold("Hoà Lộc") === fold("Hòa Lộc") // => true
 * ```
 */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower.replace(spaces, " ").trim()
  return lower.normalize("NFD").replace(marks, "").replace(stroke, "d").replace(dashes, "-").replace(spaces, " ").trim()
}

/**
 * A lower-case name for files, addresses and ids: folded, anything else than letters and digits as one hyphen.
 *
 * @example
 * ```ts import.meta.vitest
 * slugOf("Tỉnh Vĩnh Long") // => "tinh-vinh-long"
 * ```
 */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
