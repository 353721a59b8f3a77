import { fillText, formatDate, type IsoDate, type Text } from "@lantoa/core"
import { PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { fillBoth, joinTexts } from "../../text/fill-both.ts"
import { plain } from "../../text/plain.ts"
import { BadValue } from "../shared/bad-value.ts"
import { dayOption } from "../shared/day.ts"
import { jsonText } from "../shared/emit.ts"
import { CodeWithoutDay } from "./code-without-day.ts"
import { type Found, lookUp } from "./look-up.ts"
import { messages } from "./messages.ts"
import { type FoundPlace, isCode, type Places, placesNamed, placeWithCode } from "./places.ts"
import { printFound } from "./print.ts"

/** Looks a name, or a code with its day, up on a day. Exits 1 when nothing has it. */
export const run = Effect.fn("units")(function* (invocation: Invocation) {
  const { language, operands, terminal, today, values } = invocation
  const name = operands[0] ?? ""
  const given = yield* dayOption(invocation, "on")
  if (isCode(name) && given === undefined) return yield* new CodeWithoutDay({ code: name })
  const day = given ?? today
  const provinces = yield* chosen(values["province"])
  const inPlugins = isCode(name) ? { found: [], nearest: [] } : lookUp(name, day, provinces)
  const country = values["province"] === undefined ? placesFor(name, day) : noPlaces
  const { found, nearest } = together(inPlugins, country)
  if (values["format"] === "json")
    terminal.out(jsonText({ format: "lantoa.units/1", name, day, found: found.map(withSlug), nearest }))
  else if (found.length > 0) terminal.out(printed(found, day, invocation))
  else terminal.err(`lantoa: ${plain(missing(name, day, nearest, country)[language])}\n`)
  return found.length > 0 ? exitCodes.done : exitCodes.wrong
})

const placesFor = (name: string, day: IsoDate): Places =>
  isCode(name) ? placeWithCode(name, day) : placesNamed(name, day)

const noPlaces: Places = { ok: true, places: [], like: [] }

type AnyFound = Found | FoundPlace

/** Units as the country's data know them stand in the place of the plugins' own. */
const together = (
  { found, nearest }: { readonly found: readonly Found[]; readonly nearest: readonly string[] },
  country: Places,
): { readonly found: readonly AnyFound[]; readonly nearest: readonly string[] } => {
  const places = country.ok ? country.places : []
  const others = places.length === 0 ? found : found.filter(({ kind }) => kind !== "unit")
  return { found: [...others, ...places], nearest: [...nearest, ...(country.ok ? country.like : [])] }
}

const chosen = Effect.fnUntraced(function* (slug: string | undefined) {
  const { provinces } = yield* PlanSource
  if (slug === undefined) return provinces.all
  const province = provinces.get(slug)
  if (province !== undefined) return [province]
  const names = provinces.all.map((one) => one.slug).join(", ")
  return yield* new BadValue({ text: fillText(messages.unknownProvince, { typed: slug, names }) })
})

const withSlug = (found: AnyFound) =>
  "province" in found ? { ...found, province: found.province.slug } : { ...found, province: null }

const printed = (found: readonly AnyFound[], day: IsoDate, { language }: Invocation): string =>
  found
    .map((one) =>
      printFound(one, { language, day })
        .map((line) => `${plain(line)}\n`)
        .join(""),
    )
    .join("\n")

const missing = (name: string, day: IsoDate, nearest: readonly string[], country: Places): Text => {
  const near =
    nearest.length === 0 ? { vi: "", en: "" } : fillText(messages.near, { names: nearest.slice(0, 3).join(", ") })
  const problem = joinTexts(
    fillBoth(messages.notFound, (language) => ({ name, day: formatDate(day, language) })),
    near,
  )
  return country.ok ? problem : joinTexts(joinTexts(problem, { vi: " ", en: " " }), country.text)
}
