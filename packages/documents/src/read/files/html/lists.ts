/** A list that is open, and how it numbers its items. */
export interface OpenList {
  readonly ordered: boolean
  readonly type: string
  next: number
}

/** What a page shows before the next item of a list: a number, a letter or a bullet. */
export const nextLabel = (list: OpenList | undefined): string => {
  if (list === undefined || !list.ordered) return "-"
  const number = list.next++
  switch (list.type) {
    case "a":
      return `${letterOf(number)}.`
    case "A":
      return `${letterOf(number).toUpperCase()}.`
    case "i":
      return `${romanOf(number).toLowerCase()}.`
    case "I":
      return `${romanOf(number)}.`
    default:
      return `${number}.`
  }
}

const letterOf = (number: number): string =>
  number < 1 || number > 26 ? String(number) : String.fromCharCode(0x60 + number)

const romans: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
]

const romanOf = (number: number): string => {
  if (number < 1 || number > 89) return String(number)
  let rest = number
  let text = ""
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign
  return text
}
