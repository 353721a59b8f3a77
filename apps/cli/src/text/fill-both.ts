import { fillText, type Language, type Text } from "@lantoa/core"

/** Writes the `{names}` of a text out with values that differ between the languages. */
export const fillBoth = (
  template: Text,
  data: (language: Language) => Readonly<Record<string, string | number>>,
): Text => ({
  vi: fillText(template, data("vi")).vi,
  en: fillText(template, data("en")).en,
})

/** Two texts, one after the other. */
export const joinTexts = (first: Text, second: Text): Text => ({ vi: first.vi + second.vi, en: first.en + second.en })
