import type { PartialDate, Span } from "@lantoa/core"
import { partialDate } from "../words/dates.ts"
import type { Script } from "../words/script.ts"

/** The place and date line of a letterhead (*địa danh và thời gian ban hành*). */
export interface PlaceAndDate {
  readonly place: string | null
  readonly placeSpan: Span
  readonly date: PartialDate | null
  readonly dateSpan: Span
  readonly entry: number
}

/** `ngay` is also what `Ngây` is in plain letters: the last one before the month is the word. */
const line = /,?\s*ngay((?:(?!ngay).){0,10}?)thang(.{0,10}?)nam\s*(\d{4}|\d{0,2}[._…\s]*$)/
/** `Cần Thơ, ngày 19/11/2025`: the line has nothing more. */
const shortLine = /,?\s*ngay\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})\W*$/
/** A word of a name: `Thơ`, `Ý`, `R'Lấp`, `KBang`; a name may end in a number, `Mỹ Đình 1`. */
const nameWord = "(?:\\p{Lu}{2}\\p{Ll}+|\\p{Lu}(?:[\\p{Ll}'’][\\p{L}'’]*)?)"
const placeName = new RegExp(
  `(?:(?:TP|Tp|T\\.P|Thành phố|Thị xã|Tỉnh|Huyện|Quận|Xã|Phường)\\.?\\s*)?(?:(?<![\\p{L}\\p{M}])${nameWord}(?:(?:\\s*-\\s*|\\s+)${nameWord}){0,4}(?:\\s+\\d{1,2})?|\\p{Lu}+(?:\\s+\\p{Lu}+){0,4}(?:\\s+\\d{1,2})?)$`,
  "u",
)

/** Reads the line `Cần Thơ, ngày 19 tháng 11 năm 2025`; a draft leaves the day, or the day and the month, blank. */
export const findPlaceAndDate = (script: Script, from: number, to: number): PlaceAndDate | undefined => {
  const day = script.plain.indexOf("ngay", script.entries[from]?.start)
  for (let entry = from; entry < to && day >= 0; entry++) {
    const span = script.entries[entry]
    if (span === undefined) break
    if (span.end <= day) continue
    const plain = script.plain.slice(span.start, span.end)
    const inWords = line.exec(plain)
    const found = inWords ?? shortLine.exec(plain)
    if (found === null) continue
    const before = script.text.slice(span.start, span.start + found.index).trimEnd()
    const place = placeName.exec(before)
    if (place === null ? before.length > 60 || inWords === null : inWords === null && !isAlone(before, place.index))
      continue
    const start = span.start + found.index
    return {
      place: place?.[0] ?? null,
      placeSpan: { start: span.start + (place?.index ?? 0), end: span.start + before.length },
      date: /^\d{4}$/.test(found[3] ?? "")
        ? partialDate(Number(found[3]), digitsOf(found[2]), digitsOf(found[1]))
        : null,
      dateSpan: { start: start + (/^[,\s]*/.exec(found[0])?.[0].length ?? 0), end: start + found[0].length },
      entry,
    }
  }
  return undefined
}

/** Before a place that a day in figures follows stands nothing, or the name of the body in capitals. */
const isAlone = (before: string, start: number): boolean =>
  !/[\p{Ll}\d/]/u.test(before.slice(0, start)) && /^\p{Lu}\p{Ll}/u.test(before.slice(start))

const digitsOf = (text: string | undefined): number | null => {
  const printed = text?.trim() ?? ""
  return /^\d{1,2}$/.test(printed) ? Number(printed) : null
}
