export type { Basis, Certainty } from "./basis.schema.ts"
export { citeBasis, clause, mayBeError, practice } from "./basis.ts"
export {
  type BudgetStep,
  type BudgetStepDay,
  type BudgetStepId,
  type BudgetStepTier,
  budgetSteps,
} from "./budget-steps.ts"
export { grassrootsForms, pressTypes, type RegulatedForm } from "./channel-regimes.ts"
export { type ActCitation, citeAct, citeActAgain } from "./cite.ts"
export {
  type DocumentComponent,
  type DocumentComponentId,
  documentComponentOn,
  documentComponents,
} from "./document-components.ts"
export { type DatePadding, datePadding, formatDocumentDate, shortDocumentDate } from "./document-date.ts"
export {
  type DocumentForm,
  documentFormOn,
  endMark,
  nationalHeading,
  ordinalPadding,
  pointLetters,
  type RecipientList,
  recipientList,
} from "./document-form.ts"
export {
  type DocumentNumberParts,
  joinNumber,
  type NumberReading,
  parseDocumentNumber,
  printDocumentNumber,
  symbolOf,
  typeNamesOf,
} from "./document-number.ts"
export type { DocumentType } from "./document-type.schema.ts"
export { type DocumentTypeDefinition, documentType, documentTypeOfCode, documentTypes } from "./document-types.ts"
export { type HolidayDecision, holidayDecisions, type WorkdaySwap } from "./holiday-decisions.ts"
export { type HolidayName, type HolidayRule, holidayNames, holidayRule, weeklyRest } from "./holiday-rules.ts"
export { type Holiday, type HolidayStatus, type HolidayYear, vietnamCalendar, vietnamHolidays } from "./holidays.ts"
export { type IssuingBody, issuingBodies, issuingBodyOf } from "./issuing-bodies.ts"
export type { KnownAct } from "./known-act.ts"
export { knownAct, knownActs, nationalProjects } from "./known-acts.ts"
export {
  type BodyParagraph,
  bodyParagraph,
  type DocumentFont,
  documentFont,
  type PageMargins,
  type PageNumbers,
  type PaperSize,
  pageMargins,
  pageNumbers,
  paperSize,
  type Range,
} from "./page-form.ts"
export { type DatedValue, defineParameter, type Parameter, type ParameterUnit, valueOn } from "./parameter.ts"
export {
  type DueDay,
  governmentDueDay,
  governmentDueRule,
  type ReportingPeriod,
  type ReportingWindow,
  type ReportingWindowRule,
  reportingWindow,
  reportingWindowRule,
} from "./reporting-windows.ts"
export { type SigningPrefix, signingPrefixes, signingPrefixOf } from "./signing-prefixes.ts"
export { type NumberFamily, type TypeCode, typeCodeOf, typeCodesOf } from "./type-codes.ts"
