import type { Jurisdiction } from "@lantoa/core"
import { docxWith } from "../docx/write-docx.ts"
import { htmlWith } from "../html/write-html.ts"
import { writeMarkdown } from "../markdown/write-markdown.ts"
import type { ConsolidatedReport } from "./consolidated-report.ts"

/** A consolidated report as a Word document, with native charts. The same report gives the same bytes. */
export const writeConsolidatedDocx = (
  { document, extras }: ConsolidatedReport,
  jurisdiction: Jurisdiction,
): Uint8Array => docxWith(document, jurisdiction, extras)

/** A consolidated report as a page that stands alone, its charts drawn in it. */
export const writeConsolidatedHtml = ({ document, extras }: ConsolidatedReport, jurisdiction: Jurisdiction): string =>
  htmlWith(document, jurisdiction, extras)

/** A consolidated report as Markdown: the tables say what charts would. */
export const writeConsolidatedMarkdown = ({ document }: ConsolidatedReport, jurisdiction: Jurisdiction): string =>
  writeMarkdown(document, jurisdiction)
