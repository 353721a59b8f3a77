/** A whole number as documents print it, in groups of three: `1.500.000`. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ".")
