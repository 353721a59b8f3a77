/**
 * A whole number as reports print it, thousands apart with stops.
 *
 * @example
 * ```ts import.meta.vitest
 * numberText(4257581) // => "4.257.581"
 * numberText(518) // => "518"
 * ```
 */
export const numberText = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ".")
