import {
  bodyParagraph,
  budgetSteps,
  datePadding,
  documentFont,
  endMark,
  governmentDueRule,
  ordinalPadding,
  type Parameter,
  pageMargins,
  pageNumbers,
  paperSize,
  pointLetters,
  recipientList,
  reportingWindowRule,
} from "../../law/index.ts"

/** The parameters that a province may give values of its own (*tham số có thể có giá trị riêng*). */
export const knownParameters: readonly Parameter<unknown>[] = [
  paperSize,
  pageMargins,
  documentFont,
  pageNumbers,
  bodyParagraph,
  recipientList,
  endMark,
  ordinalPadding,
  pointLetters,
  datePadding,
  reportingWindowRule,
  governmentDueRule,
  budgetSteps,
]
