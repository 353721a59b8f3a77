import type { AnyRule } from "../rule.ts"
import { channelsCarriedOut } from "./channel/channels-carried-out.ts"
import { channelsStated } from "./channel/channels-stated.ts"
import { annexNamesDocument } from "./form/annex-names-document.ts"
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
import { numberOfFamily } from "./form/number-of-family.ts"
import { numberedHasDay } from "./form/numbered-has-day.ts"
import { ordinalPadded } from "./form/ordinal-padded.ts"
import { placeWithoutTypeWord } from "./form/place-without-type-word.ts"
import { pointLetters } from "./form/point-letters.ts"
import { prefixOfFamily } from "./form/prefix-of-family.ts"
import { symbolMatchesIssuer } from "./form/symbol-matches-issuer.ts"
import { symbolMatchesType } from "./form/symbol-matches-type.ts"
import { urgencyKnown } from "./form/urgency-known.ts"
import { amountsAddUp } from "./funding/amounts-add-up.ts"
import { appraiserNamed } from "./funding/appraiser-named.ts"
import { estimateMade } from "./funding/estimate-made.ts"
import { fundingStated } from "./funding/funding-stated.ts"
import { tableAddsUp } from "./funding/table-adds-up.ts"
import { tierNamed } from "./funding/tier-named.ts"
import { datesPadded } from "./language/dates-padded.ts"
import { everyYearOneWay } from "./language/every-year-one-way.ts"
import { groupNamesOneWay } from "./language/group-names-one-way.ts"
import { holidayCapitals } from "./language/holiday-capitals.ts"
import { iOrYOneWay } from "./language/i-or-y-one-way.ts"
import { knownConfusions } from "./language/known-confusions.ts"
import { noSpaceBeforeMark } from "./language/no-space-before-mark.ts"
import { oneNamePerProject } from "./language/one-name-per-project.ts"
import { peopleCapital } from "./language/people-capital.ts"
import { referenceCapitals } from "./language/reference-capitals.ts"
import { repeatedWord } from "./language/repeated-word.ts"
import { specialUnitCapital } from "./language/special-unit-capital.ts"
import { stateCapital } from "./language/state-capital.ts"
import { toneMarksOneWay } from "./language/tone-marks-one-way.ts"
import { unitTypeSmall } from "./language/unit-type-small.ts"
import { weekdayCapitals } from "./language/weekday-capitals.ts"
import { yearRangeSpacing } from "./language/year-range-spacing.ts"
import { layoutAlignment } from "./layout/alignment.ts"
import { layoutBlackLetters } from "./layout/black-letters.ts"
import { layoutFirstLineIndent } from "./layout/first-line-indent.ts"
import { layoutLetterSize } from "./layout/letter-size.ts"
import { layoutLetterStyle } from "./layout/letter-style.ts"
import { layoutLineBelow } from "./layout/line-below.ts"
import { layoutLineSpacing } from "./layout/line-spacing.ts"
import { layoutMargins } from "./layout/margins.ts"
import { layoutNationalHeading } from "./layout/national-heading.ts"
import { layoutPageNumbers } from "./layout/page-numbers.ts"
import { layoutPaperSize } from "./layout/paper-size.ts"
import { layoutParagraphGap } from "./layout/paragraph-gap.ts"
import { layoutTypeface } from "./layout/typeface.ts"
import { basisByRank } from "./legal-basis/basis-by-rank.ts"
import { basisLineEnds } from "./legal-basis/basis-line-ends.ts"
import { basisStated } from "./legal-basis/basis-stated.ts"
import { citationWithSo } from "./legal-basis/citation-with-so.ts"
import { citedBeforeIssue } from "./legal-basis/cited-before-issue.ts"
import { firstCitationComplete } from "./legal-basis/first-citation-complete.ts"
import { knownActDay } from "./legal-basis/known-act-day.ts"
import { laterCitationShort } from "./legal-basis/later-citation-short.ts"
import { lawByName } from "./legal-basis/law-by-name.ts"
import { noCommaBeforeDay } from "./legal-basis/no-comma-before-day.ts"
import { numberForm } from "./legal-basis/number-form.ts"
import { oneDayPerAct } from "./legal-basis/one-day-per-act.ts"
import { daysExist } from "./period/days-exist.ts"
import { dueNotPast } from "./period/due-not-past.ts"
import { dueWithinPeriod } from "./period/due-within-period.ts"
import { inOrder } from "./period/in-order.ts"
import { periodStated } from "./period/period-stated.ts"
import { weekdayRight } from "./period/weekday-right.ts"
import { withinParent } from "./period/within-parent.ts"
import { noIdentityNumber } from "./privacy/no-identity-number.ts"
import { noMobileNumber } from "./privacy/no-mobile-number.ts"
import { noOldIdentityNumber } from "./privacy/no-old-identity-number.ts"
import { noPrivateEmail } from "./privacy/no-private-email.ts"
import { archiveLineLast } from "./recipients/archive-line-last.ts"
import { assignedUnitsListed } from "./recipients/assigned-units-listed.ts"
import { noRepeats } from "./recipients/no-repeats.ts"
import { recipientsStated } from "./recipients/recipients-stated.ts"
import { chainPossible } from "./reporting/chain-possible.ts"
import { dueAfterWindow } from "./reporting/due-after-window.ts"
import { dueFitsFrequency } from "./reporting/due-fits-frequency.ts"
import { dueStated } from "./reporting/due-stated.ts"
import { dutyStated } from "./reporting/duty-stated.ts"
import { receiverNamed } from "./reporting/receiver-named.ts"
import { recipientExists } from "./reporting/recipient-exists.ts"
import { wayOnPossible } from "./reporting/way-on-possible.ts"
import { askOutsideOwnLine } from "./role/ask-outside-own-line.ts"
import { coordinationNamesPartner } from "./role/coordination-names-partner.ts"
import { delegateAtTier } from "./role/delegate-at-tier.ts"
import { leadNamed } from "./role/lead-named.ts"
import { oneLead } from "./role/one-lead.ts"
import { partnerIsAnother } from "./role/partner-is-another.ts"
import { progressFollowed } from "./role/progress-followed.ts"
import { taskNamedOnce } from "./role/task-named-once.ts"
import { tasksHaveDeadlines } from "./role/tasks-have-deadlines.ts"
import { unitNamedOnce } from "./role/unit-named-once.ts"
import { labelsInOrder } from "./structure/labels-in-order.ts"
import { labelsUnique } from "./structure/labels-unique.ts"
import { numberingHierarchy } from "./structure/numbering-hierarchy.ts"
import { oneNumberingPerLevel } from "./structure/one-numbering-per-level.ts"
import { referenceResolves } from "./structure/reference-resolves.ts"
import { sectionNotEmpty } from "./structure/section-not-empty.ts"
import { observanceEstablished } from "./theme/observance-established.ts"
import { observanceOnItsDay } from "./theme/observance-on-its-day.ts"
import { themesCarriedOut } from "./theme/themes-carried-out.ts"
import { themesHaveChannel } from "./theme/themes-have-channel.ts"
import { themesStated } from "./theme/themes-stated.ts"
import { bodiesExist } from "./time/bodies-exist.ts"
import { budgetTiersExist } from "./time/budget-tiers-exist.ts"
import { channelsExist } from "./time/channels-exist.ts"
import { citedActInForce } from "./time/cited-act-in-force.ts"
import { citedIssuerExists } from "./time/cited-issuer-exists.ts"
import { groupsExist } from "./time/groups-exist.ts"
import { provinceExists } from "./time/province-exists.ts"

