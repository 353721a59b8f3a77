/** A length in twips, 1/1440 inch; null for anything else. */
export const twips = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d{1,6}(?:\.\d+)?$/.test(value) ? Number(value) : null
