export { reviseDocx } from "./revise-docx.ts"
export type { Remark, RevisedDocx, Revision, SourceEdit } from "./revision.ts"
