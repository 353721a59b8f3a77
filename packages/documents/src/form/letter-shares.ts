import type { Share } from "@lantoa/core"

/** Counts letters by what they look like. */
export interface LetterCount {
  readonly add: (text: string, look: LetterLook) => void
  readonly shares: () => LetterShares
}

/** How letters look, everything resolved. */
export interface LetterLook {
  readonly font: string
  readonly sizePt: number
  readonly color: string
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  readonly underlined: boolean
}

/** The looks of the letters of a paragraph, most letters first. */
export interface LetterShares {
  readonly fonts: readonly Share<string>[]
  readonly sizes: readonly Share<number>[]
  readonly colors: readonly Share<string>[]
  readonly bold: number
  readonly italic: number
  readonly upperCase: number
  readonly underlined: number
}

const addTo = <T>(counts: Map<T, number>, value: T, letters: number): void => {
  counts.set(value, (counts.get(value) ?? 0) + letters)
}

const sorted = <T>(counts: ReadonlyMap<T, number>): readonly Share<T>[] =>
  [...counts].map(([value, letters]) => ({ value, letters })).sort((one, other) => other.letters - one.letters)

/** An empty count. */
export const letterCount = (): LetterCount => {
  const fonts = new Map<string, number>()
  const sizes = new Map<number, number>()
  const colors = new Map<string, number>()
  const sums = { letters: 0, bold: 0, italic: 0, cased: 0, upper: 0, underlined: 0 }
  return {
    add: (text, { bold, capitals, color, font, italic, sizePt, underlined }) => {
      const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      if (letters === 0) return
      addTo(fonts, font, letters)
      addTo(sizes, sizePt, letters)
      addTo(colors, color, letters)
      const upper = text.match(/\p{Lu}/gu)?.length ?? 0
      const cased = upper + (text.match(/\p{Ll}/gu)?.length ?? 0)
      sums.letters += letters
      sums.bold += bold ? letters : 0
      sums.italic += italic ? letters : 0
      sums.underlined += underlined ? letters : 0
      sums.cased += cased
      sums.upper += capitals ? cased : upper
    },
    shares: () => ({
      fonts: sorted(fonts),
      sizes: sorted(sizes),
      colors: sorted(colors),
      bold: sums.letters === 0 ? 0 : sums.bold / sums.letters,
      italic: sums.letters === 0 ? 0 : sums.italic / sums.letters,
      underlined: sums.letters === 0 ? 0 : sums.underlined / sums.letters,
      upperCase: sums.cased === 0 ? 0 : sums.upper / sums.cased,
    }),
  }
}
