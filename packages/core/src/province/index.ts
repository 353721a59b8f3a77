export { type CheckedPlan, checkPlan, type PlanCheck } from "./check-plan.ts"
export { defineProvince, layerOf, layersOf, type Province } from "./define-province.ts"
export { jurisdictionFor } from "./jurisdiction-for.ts"
export { type ProvinceClues, type ProvinceRegistry, provinceRegistry } from "./province-registry.ts"
export { type SecondOpinion, secondOpinion } from "./second-opinion.ts"
export { statePlan } from "./state-plan.ts"
export type {
  StatedChannel,
  StatedDocument,
  StatedFunding,
  StatedMeaning,
  StatedParagraph,
  StatedPlan,
  StatedRecipient,
  StatedReporting,
  StatedSection,
  StatedTable,
} from "./stated-plan.ts"
