import {
  type ConsolidatedInput,
  type ConsolidatedReport,
  consolidatedSheets,
  writeConsolidatedDocx,
  writeConsolidatedHtml,
  writeConsolidatedMarkdown,
} from "@lantoa/documents/consolidated"
import { jsonText } from "../../shared/emit.ts"

/** Writes a consolidated report in one form. */
export type Writer = (report: ConsolidatedReport, input: ConsolidatedInput) => Promise<string | Uint8Array>

/** The forms that a consolidated report can be written in, by the ending of the file's name. */
export const writers: Readonly<Record<string, Writer>> = {
  ".docx": async (report, { jurisdiction }) => writeConsolidatedDocx(report, jurisdiction),
  ".html": async (report, { jurisdiction }) => writeConsolidatedHtml(report, jurisdiction),
  ".md": async (report, { jurisdiction }) => writeConsolidatedMarkdown(report, jurisdiction),
  ".xlsx": async (report, input) => {
    const { writeWorkbook } = await import("@lantoa/documents/xlsx")
    return writeWorkbook(consolidatedSheets(report, input))
  },
  ".json": async ({ document, facts }) => jsonText({ format: "lantoa.consolidated-report/1", ...facts, document }),
}
