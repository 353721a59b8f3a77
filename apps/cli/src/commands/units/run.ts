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
import { type Found, lookUp } from "./look-up.ts"
import { messages } from "./messages.ts"
import { printFound } from "./print.ts"

/** Looks a name up on a day. Exits 1 when nothing has it. */
export const run = Effect.fn("units")(function* (invocation: Invocation) {
  const day = (yield* dayOption(invocation, "on")) ?? invocation.today
  const provinces = yield* chosen(invocation.values["province"])
  const name = invocation.operands[0] ?? ""
  const { found, nearest } = lookUp(name, day, provinces)
  const { terminal, language, values } = invocation
  if (values["format"] === "json")
    terminal.out(jsonText({ format: "lantoa.units/1", name, day, found: found.map(withSlug), nearest }))
  else if (found.length > 0) terminal.out(printed(found, day, invocation))
  else terminal.err(`lantoa: ${plain(missing(name, day, nearest)[language])}\n`)
  return found.length > 0 ? exitCodes.done : exitCodes.wrong
})

const chosen = Effect.fnUntraced(function* (slug: string | undefined) {
  const { provinces } = yield* PlanSource
  if (slug === undefined) return provinces.all
  const province = provinces.get(slug)
  if (province !== undefined) return [province]
  const names = provinces.all.map((one) => one.slug).join(", ")
  return yield* new BadValue({ text: fillText(messages.unknownProvince, { typed: slug, names }) })
})

const withSlug = ({ province, ...found }: Found) => ({ ...found, province: province.slug })

const printed = (found: readonly Found[], day: IsoDate, { language }: Invocation): string =>
  found
    .map((one) =>
      printFound(one, { language, day })
        .map((line) => `${plain(line)}\n`)
        .join(""),
    )
    .join("\n")

const missing = (name: string, day: IsoDate, nearest: readonly string[]): Text => {
  const near =
    nearest.length === 0 ? { vi: "", en: "" } : fillText(messages.near, { names: nearest.slice(0, 3).join(", ") })
  return joinTexts(
    fillBoth(messages.notFound, (language) => ({ name, day: formatDate(day, language) })),
    near,
  )
}
