import { formatDate, type IsoDate } from "../calendar/index.ts"
import { fillText, type Language, type Text } from "../text/index.ts"

/** Writes the `{names}` of a message out with parts that differ between the languages. */
export const say = (
  template: Text,
  parts: (language: Language) => Readonly<Record<string, string | number>>,
): Text => ({
  vi: fillText(template, parts("vi")).vi,
  en: fillText(template, parts("en")).en,
})

/** A day as each language writes it. */
export const dayIn =
  (day: IsoDate) =>
  (language: Language): string =>
    formatDate(day, language)
