export { printTree } from "./print-tree.ts"
export { type NodeEdit, type RewrittenSource, rewriteSource } from "./rewrite-source.ts"
export { type SourcePart, sourceParts } from "./source-parts.ts"
