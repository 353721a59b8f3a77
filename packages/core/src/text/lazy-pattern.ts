import { once } from "./once.ts"

/**
 * A pattern that is made when it is first asked for (*mẫu tìm, dựng khi cần*), from its source as text. For patterns with
 * sets of letters by property (`\p{L}`): engines build these sets wherever such a literal stands, even in a function that
 * is never called.
 *
 * @example
 * ```ts import.meta.vitest
 * const word = lazyPattern(String.raw`^\p{L}+$`, "u")
 * word().test("Đường") // => true
 * word() === word() // => true
 * ```
 */
export const lazyPattern = (source: string, flags: string): (() => RegExp) => once(() => new RegExp(source, flags))
