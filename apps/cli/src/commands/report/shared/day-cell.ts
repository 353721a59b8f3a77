import { formatDate, type IsoDate, type Language } from "@lantoa/core"

/** A day in a table: in English as the options take it, since the long form takes the room of the names. */
export const dayCell = (day: IsoDate | null, language: Language, unknown: string): string =>
  day === null ? unknown : language === "en" ? day : formatDate(day, language)
