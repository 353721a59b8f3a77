import type { AnyRule } from "../rule.ts"
import { channelsCarriedOut } from "./channel/channels-carried-out.ts"
import { channelsStated } from "./channel/channels-stated.ts"
import { annexesInOrder } from "./form/annexes-in-order.ts"
import { collectiveSignsTm } from "./form/collective-signs-tm.ts"
import { datedHasNumber } from "./form/dated-has-number.ts"
import { dayAssigned } from "./form/day-assigned.ts"
import { deputySignsForHead } from "./form/deputy-signs-for-head.ts"
import { endMark } from "./form/end-mark.ts"
import { issuedPlanSigned } from "./form/issued-plan-signed.ts"
import { mainComponentsGiven } from "./form/main-components-given.ts"
import { noHonorificBeforeName } from "./form/no-honorific-before-name.ts"
import { numberAssigned } from "./form/number-assigned.ts"
import { numberedHasDay } from "./form/numbered-has-day.ts"
import { ordinalPadded } from "./form/ordinal-padded.ts"
import { placeWithoutTypeWord } from "./form/place-without-type-word.ts"
import { symbolMatchesIssuer } from "./form/symbol-matches-issuer.ts"
import { symbolMatchesType } from "./form/symbol-matches-type.ts"
import { appraiserNamed } from "./funding/appraiser-named.ts"
import { fundingStated } from "./funding/funding-stated.ts"
import { tierNamed } from "./funding/tier-named.ts"
import { everyYearOneWay } from "./language/every-year-one-way.ts"
import { groupNamesOneWay } from "./language/group-names-one-way.ts"
import { knownConfusions } from "./language/known-confusions.ts"
import { oneNamePerProject } from "./language/one-name-per-project.ts"
import { peopleCapital } from "./language/people-capital.ts"
import { referenceCapitals } from "./language/reference-capitals.ts"
import { toneMarksOneWay } from "./language/tone-marks-one-way.ts"
import { yearRangeSpacing } from "./language/year-range-spacing.ts"
import { basisStated } from "./legal-basis/basis-stated.ts"
import { citationWithSo } from "./legal-basis/citation-with-so.ts"
import { citedBeforeIssue } from "./legal-basis/cited-before-issue.ts"
import { firstCitationComplete } from "./legal-basis/first-citation-complete.ts"
import { knownActDay } from "./legal-basis/known-act-day.ts"
import { noCommaBeforeDay } from "./legal-basis/no-comma-before-day.ts"
import { oneDayPerAct } from "./legal-basis/one-day-per-act.ts"
import { dueNotPast } from "./period/due-not-past.ts"
import { dueWithinPeriod } from "./period/due-within-period.ts"
import { periodStated } from "./period/period-stated.ts"
import { withinParent } from "./period/within-parent.ts"
import { noIdentityNumber } from "./privacy/no-identity-number.ts"
import { noMobileNumber } from "./privacy/no-mobile-number.ts"
import { archiveLineLast } from "./recipients/archive-line-last.ts"
import { assignedUnitsListed } from "./recipients/assigned-units-listed.ts"
import { noRepeats } from "./recipients/no-repeats.ts"
import { recipientsStated } from "./recipients/recipients-stated.ts"
import { chainPossible } from "./reporting/chain-possible.ts"
import { dueAfterWindow } from "./reporting/due-after-window.ts"
import { dueStated } from "./reporting/due-stated.ts"
import { dutyStated } from "./reporting/duty-stated.ts"
import { recipientExists } from "./reporting/recipient-exists.ts"
import { askOutsideOwnLine } from "./role/ask-outside-own-line.ts"
import { oneLead } from "./role/one-lead.ts"
import { partnerIsAnother } from "./role/partner-is-another.ts"
import { progressFollowed } from "./role/progress-followed.ts"
import { tasksHaveDeadlines } from "./role/tasks-have-deadlines.ts"
import { unitNamedOnce } from "./role/unit-named-once.ts"
import { labelsInOrder } from "./structure/labels-in-order.ts"
import { labelsUnique } from "./structure/labels-unique.ts"
import { referenceResolves } from "./structure/reference-resolves.ts"
import { sectionNotEmpty } from "./structure/section-not-empty.ts"
import { themesCarriedOut } from "./theme/themes-carried-out.ts"
import { themesStated } from "./theme/themes-stated.ts"
import { bodiesExist } from "./time/bodies-exist.ts"
import { budgetTiersExist } from "./time/budget-tiers-exist.ts"
import { channelsExist } from "./time/channels-exist.ts"
import { citedActInForce } from "./time/cited-act-in-force.ts"
import { citedIssuerExists } from "./time/cited-issuer-exists.ts"
import { groupsExist } from "./time/groups-exist.ts"
import { provinceExists } from "./time/province-exists.ts"

