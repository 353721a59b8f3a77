import { clause } from "../law/index.ts"
import type { Indicator } from "./indicator.schema.ts"
import { indicator, inPlans, inReports } from "./indicator.ts"

const meetings = ["conference", "rapporteur", "grassroots-communicator", "direct-communication", "rally"]
const classes = ["training", "workshop"]

const titles = (act: string) => ({ together: "last" as const, basis: [clause(act, "danh hiệu, mô hình học tập")] })
const recognised = {
  vi: "Số được công nhận tính đến cuối kỳ, không phải số mới công nhận trong kỳ.",
  en: "All that are recognised at the end of the period, not only those recognised in it.",
}

/** What people came to, and how many came. */
export const eventIndicators: readonly Indicator[] = [
  indicator("meetings", "meeting", "Số hội nghị, cuộc tuyên truyền", "Meetings", meetings, { basis: inReports }),
  indicator("training-classes", "class", "Số lớp tập huấn, hội thảo", "Training classes and workshops", classes, {
    basis: inPlans,
  }),
  indicator("attendances", "attendance", "Số lượt người dự", "Attendances", [...meetings, ...classes], {
    help: {
      vi: "Người dự hai cuộc tính hai lượt; không phải số người.",
      en: "Whoever comes twice counts twice: these are not people.",
    },
    basis: inReports,
  }),
  indicator("contests", "contest", "Số cuộc thi, hội thi", "Contests", ["contest"], { basis: inPlans }),
  indicator("contest-participants", "person", "Số người dự thi", "People who took part in contests", ["contest"], {
    help: { vi: "Mỗi người dự một cuộc thi tính một.", en: "Each person counts once for a contest." },
    basis: inPlans,
  }),
]

/**
 * Titles of learning (*danh hiệu học tập*): no channel carries them; they are asked where a plan cites the decision they
 * come from.
 */
export const learningIndicators: readonly Indicator[] = [
  indicator("learning-citizens", "person", "Số công dân học tập", "Learning citizens", [], {
    help: recognised,
    ...titles("677/QĐ-TTg"),
  }),
  indicator("learning-families", "household", "Số gia đình học tập", "Learning families", [], {
    help: recognised,
    ...titles("387/QĐ-TTg"),
  }),
  indicator("learning-clans", "clan", "Số dòng họ học tập", "Learning clans", [], {
    help: recognised,
    ...titles("387/QĐ-TTg"),
  }),
  indicator("learning-communities", "community", "Số cộng đồng học tập", "Learning communities", [], {
    help: recognised,
    ...titles("387/QĐ-TTg"),
  }),
  indicator("learning-organisations", "organisation", "Số đơn vị học tập", "Learning organisations", [], {
    help: recognised,
    ...titles("387/QĐ-TTg"),
  }),
]
