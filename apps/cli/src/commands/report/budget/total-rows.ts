import { fillText, fold, type Text } from "@lantoa/core"
import type { CsvRow } from "@lantoa/documents/xlsx"
import * as Effect from "effect/Effect"
import { fillBoth } from "../../../text/fill-both.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { messages } from "./messages.ts"
import { totalMessages } from "./total-messages.ts"

/** The columns of a file of totals, as they are named in English and in Vietnamese. */
const columns = {
  measure: ["measure", "khoản"],
  amount: ["amount", "số tiền", "số tiền (đồng)"],
  unit: ["unit", "đơn vị"],
  source: ["source", "nguồn", "nguồn kinh phí"],
  tier: ["tier", "cấp", "cấp ngân sách"],
  year: ["year", "năm"],
} as const

/** A column of a file of totals. */
export type TotalColumn = keyof typeof columns

/** One total as it was written: the place in its file, and the text of each column that is not empty. */
export interface TotalRow {
  readonly at: Text
  readonly line: number
  readonly texts: Partial<Readonly<Record<TotalColumn, string>>>
}

/** The rows below the head of a table. */
export const rowsOfTable = Effect.fnUntraced(function* (file: string, [head, ...rows]: readonly CsvRow[]) {
  if (head === undefined) return []
  const at = placeIn(file, head.line)
  const named = yield* Effect.forEach(head.cells, (typed) => columnNamed(typed, at))
  const twice = named.find((column, index) => named.indexOf(column) !== index)
  if (twice !== undefined) return yield* refuse(totalMessages.columnTwice, at, { typed: twice })
  return yield* Effect.forEach(rows, ({ cells, line }) => {
    const place = placeIn(file, line)
    const over = cells.slice(named.length).some((cell) => cell !== "")
    if (over) return refuse(totalMessages.tooMany, place, { count: cells.length, heads: named.length })
    const texts = named.map((column, index) => [column, cells[index] ?? ""] as const)
    return Effect.succeed(rowOf(place, line, texts))
  })
})

/** The rows of a list of objects. */
export const rowsOfList = Effect.fnUntraced(function* (file: string, value: unknown) {
  const shape = new BadValue({ text: fillText(totalMessages.notList, { file }) })
  if (!Array.isArray(value)) return yield* shape
  return yield* Effect.forEach(value, (item: unknown, index) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return Effect.fail(shape)
    const place = placeIn(file, index + 1)
    const given = Object.entries(item).filter(([, cell]) => cell !== null)
    if (given.some(([, cell]) => typeof cell !== "string" && typeof cell !== "number")) return Effect.fail(shape)
    return Effect.map(
      Effect.forEach(given, ([name, cell]) =>
        Effect.map(columnNamed(name, place), (column) => [column, String(cell).trim()] as const),
      ),
      (texts) => rowOf(place, index + 1, texts),
    )
  })
})

const rowOf = (at: Text, line: number, texts: readonly (readonly [TotalColumn, string])[]): TotalRow => ({
  at,
  line,
  texts: Object.fromEntries(texts.filter(([, text]) => text !== "")),
})

const placeIn = (file: string, line: number): Text => fillText(messages.byLine, { file, line })

const columnNamed = (typed: string, at: Text): Effect.Effect<TotalColumn, BadValue> => {
  const wanted = fold(typed)
  const found = columnNames.find((column) => columns[column].some((name) => fold(name) === wanted))
  return found === undefined
    ? refuse(totalMessages.unknownColumn, at, { typed, names: columnNames.join(", ") })
    : Effect.succeed(found)
}

const columnNames = ["measure", "amount", "unit", "source", "tier", "year"] as const satisfies readonly TotalColumn[]

/** Says what is wrong at a place of the file. */
export const refuse = (
  message: Text,
  at: Text,
  data: Readonly<Record<string, string | number>>,
): Effect.Effect<never, BadValue> =>
  Effect.fail(new BadValue({ text: fillBoth(message, (language) => ({ ...data, at: at[language] })) }))
