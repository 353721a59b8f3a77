/**
 * What only a .docx has: how it is set, measured for the rules of form, and copies of it with tracked changes and comments.
 *
 * @packageDocumentation
 */

export { readLayout } from "./form/index.ts"
export { type DocxLimits, type DocxOptions, docxLimits, openDocx } from "./read/files/docx/index.ts"
export { type Remark, type RevisedDocx, type Revision, reviseDocx, type SourceEdit } from "./revise/index.ts"
