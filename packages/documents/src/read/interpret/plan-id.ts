import { type Plan, type PlanId, planId, slugOf, yearOf } from "@lantoa/core"

const longest = 80

/**
 * An id for a plan that was read, the same for the same document: its place, number and symbol, year; a draft without a
 * number has the words of its title instead.
 */
export const planIdFor = (
  { date, number, place, title }: Plan["document"],
  provinceSlug: string | undefined,
): PlanId => {
  const symbol = number.symbol === null ? "" : `${number.ordinal ?? ""}-${number.symbol}`
  const words = number.ordinal === null ? `${symbol} ${title ?? ""}` : symbol
  const slug = slugOf(date === null ? words : `${words} ${yearOf(date)}`)
  const name = slug.length > longest ? slug.slice(0, longest).replace(/-$/, "") : slug
  const home = provinceSlug ?? slugOf(place ?? "")
  return planId(`${home}${home === "" ? "" : "/"}${name === "" ? "ke-hoach" : name}`)
}
