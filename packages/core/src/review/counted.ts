import { numberText, type Text } from "../text/index.ts"

/**
 * A whole number in both languages, thousands apart with stops in Vietnamese and with commas in English.
 *
 * @example
 * ```ts import.meta.vitest
 * counted(4257581) // => { vi: "4.257.581", en: "4,257,581" }
 * ```
 */
export const counted = (value: number): Text => {
  const vi = numberText(value)
  return { vi, en: vi.replaceAll(".", ",") }
}
