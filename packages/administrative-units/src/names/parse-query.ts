import type { UnitType } from "@lantoa/core"
import { type UnitNameKeys, unitNameKeys } from "./name-keys.ts"

/** One way to understand what was asked for: a name, of these types when a type word stood before it. */
export interface Reading {
  readonly name: string
  readonly keys: () => UnitNameKeys
  /** null: any type. */
  readonly types: readonly UnitType[] | null
}

/** A name that was asked for, as it may be understood. */
export interface UnitQuery {
  /** All of it as a name. */
  readonly whole: Reading
  /** With a type word taken off, where there is one. */
  readonly stripped: () => Reading | undefined
  /** Names of units above, `huyện Tam Bình`, that followed by commas. */
  readonly above: readonly string[]
  /** Whether it is written without any mark. */
  readonly plain: boolean
}

const words: readonly (readonly [words: string, types: readonly UnitType[]])[] = [
  ["thành phố|tp", ["centrally-run-city", "provincial-city"]],
  ["thị trấn|tt", ["township"]],
  ["thị xã|tx", ["town"]],
  ["đặc khu|đk", ["special-zone"]],
  ["phường|p", ["ward"]],
  ["huyện|h", ["rural-district"]],
  ["quận|q", ["urban-district"]],
  ["tỉnh|t", ["province"]],
  ["xã|x", ["commune"]],
]

interface TypeWord extends UnitNameKeys {
  readonly types: readonly UnitType[]
  /** How many words it is. */
  readonly length: number
}

const typeWords: readonly TypeWord[] = words.flatMap(([forms, types]) =>
  forms.split("|").map((form) => ({ ...unitNameKeys(form), types, length: form.split(" ").length })),
)
const wordEnd = /[\s.]+/gu

const unmarked = /^[\x20-\x7e]*$/

/** Reads a query: `xã Hoà Lộc, huyện Tam Bình`, `TP. Phủ Lý`, `phường 01`, `hoa loc`. */
export const parseQuery = (text: string): UnitQuery => {
  const written = text.normalize("NFC").trim()
  const comma = written.indexOf(",")
  const name = comma < 0 ? written : written.slice(0, comma).trim()
  const whole: Reading = { name, types: null, keys: keysOnce(name) }
  return {
    whole,
    stripped: () => strippedOf(whole),
    above: comma < 0 ? none : aboveOf(written.slice(comma + 1)),
    plain: unmarked.test(name),
  }
}

const none: readonly string[] = []

const keysOnce = (name: string): (() => UnitNameKeys) => {
  let keys: UnitNameKeys | undefined
  return () => {
    keys ??= unitNameKeys(withoutZeros(name))
    return keys
  }
}

const zeros = /(^|\s)0+(?=[1-9])/gu
const withoutZeros = (name: string): string => (name.includes("0") ? name.replace(zeros, "$1") : name)

const strippedOf = ({ keys, name }: Reading): Reading | undefined => {
  const { folded, spelled } = keys()
  const word = typeWords.find(
    (each) => spelled.startsWith(`${each.spelled} `) || (spelled === folded && folded.startsWith(`${each.folded} `)),
  )
  if (word === undefined) return undefined
  const rest = withoutWords(name, word.length)
  return { name: rest, types: word.types, keys: keysOnce(rest) }
}

const withoutWords = (text: string, count: number): string => {
  const ends = [...text.matchAll(wordEnd)].map((match) => match.index + match[0].length)
  return text.slice(ends[count - 1] ?? text.length)
}

const aboveOf = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => unitNameKeys(withoutZeros(part.trim())))
    .filter(({ folded }) => folded !== "")
    .map(({ folded }) => folded)
