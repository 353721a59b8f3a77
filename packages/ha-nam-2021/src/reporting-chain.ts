import { type Basis, bodyId, groupId, practice, type ReportingStep } from "@lantoa/core"

const department = bodyId("b:ha-nam/so-thong-tin-va-truyen-thong")
const inPlan = (at: string): Basis[] => [practice(`Kế hoạch truyền thông năm 2021 của tỉnh, ${at}`, "document")]

/** The way reports took (*tuyến báo cáo*): units to the department by 30 November each year, and on with no day stated. */
export const reportingChain: readonly ReportingStep[] = [
  {
    from: groupId("g:ha-nam/cac-co-quan-don-vi"),
    to: department,
    due: { kind: "yearly", month: 11, day: 30, before: true },
    basis: inPlan("phần kết"),
  },
  { from: department, to: bodyId("b:ha-nam/ubnd-tinh"), due: null, basis: inPlan("mục IV.1") },
  { from: department, to: bodyId("b:vn/bo-thong-tin-va-truyen-thong"), due: null, basis: inPlan("mục IV.1") },
]
