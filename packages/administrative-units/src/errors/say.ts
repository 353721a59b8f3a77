import { type AdministrativeUnit, fillText, formatDate, type IsoDate, type Text } from "@lantoa/core"

/** What may stand in a message: a text in both languages, or words that are the same in both. */
export type Part = Text | string

const inBoth = (part: Part): Text => (typeof part === "string" ? { vi: part, en: part } : part)

/** Writes the `{names}` of a message out. */
export const say = (template: Text, parts: Readonly<Record<string, Part>>): Text => {
  const pick = (language: keyof Text): Record<string, string> =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, inBoth(part)[language]]))
  return { vi: fillText(template, pick("vi")).vi, en: fillText(template, pick("en")).en }
}

/** A day as each language writes it; nothing for no day. */
export const dayText = (day: IsoDate | null): Text =>
  day === null ? nothing : { vi: formatDate(day, "vi"), en: formatDate(day, "en") }

/** No words at all. */
export const nothing: Text = { vi: "", en: "" }

/** How many units a message lists; the error's own fields have all. */
const mostListed = 5

/** A list inside a message, shortened; nothing when it is empty. */
export const listed = (template: Text, items: readonly Part[]): Text => {
  if (items.length === 0) return nothing
  const shown = items.slice(0, mostListed).map(inBoth)
  const more = items.length > mostListed ? "; …" : ""
  const names = { vi: shown.map(({ vi }) => vi).join("; ") + more, en: shown.map(({ en }) => en).join("; ") + more }
  return say(template, { names })
}

const period: Text = { vi: "{name} ({from}–{until})", en: "{name} ({from}–{until})" }

/** A unit with its days: `Huyện Kim Bảng (–01/01/2025)`, the second being the first day on which it was no more. */
export const withDays = ({ fullName, validity: { from, until } }: AdministrativeUnit): Text =>
  say(period, { name: fullName, from: dayText(from), until: dayText(until) })