export {
  amountsAddUp,
  annexesInOrder,
  annexNamesDocument,
  appraiserNamed,
  archiveLineLast,
  askOutsideOwnLine,
  assignedUnitsListed,
  basisByRank,
  basisLineEnds,
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
  coordinationNamesPartner,
  datedHasNumber,
  datesPadded,
  dayAssigned,
  daysExist,
  delegateAtTier,
  deputySignsForHead,
  dueAfterWindow,
  dueFitsFrequency,
  dueNotPast,
  dueStated,
  dueWithinPeriod,
  dutyStated,
  endMark,
  estimateMade,
  everyYearOneWay,
  firstCitationComplete,
  fundingStated,
  groupNamesOneWay,
  groupsExist,
  holidayCapitals,
  inOrder,
  iOrYOneWay,
  issuedPlanSigned,
  knownActDay,
  knownConfusions,
  labelsInOrder,
  labelsUnique,
  laterCitationShort,
  lawByName,
  layoutAlignment,
  layoutBlackLetters,
  layoutFirstLineIndent,
  layoutLetterSize,
  layoutLetterStyle,
  layoutLineBelow,
  layoutLineSpacing,
  layoutMargins,
  layoutNationalHeading,
  layoutPageNumbers,
  layoutPaperSize,
  layoutParagraphGap,
  layoutTypeface,
  leadNamed,
  mainComponentsGiven,
  noCommaBeforeDay,
  noHonorificBeforeName,
  noIdentityNumber,
  noMobileNumber,
  noOldIdentityNumber,
  noPrivateEmail,
  noRepeats,
  noSpaceBeforeMark,
  numberAssigned,
  numberedHasDay,
  numberForm,
  numberingHierarchy,
  numberOfFamily,
  observanceEstablished,
  observanceOnItsDay,
  oneDayPerAct,
  oneLead,
  oneNamePerProject,
  oneNumberingPerLevel,
  ordinalPadded,
  partnerIsAnother,
  peopleCapital,
  periodStated,
  placeWithoutTypeWord,
  pointLetters,
  prefixOfFamily,
  progressFollowed,
  provinceExists,
  receiverNamed,
  recipientExists,
  recipientsStated,
  referenceCapitals,
  referenceResolves,
  repeatedWord,
  sectionNotEmpty,
  specialUnitCapital,
  stateCapital,
  symbolMatchesIssuer,
  symbolMatchesType,
  tableAddsUp,
  taskNamedOnce,
  tasksHaveDeadlines,
  themesCarriedOut,
  themesHaveChannel,
  themesStated,
  tierNamed,
  toneMarksOneWay,
  unitNamedOnce,
  unitTypeSmall,
  urgencyKnown,
  wayOnPossible,
  weekdayCapitals,
  weekdayRight,
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
  annexNamesDocument,
  numberOfFamily,
  pointLetters,
  prefixOfFamily,
  urgencyKnown,
  layoutAlignment,
  layoutBlackLetters,
  layoutFirstLineIndent,
  layoutLetterSize,
  layoutLetterStyle,
  layoutLineBelow,
  layoutLineSpacing,
  layoutMargins,
  layoutNationalHeading,
  layoutPageNumbers,
  layoutPaperSize,
  layoutParagraphGap,
  layoutTypeface,
  basisStated,
  citationWithSo,
  citedBeforeIssue,
  firstCitationComplete,
  knownActDay,
  noCommaBeforeDay,
  oneDayPerAct,
  basisByRank,
  basisLineEnds,
  laterCitationShort,
  lawByName,
  numberForm,
  labelsInOrder,
  labelsUnique,
  referenceResolves,
  sectionNotEmpty,
  numberingHierarchy,
  oneNumberingPerLevel,
  dueNotPast,
  dueWithinPeriod,
  periodStated,
  withinParent,
  daysExist,
  inOrder,
  weekdayRight,
  themesCarriedOut,
  themesStated,
  observanceEstablished,
  observanceOnItsDay,
  themesHaveChannel,
  channelsCarriedOut,
  channelsStated,
  askOutsideOwnLine,
  oneLead,
  partnerIsAnother,
  progressFollowed,
  tasksHaveDeadlines,
  unitNamedOnce,
  coordinationNamesPartner,
  delegateAtTier,
  leadNamed,
  taskNamedOnce,
  archiveLineLast,
  assignedUnitsListed,
  noRepeats,
  recipientsStated,
  appraiserNamed,
  fundingStated,
  tierNamed,
  amountsAddUp,
  estimateMade,
  tableAddsUp,
  chainPossible,
  wayOnPossible,
  dueAfterWindow,
  dueStated,
  dutyStated,
  recipientExists,
  dueFitsFrequency,
  receiverNamed,
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
  datesPadded,
  holidayCapitals,
  iOrYOneWay,
  noSpaceBeforeMark,
  repeatedWord,
  specialUnitCapital,
  stateCapital,
  unitTypeSmall,
  weekdayCapitals,
  noIdentityNumber,
  noMobileNumber,
  noOldIdentityNumber,
  noPrivateEmail,
]
