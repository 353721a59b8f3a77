import { openLimits } from "@lantoa/documents/files"

/** The largest file that is read, in bytes, whatever is in it: a document or a plan stored as data. */
export const largestFileBytes = openLimits.fileBytes
