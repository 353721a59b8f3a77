import { fold, joinNames, likeness, nearestNames, type Text, wordPairs } from "@lantoa/core"
import type { TaskProgress } from "@lantoa/core/report"
import { shownItems, shownText, typedItems, typedText } from "../layout/shown-text.ts"
import { isNotApplicable, progressChoices } from "../layout/words.ts"
import type { FoundCell } from "./found-cell.ts"
import { neverAnAnswer, numberAnswer, type Refusal } from "./number-answer.ts"

/** The figure in a cell: a number, “not applicable” in either language with or without accents, or null for an empty cell. */
export const valueAnswer = (cell: FoundCell): number | "not-applicable" | null | Refusal =>
  cell.kind === "text" && isNotApplicable(cell.value) ? "not-applicable" : numberAnswer(cell)

/** The đồng in a cell; the name of the money behind the number is let be. */
export const moneyAnswer = (cell: FoundCell): number | null | Refusal =>
  numberAnswer(
    cell.kind === "text" ? { kind: "text", value: cell.value.replace(/\s*(đồng|đ|vnđ|vnd)\.?\s*$/iu, "") } : cell,
  )

/**
 * The progress in a cell, in either language with or without accents.
 *
 * @example
 * ```ts import.meta.vitest
 * progressAnswer({ kind: "text", value: "da hoan thanh" }) // => "done"
 * progressAnswer({ kind: "text", value: "hoàn thành" }).hint.vi // => "Gần nhất: “Đã hoàn thành”."
 * ```
 */
export const progressAnswer = (cell: FoundCell): TaskProgress | null | Refusal => {
  if (cell.kind === "empty") return null
  if (cell.kind !== "text") return neverAnAnswer(cell) ?? { refused: "unknown-progress" }
  const typed = fold(cell.value).trim()
  if (typed === "") return null
  const found = progressChoices.find(([, name]) => fold(name.vi) === typed || fold(name.en) === typed)
  return found === undefined ? { refused: "unknown-progress", ...nearestTo(typed) } : found[0]
}

const nearestTo = (typed: string): Pick<Refusal, "hint"> => {
  const names = progressChoices.flatMap(([, { en, vi }]) => [vi, en]).map((name) => ({ name, folded: fold(name) }))
  const alike = names
    .map(({ folded, name }) => ({ name, share: likeness(wordPairs(folded), wordPairs(typed)) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
  const nearest = nearestNames(typed, names)[0] ?? alike[0]?.name
  return nearest === undefined ? {} : { hint: { vi: `Gần nhất: “${nearest}”.`, en: `The nearest is "${nearest}".` } }
}

/** All choices of progress, as a message lists them. */
export const progressExpected: Text = {
  vi: `một trong: ${joinNames(progressChoices.map(([, { vi }]) => vi)).vi}, hoặc để trống`,
  en: `one of: ${joinNames(progressChoices.map(([, { en }]) => en)).en}, or empty`,
}

/** The words in a cell, as they were typed; what the cell was given at first stays just as it was. */
export const textAnswer = (cell: FoundCell, exact: unknown): string | null | Refusal => {
  const text = wordsIn(cell)
  if (typeof text !== "string") return text
  return typeof exact === "string" && text === shownText(exact) ? exact : typedText(text)
}

/** The items in a cell, one on each line. */
export const itemsAnswer = (cell: FoundCell, exact: unknown): readonly string[] | Refusal => {
  const text = wordsIn(cell)
  if (typeof text !== "string") return text
  return isItems(exact) && text === shownItems(exact) ? exact : typedItems(text)
}

const isItems = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string")

const wordsIn = (cell: FoundCell): string | Refusal => {
  if (cell.kind === "empty") return ""
  if (cell.kind === "number") return String(cell.value)
  return cell.kind === "text" ? cell.value.replace(/\r\n?/g, "\n") : (neverAnAnswer(cell) ?? { refused: "error-value" })
}