export {
  annexesInOrder,
  appraiserNamed,
  archiveLineLast,
  askOutsideOwnLine,
  assignedUnitsListed,
  basisStated,
  bodiesExist,
  budgetTiersExist,
  chainPossible,
  channelsCarriedOut,
  channelsExist,
  channelsStated,
  citationWithSo,
  citedActInForce,
  citedBeforeIssue,
  citedIssuerExists,
  collectiveSignsTm,
  datedHasNumber,
  dayAssigned,
  deputySignsForHead,
  dueAfterWindow,
  dueNotPast,
  dueStated,
  dueWithinPeriod,
  dutyStated,
  endMark,
  everyYearOneWay,
  firstCitationComplete,
  fundingStated,
  groupNamesOneWay,
  groupsExist,
  issuedPlanSigned,
  knownActDay,
  knownConfusions,
  labelsInOrder,
  labelsUnique,
  mainComponentsGiven,
  noCommaBeforeDay,
  noHonorificBeforeName,
  noIdentityNumber,
  noMobileNumber,
  noRepeats,
  numberAssigned,
  numberedHasDay,
  oneDayPerAct,
  oneLead,
  oneNamePerProject,
  ordinalPadded,
  partnerIsAnother,
  peopleCapital,
  periodStated,
  placeWithoutTypeWord,
  progressFollowed,
  provinceExists,
  recipientExists,
  recipientsStated,
  referenceCapitals,
  referenceResolves,
  sectionNotEmpty,
  symbolMatchesIssuer,
  symbolMatchesType,
  tasksHaveDeadlines,
  themesCarriedOut,
  themesStated,
  tierNamed,
  toneMarksOneWay,
  unitNamedOnce,
  withinParent,
  yearRangeSpacing,
}

/** Every rule of the nation, in the order in which findings come: form, basis, outline, content, who does what, time, words. */
export const rules: readonly AnyRule[] = [
  annexesInOrder,
  collectiveSignsTm,
  datedHasNumber,
  dayAssigned,
  deputySignsForHead,
  endMark,
  issuedPlanSigned,
  mainComponentsGiven,
  noHonorificBeforeName,
  numberAssigned,
  numberedHasDay,
  ordinalPadded,
  placeWithoutTypeWord,
  symbolMatchesIssuer,
  symbolMatchesType,
  basisStated,
  citationWithSo,
  citedBeforeIssue,
  firstCitationComplete,
  knownActDay,
  noCommaBeforeDay,
  oneDayPerAct,
  labelsInOrder,
  labelsUnique,
  referenceResolves,
  sectionNotEmpty,
  dueNotPast,
  dueWithinPeriod,
  periodStated,
  withinParent,
  themesCarriedOut,
  themesStated,
  channelsCarriedOut,
  channelsStated,
  askOutsideOwnLine,
  oneLead,
  partnerIsAnother,
  progressFollowed,
  tasksHaveDeadlines,
  unitNamedOnce,
  archiveLineLast,
  assignedUnitsListed,
  noRepeats,
  recipientsStated,
  appraiserNamed,
  fundingStated,
  tierNamed,
  chainPossible,
  dueAfterWindow,
  dueStated,
  dutyStated,
  recipientExists,
  bodiesExist,
  budgetTiersExist,
  channelsExist,
  citedActInForce,
  citedIssuerExists,
  groupsExist,
  provinceExists,
  everyYearOneWay,
  groupNamesOneWay,
  knownConfusions,
  oneNamePerProject,
  peopleCapital,
  referenceCapitals,
  toneMarksOneWay,
  yearRangeSpacing,
  noIdentityNumber,
  noMobileNumber,
]
