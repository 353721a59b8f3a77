import { escapeMarkup } from "../text/escape-markup.ts"

/** A part of the report page. */
export interface ReportSection {
  /** Its anchor. */
  readonly id: string
  readonly title: string
  /** What stands under its heading, as HTML. */
  readonly html: string
}

/** A part with its heading. */
export const sectionHtml = ({ id, title, html }: ReportSection): string =>
  `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeMarkup(title)}</h2>\n${html}\n</section>`
