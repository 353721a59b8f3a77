import { type Place, type Plan, textsOf } from "@lantoa/core"

/** A name found in a plan: as written, where, and what follows it in the same text. */
export interface PlacedName {
  readonly found: string
  readonly place: Place
}

const asHistory = /^\s*\(?\s*(?:cũ|trước đây|trước ngày|trước sáp nhập|trước sắp xếp)/iu

/** A pattern for full names in running text, whatever the case of their type word. */
export const namePattern = (fullNames: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${fullNames.join("|")})(?![\\p{L}\\p{N}])`, "giu")

/**
 * Where a plan speaks of a unit as if it were there today: in its outline and among its recipients. Names marked as old
 * (`cũ`, `trước đây`), and those in the name of the issuer of a cited act, are left out.
 */
export function* namesIn(plan: Plan, pattern: RegExp): Generator<PlacedName> {
  for (const { at, part, text } of textsOf(plan)) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (asHistory.test(text.slice(index + found.length)) || isIssuer(plan, at, found)) continue
      yield { found, place: part === "cell" ? { node: at } : { node: at, start: index, end: index + found.length } }
    }
  }
  for (const [at, { text }] of plan.document.recipients.entries()) {
    for (const [found] of text.matchAll(pattern))
      yield { found, place: { path: ["document", "recipients", at, "text"] } }
  }
}

const isIssuer = (plan: Plan, node: string, name: string): boolean =>
  plan.citations.some(({ mentions }) =>
    mentions.some(({ at, issuer }) => at === node && issuer?.includes(name) === true),
  )
