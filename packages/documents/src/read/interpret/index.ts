export { type Reading, type ReadOptions, readDocument, readPlan } from "./read-plan.ts"
