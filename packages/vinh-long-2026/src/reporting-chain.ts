import { bodyId, groupId, practice, type ReportingStep } from "@lantoa/core"

const department = bodyId("b:vinh-long/so-van-hoa-the-thao-va-du-lich")

/**
 * The way reports take (*tuyến báo cáo*). The plan of 2026 asks for none and gives no day: communes and provincial bodies
 * turn to the department that issued it, as offices do, and the department to its committee.
 */
export const reportingChain: readonly ReportingStep[] = [
  {
    from: groupId("g:vinh-long/ubnd-cac-xa-phuong"),
    to: department,
    due: null,
    basis: [practice("đơn vị thực hiện gửi về cơ quan ban hành kế hoạch; Kế hoạch không nêu thời hạn")],
  },
  {
    from: department,
    to: bodyId("b:vinh-long/ubnd-tinh"),
    due: null,
    basis: [practice("Kế hoạch gửi Ủy ban nhân dân tỉnh thay báo cáo", "document")],
  },
]
