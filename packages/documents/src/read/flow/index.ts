export { type Flow, type FlowParagraph, type FlowTable, isFlowTable } from "./flow.ts"
export { type Opened, type Place, placeAt } from "./place.ts"
export { treeOfFlow } from "./tree-of-flow.ts"
