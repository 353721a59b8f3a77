/** A counter as it is printed in a format of Word (*dạng số thứ tự*): `upperRoman` of 4 is `IV`. Unknown formats print digits. */
export const numberText = (value: number, format: string): string => {
  switch (format) {
    case "upperRoman":
      return roman(value)
    case "lowerRoman":
      return roman(value).toLowerCase()
    case "upperLetter":
      return letters(value)
    case "lowerLetter":
      return letters(value).toLowerCase()
    case "decimalZero":
      return String(value).padStart(2, "0")
    case "numberInDash":
      return `- ${value} -`
    case "none":
      return ""
    default:
      return String(value).padStart(zerosOf(format), "0")
  }
}

/** `001, 002, 003, ...`, which Word keeps for numbers with leading zeros. */
const zerosOf = (format: string): number => /^0*1(?=,)/.exec(format)?.[0].length ?? 1

const numerals: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
]

const roman = (value: number): string => {
  if (value < 1 || value > 3999) return String(value)
  let text = ""
  let rest = value
  for (const [worth, numeral] of numerals) for (; rest >= worth; rest -= worth) text += numeral
  return text
}

/** a, b, …, z, aa, bb: a letter is repeated when the alphabet is through. */
const letters = (value: number): string =>
  value < 1 || value > 780
    ? String(value)
    : String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
