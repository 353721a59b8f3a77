/**
 * Reading communication plans: text or bytes in, a plan with the place of every field out.
 *
 * @packageDocumentation
 */

export { type ContractSection, type ReadingContract, toContract } from "./read/contract.ts"
export {
  type Decoded,
  decodeText,
  type Encoding,
  originalOffset,
  type Repaired,
  type Rewritten,
  repairText,
  type Source,
  sourceOf,
} from "./read/decode/index.ts"
export type { Diagnostic, DiagnosticCode } from "./read/diagnostic.ts"
export {
  type Flow,
  type FlowParagraph,
  type FlowTable,
  isFlowTable,
  type Opened,
  type Place,
  placeAt,
  treeOfFlow,
} from "./read/flow/index.ts"
export {
  type ProvinceFor,
  type Reading,
  type ReadOptions,
  readDocument,
  readOpened,
  readPlan,
} from "./read/interpret/index.ts"
export {
  type NodeEdit,
  printTree,
  type RewrittenSource,
  rewriteSource,
  type SourcePart,
  sourceParts,
} from "./read/print/index.ts"
export {
  type Block,
  type Cell,
  type DocumentTree,
  type Emphasis,
  isTable,
  type Mark,
  readTree,
  type TableBlock,
  type TextBlock,
} from "./read/tree/index.ts"
