import type { Language } from "@lantoa/core"

/** A share of a whole as a percentage with one decimal, cut off rather than rounded, so that only all of it is 100 %. */
export const shareText = (part: number, whole: number, language: Language): string => {
  if (whole === 0) return "–"
  const tenths = Math.floor((part * 1000) / whole)
  const mark = language === "vi" ? "," : "."
  return tenths % 10 === 0 ? `${tenths / 10}%` : `${Math.floor(tenths / 10)}${mark}${tenths % 10}%`
}
