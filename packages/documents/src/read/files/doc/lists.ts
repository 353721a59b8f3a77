import { pairs, type WordFile } from "./word-file.ts"

/** How a level of a list numbers its paragraphs ([MS-DOC] 2.9.150). */
export interface ListLevel {
  readonly start: number
  /** Kind of number: 0 arabic, 1 and 2 Roman, 3 and 4 letters, 22 with a leading zero, 23 a bullet. */
  readonly format: number
  /** The printed label; characters below 9 stand for the number of that level. */
  readonly template: string
}

/** The levels of each list of a file, by the number that paragraphs name it with. Empty where they cannot be read. */
export const listsOf = (file: WordFile): ReadonlyMap<number, readonly ListLevel[]> => {
  try {
    const lists = definitionsOf(file)
    const { at, length } = file.structure(pairs.listUses)
    const uses = new Map<number, readonly ListLevel[]>()
    if (length < 4) return uses
    const count = Math.min(file.table.getUint32(at, true), Math.floor(length / 16))
    for (let index = 0; index < count; index++) {
      const use = at + 4 + index * 16
      const levels = lists.get(file.table.getInt32(use, true))
      const isChanged = file.table.getUint8(use + 12) > 0
      if (levels !== undefined && !isChanged) uses.set(index + 1, levels)
    }
    return uses
  } catch {
    return new Map()
  }
}

const definitionSize = 28

const definitionsOf = ({ structure, table }: WordFile): ReadonlyMap<number, readonly ListLevel[]> => {
  const { at, length } = structure(pairs.lists)
  const lists = new Map<number, readonly ListLevel[]>()
  if (length < 2) return lists
  const count = Math.min(table.getUint16(at, true), Math.floor(length / definitionSize))
  let next = at + 2 + count * definitionSize
  for (let index = 0; index < count; index++) {
    const definition = at + 2 + index * definitionSize
    const isSimple = (table.getUint8(definition + 26) & 1) !== 0
    const levels: ListLevel[] = []
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const { end, ...own } = levelAt(table, next)
      levels.push(own)
      next = end
    }
    lists.set(table.getInt32(definition, true), levels)
  }
  return lists
}

const levelAt = (table: DataView, at: number): ListLevel & { readonly end: number } => {
  const text = at + 28 + table.getUint8(at + 24) + table.getUint8(at + 25)
  const length = table.getUint16(text, true)
  let template = ""
  for (let index = 0; index < length; index++)
    template += String.fromCharCode(table.getUint16(text + 2 + index * 2, true))
  return { start: table.getInt32(at, true), format: table.getUint8(at + 4), template, end: text + 2 + length * 2 }
}

/** Counts the paragraphs of lists as they come and writes their labels. */
export interface ListCounter {
  /** The label of the next paragraph of a list; undefined when it cannot be told for certain. */
  readonly next: (list: number, level: number) => string | undefined
}

/** Makes a counter for the lists of a file. */
export const listCounter = (lists: ReadonlyMap<number, readonly ListLevel[]>): ListCounter => {
  const counts = new Map<readonly ListLevel[], number[]>()
  return {
    next(list, level) {
      const levels = lists.get(list)
      const own = levels?.[level]
      if (levels === undefined || own === undefined) return undefined
      const numbers = counts.get(levels) ?? []
      counts.set(levels, numbers)
      numbers[level] = (numbers[level] ?? own.start - 1) + 1
      numbers.length = level + 1
      return labelOf(levels, numbers, own)
    },
  }
}

const bullet = 23

const labelOf = (levels: readonly ListLevel[], numbers: readonly number[], own: ListLevel): string | undefined => {
  if (own.format === bullet) return bulletOf(own.template)
  let label = ""
  for (const sign of own.template) {
    const level = sign.charCodeAt(0)
    const number =
      level < 9 ? numberText(levels[level]?.format ?? 0, numbers[level] ?? levels[level]?.start ?? 1) : sign
    if (number === undefined) return undefined
    label += number
  }
  return label
}

/** Marks of Word's symbol fonts are kept as the private-use characters they are; `o` stands for a ring. */
const bulletOf = (template: string): string => (template === "o" ? "\u25e6" : template)

const numberText = (format: number, number: number): string | undefined => {
  switch (format) {
    case 0:
      return String(number)
    case 1:
      return romanOf(number)
    case 2:
      return romanOf(number)?.toLowerCase()
    case 3:
      return letterOf(number)?.toUpperCase()
    case 4:
      return letterOf(number)
    case 22:
      return String(number).padStart(2, "0")
    case 255:
      return ""
    default:
      return undefined
  }
}

const letterOf = (number: number): string | undefined =>
  number < 1 || number > 26 ? undefined : String.fromCharCode(0x60 + number)

const tens = ["", "X", "XX", "XXX"]
const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]

const romanOf = (number: number): string | undefined =>
  number < 1 || number > 39 ? undefined : `${tens[Math.floor(number / 10)]}${ones[number % 10]}`
