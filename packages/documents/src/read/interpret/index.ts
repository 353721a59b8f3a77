export type { ProvinceFor } from "./province.ts"
export { type Reading, type ReadOptions, readDocument, readOpened, readPlan } from "./read-plan.ts"
