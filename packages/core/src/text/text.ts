/** One sentence in the product's two languages, Vietnamese first. A text that lacks one does not compile. */
export interface Text<S extends string = string> {
  readonly vi: S
  readonly en: S
}

/** The languages that every user-facing text has (*ngôn ngữ*). */
export type Language = keyof Text

/** Writes the `{names}` of a text out with the given values, in both languages. */
export const fillText = (template: Text, data: Readonly<Record<string, string | number>>): Text => ({
  vi: fill(template.vi, data),
  en: fill(template.en, data),
})

const fill = (template: string, data: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole))
