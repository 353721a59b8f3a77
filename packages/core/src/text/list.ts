import type { Text } from "./text.ts"

/** A list as running text: `a, b và c` in Vietnamese, `a, b and c` in English. */
export const joinNames = (names: readonly string[]): Text => ({ vi: join(names, "và"), en: join(names, "and") })

const join = (names: readonly string[], word: string): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${word} ${names[names.length - 1] ?? ""}`
