import { type Language, numberText } from "@lantoa/core"

/** A whole number as people read it: 1.260 in Vietnamese, 1,260 in English. */
export const numberIn = (value: number, language: Language): string =>
  language === "vi" ? numberText(value) : numberText(value).replaceAll(".", ",")
