/** Compares names in the order of the Vietnamese alphabet, its tones and numbers (*thứ tự chữ cái tiếng Việt*). */
export type NameOrder = (a: string, b: string) => number

/**
 * Makes the order of names by the Vietnamese alphabet (*thứ tự chữ cái tiếng Việt*): a ă â, d đ, e ê, o ô ơ, u ư; numbers
 * by their value.
 *
 * @example
 * ```ts import.meta.vitest
 * ["Đông", "Dân", "Ấp 10", "Ấp 2", "An"].sort(vietnameseOrder()) // => ["An", "Ấp 2", "Ấp 10", "Dân", "Đông"]
 * ```
 */
export const vietnameseOrder = (): NameOrder => new Intl.Collator("vi", { numeric: true }).compare
