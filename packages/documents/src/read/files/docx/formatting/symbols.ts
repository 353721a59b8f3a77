/** What the signs of symbol fonts show, by their code in the font. */
const symbol: ReadonlyMap<number, string> = new Map([
  [0x2d, "-"],
  [0xa3, "≤"],
  [0xae, "→"],
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb9, "≠"],
  [0xde, "⇒"],
])
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x22, "✂"],
  [0x28, "☎"],
  [0x2a, "✉"],
  [0x46, "☞"],
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x71, "❑"],
  [0x75, "◆"],
  [0x76, "❖"],
  [0x78, "☒"],
  [0x9f, "•"],
  [0xa7, "▪"],
  [0xa8, "□"],
  [0xd8, "➢"],
  [0xe0, "→"],
  [0xe8, "➔"],
  [0xf0, "⇨"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
])
const wingdings2: ReadonlyMap<number, string> = new Map([
  [0x4f, "✗"],
  [0x50, "✓"],
  [0x52, "☑"],
  [0x54, "☒"],
  [0xa3, "□"],
])

const fonts: readonly (readonly [RegExp, ReadonlyMap<number, string>])[] = [
  [/^wingdings\s*2$/i, wingdings2],
  [/^wingdings/i, wingdings],
  [/^symbol/i, symbol],
]

/** Symbol fonts keep their signs in the private use area. */
const privateArea = 0xf000

/**
 * The character that a sign of a symbol font shows (*ký hiệu*): 0xF0B7 of `Symbol` is `•`. Undefined for signs and fonts
 * that are not known.
 */
export const symbolOf = (code: number, font: string | null): string | undefined => {
  const own = code >= privateArea && code <= 0xf0ff ? code - privateArea : code
  const known = font === null ? undefined : fonts.find(([name]) => name.test(font))?.[1]
  if (known !== undefined) return known.get(own)
  return code >= privateArea && code <= 0xf0ff ? (wingdings.get(own) ?? symbol.get(own)) : undefined
}

/** Whether a font has signs in place of letters. */
export const isSymbolFont = (font: string | null): boolean => font !== null && /^(?:wingdings|symbol)/i.test(font)
