import { type Plan, type PlanId, planId, slugOf, yearOf } from "@lantoa/core"
import { plainOf } from "../letters.ts"

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
  const words = number.ordinal === null ? [symbol, title ?? ""] : [symbol]
  const name = slugOf(plainOf([...words, date === null ? "" : String(yearOf(date))].join(" ")))
    .slice(0, longest)
    .replace(/-+$/, "")
  const home = provinceSlug ?? slugOf(plainOf(place ?? ""))
  return planId([home, name === "" ? "ke-hoach" : name].filter((part) => part !== "").join("/"))
}
