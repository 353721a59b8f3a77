import { once } from "./once.ts"

const marks = /[\u0300-\u036f]/g
const stroke = /đ/g
const dashes = /[\u2010-\u2015]/g
const spaces = /\s+/g
const ascii = /^[\x20-\x7e]*$/

/** Longer texts are folded by expressions, which need no list of their characters. */
const longestShort = 512
const unknown = 0
const nothing = 1
const space = 0x20
const hyphen = 0x2d

const bareOf = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(marks, "").replace(stroke, "d").replace(dashes, "-")

/** The ranges of Latin letters, marks apart from their letters, and signs of print. */
const knownRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x250],
  [0x300, 0x370],
  [0x1ea0, 0x1efa],
  [0x2000, 0x2070],
]

const makeFolded = (): Uint16Array => {
  const folded = new Uint16Array(0x10000)
  for (const [from, to] of knownRanges)
    for (let code = from; code < to; code++) {
      const bare = bareOf(String.fromCharCode(code))
      if (bare.length < 2) folded[code] = bare === "" ? nothing : /\s/.test(bare) ? space : bare.charCodeAt(0)
    }
  folded[nothing] = unknown
  return folded
}

/** What each character is when folded, by its code. */
const foldedByCode = once(makeFolded)

/** Written over by each text: a list that is kept is filled faster than a new one grows. */
const codes: number[] = []

const textOfCodes = (count: number): string => String.fromCharCode(...codes.slice(0, count))

/** See `plainOf`. */
const { charCodeAt } = String.prototype

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
export const fold = (text: string): string => shortForm(text, space, isNoSpace) ?? longFold(text)

const longFold = (text: string): string => {
  const lower = text.toLowerCase()
  return (ascii.test(lower) ? lower : bareOf(text)).replace(spaces, " ").trim()
}

const isNoSpace = (code: number): boolean => code !== space

/** What is kept of a short text, folded, with one joint where other characters stood; undefined where one is unknown. */
const shortForm = (text: string, joint: number, isKept: (code: number) => boolean): string | undefined => {
  if (text.length > longestShort) return undefined
  const folded = foldedByCode()
  let count = 0
  let isApart = false
  for (let at = 0; at < text.length; at++) {
    const code = folded[charCodeAt.call(text, at)] ?? unknown
    if (code === unknown) return undefined
    if (code === nothing) continue
    if (isKept(code)) {
      if (isApart) codes[count++] = joint
      isApart = false
      codes[count++] = code
    } else isApart = count > 0
  }
  return textOfCodes(count)
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
  shortForm(text, hyphen, isSlugCode) ??
  longFold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")

const isSlugCode = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
