import type { Language } from "@lantoa/core"
import { escapeMarkup } from "../text/escape-markup.ts"

/** What a page of its own needs around its content. */
export interface PageOptions {
  readonly language: Language
  readonly title: string
  /** Style sheet, part of the program: never text of a document. */
  readonly css: string
}

/**
 * A page that stands alone (*trang HTML độc lập*): its style inside, nothing loaded from anywhere, no script. Browsers
 * are told to hold it to that.
 */
export const page = ({ language, title, css }: PageOptions, body: string): string =>
  [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
    `<title>${escapeMarkup(title)}</title>`,
    `<style>\n${css}\n</style>\n</head>\n<body>`,
    body,
    "</body>\n</html>\n",
  ].join("\n")

/** An element with its attributes; those that are null are left out. The content is HTML already. */
export const element = (name: string, attributes: Readonly<Record<string, string | null>>, content: string): string => {
  let open = `<${name}`
  for (const [key, value] of Object.entries(attributes)) if (value !== null) open += ` ${key}="${escapeMarkup(value)}"`
  return `${open}>${content}</${name}>`
}
