export type { CheckedDocument, FindingsPageInput, FindingsPageOptions, UncheckedDocument } from "./input.ts"
export { writeFindingsPage } from "./write-findings-page.ts"
