import { treeOfFlow } from "../../flow/index.ts"
import type { OpenResult } from "../cannot-open.ts"
import { type OpenLimits, openLimits } from "../limits.ts"
import { loadPages } from "./load-pages.ts"
import { pdfFlow } from "./pdf-flow.ts"
import { remarksOn } from "./remarks.ts"

/** Opens a PDF with a text layer (*mở tệp PDF*). Pages without one are named in a diagnostic; nothing in it is run. */
export const openPdf = async (
  bytes: Uint8Array,
  { limits = openLimits, name }: { readonly name?: string | undefined; readonly limits?: OpenLimits } = {},
): Promise<OpenResult> => {
  const loaded = await loadPages(bytes, limits)
  if ("_tag" in loaded) return loaded
  const opened = treeOfFlow(pdfFlow(loaded.pages), name)
  return { ...opened, diagnostics: [...remarksOn(loaded), ...opened.diagnostics] }
}
