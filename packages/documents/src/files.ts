/**
 * Reading plans from files of any kind: .docx, .doc, .pdf with a text layer, .htm, .md, .txt.
 *
 * @packageDocumentation
 */

export {
  type CannotOpen,
  type Container,
  containerNames,
  containerOf,
  isCannotOpen,
  type OpenLimits,
  type OpenOptions,
  type OpenResult,
  openDocument,
  openLimits,
  type Readable,
  type ReadFileOptions,
  type RefusingLimit,
  readDocumentFile,
} from "./read/files/index.ts"
