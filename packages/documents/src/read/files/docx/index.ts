export { type DocxLimits, docxLimits } from "./limits.ts"
export { type DocxOptions, openDocx } from "./open-docx.ts"
