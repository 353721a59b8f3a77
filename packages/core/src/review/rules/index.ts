import type { AnyReviewRule } from "../review-rule.ts"
import { addable } from "./addable.ts"
import { allocatedWithinEstimated } from "./allocated-within-estimated.ts"
import { applicableWhereDone } from "./applicable-where-done.ts"
import { askedByForm } from "./asked-by-form.ts"
import { differsFromLast } from "./differs-from-last.ts"
import { formOfPeriod } from "./form-of-period.ts"
import { mandatoryAnswered } from "./mandatory-answered.ts"
import { nearOwnHistory } from "./near-own-history.ts"
import { nearPeers } from "./near-peers.ts"
import { partWithinWhole } from "./part-within-whole.ts"
import { peopleWhereEvents } from "./people-where-events.ts"
import { spentWithinAllocated } from "./spent-within-allocated.ts"
import { totalNotFalling } from "./total-not-falling.ts"

/** The rules on filled reports (*quy tắc kiểm tra báo cáo*), in a stable order. */
export const reviewRules: readonly AnyReviewRule[] = [
  formOfPeriod,
  askedByForm,
  mandatoryAnswered,
  applicableWhereDone,
  partWithinWhole,
  peopleWhereEvents,
  addable,
  totalNotFalling,
  differsFromLast,
  spentWithinAllocated,
  allocatedWithinEstimated,
  nearOwnHistory,
  nearPeers,
]
