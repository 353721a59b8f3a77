export { appendBlocks } from "./append-blocks.ts"
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
export { isLayout } from "./layout.ts"
export { habitsOf, type Line, type LineHabits } from "./lines.ts"
export { mendDashes } from "./mend-dashes.ts"
export { readTree } from "./read-tree.ts"
export { type ShownLine, type Stretch, showLine } from "./text-builder.ts"
