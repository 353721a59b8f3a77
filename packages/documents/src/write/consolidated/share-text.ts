/**
 * A share of a whole as reports print it: one decimal, cut off rather than rounded, so that only all of it is 100%.
 *
 * @example
 * ```ts import.meta.vitest
 * shareText(123, 124) // => "99,1%"
 * shareText(124, 124) // => "100%"
 * ```
 */
export const shareText = (part: number, whole: number): string => {
  if (whole === 0) return "–"
  const tenths = Math.floor((part * 1000) / whole)
  return tenths % 10 === 0 ? `${tenths / 10}%` : `${Math.floor(tenths / 10)},${tenths % 10}%`
}
