import type { Language } from "../text/index.ts"

/**
 * A share of a whole as reports print it: one decimal, cut off rather than rounded, so that only all of it is 100%. A
 * dash for a share of nothing.
 *
 * @example
 * ```ts import.meta.vitest
 * shareText(123, 124, "vi") // => "99,1%"
 * shareText(123, 124, "en") // => "99.1%"
 * shareText(124, 124, "vi") // => "100%"
 * shareText(0, 0, "vi") // => "–"
 * ```
 */
export const shareText = (part: number, whole: number, language: Language): string => {
  if (whole === 0) return "–"
  const tenths = Math.floor((part * 1000) / whole)
  const mark = language === "vi" ? "," : "."
  return tenths % 10 === 0 ? `${tenths / 10}%` : `${Math.floor(tenths / 10)}${mark}${tenths % 10}%`
}
