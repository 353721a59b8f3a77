export {
  type Block,
  type Cell,
  type DocumentTree,
  type Emphasis,
  isTable,
  type Mark,
  type TableBlock,
  type TextBlock,
} from "./document-tree.ts"
export { readTree } from "./read-tree.ts"
