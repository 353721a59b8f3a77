import { isDigit } from "../letters.ts"

/**
 * How often a field is read right, by how soundly the document's words are spelled: nearly all, most, fewer. Measured on
 * 21/11/2026 on 1,200 generated plans, from clean to badly damaged; no figure over 0.99, since issued plans are more varied
 * than generated ones.
 */
const measured: Readonly<Record<string, readonly [number, number, number]>> = {
  "document.number": [0.99, 0.99, 0.99],
  "document.place": [0.99, 0.98, 0.96],
  "document.date": [0.99, 0.99, 0.98],
  "document.title": [0.99, 0.99, 0.99],
  "document.type": [0.99, 0.99, 0.99],
  "document.signatory.prefix": [0.99, 0.97, 0.96],
  "document.signatory.position": [0.99, 0.99, 0.99],
  "document.signatory.name": [0.99, 0.99, 0.99],
  "document.issuer": [0.99, 0.96, 0.84],
  "document.superior": [0.99, 0.96, 0.84],
  "document.recipients": [0.99, 0.97, 0.96],
  period: [0.99, 0.99, 0.98],
  citations: [0.99, 0.98, 0.97],
  themes: [0.99, 0.98, 0.94],
  channels: [0.99, 0.98, 0.93],
  assignments: [0.99, 0.97, 0.94],
  funding: [0.99, 0.98, 0.98],
  reporting: [0.99, 0.96, 0.95],
}

/** Where the bands of soundly spelled words begin. */
const bands: readonly [number, number] = [0.997, 0.985]
const unmeasured: readonly [number, number, number] = [0.98, 0.96, 0.93]

/**
 * How far a field can be relied on (*độ tin cậy*), from 0 to 1.
 *
 * @param path The field's path in the provenance: `document.issuer`, `citations.3`.
 * @param quality The share of the document's words that are spelled as Vietnamese.
 */
export const reliability = (path: string, quality: number): number => {
  const row = measured[kindOf(path)] ?? unmeasured
  return quality >= bands[0] ? row[0] : quality >= bands[1] ? row[1] : row[2]
}

/** The path without the number of the field in its list. */
const kindOf = (path: string): string => {
  let end = path.length
  while (isDigit(path.charCodeAt(end - 1))) end--
  return end < path.length && path.charAt(end - 1) === "." ? path.slice(0, end - 1) : path
}
