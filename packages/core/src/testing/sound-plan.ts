import type { Plan } from "../plan/index.ts"
import { type StatedPlan, statePlan } from "../province/index.ts"

/** A change of a statement: what makes a sound plan a plan with one thing in it. */
export type Change = (stated: StatedPlan) => StatedPlan

/**
 * The statement of a made-up plan with nothing wrong in it, in its made-up province. Parts: `s1` purpose (`s1.2`
 * requirements), `s2.1` content, `s2.2` channels, `s2.3` time, `s3` money, `s4.1` to `s4.5` who does what.
 */
export const soundStatement: StatedPlan = {
  id: "vi-du/van-hoa-doc",
  province: "vi-du",
  document: {
    type: "plan",
    ordinal: "45",
    symbol: "KH-SVHTTDL",
    superior: "UBND tỉnh Ví Dụ",
    issuer: "Sở Văn hóa, Thể thao và Du lịch",
    place: "Ví Dụ",
    date: "2026-03-20",
    title: "Truyền thông về văn hóa đọc giai đoạn 2026 - 2030 trên địa bàn tỉnh Ví Dụ",
    signatory: {
      prefix: "KT.",
      position: "PHÓ GIÁM ĐỐC",
      name: "Nguyễn Văn A",
      lines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    },
    recipients: [
      "UBND tỉnh (để b/c)",
      "Các sở, ban, ngành tỉnh (p/h)",
      "Hội Khuyến học tỉnh (p/h)",
      "Báo và Phát thanh, Truyền hình Ví Dụ (t/h)",
      "UBND các xã, phường (t/h)",
      "Lưu: VT, QLVH",
    ],
  },
  period: { from: 2026, to: 2030 },
  preamble: [
    "Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ví Dụ về phát triển văn hóa đọc giai đoạn 2026 - 2030;",
    "Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch với những nội dung sau:",
  ],
  body: [
    {
      label: "I",
      heading: "MỤC ĐÍCH, YÊU CẦU",
      children: [
        { label: "1", heading: "Mục đích", holds: "objectives", children: ["- Đưa sách đến gần Nhân dân."] },
        { label: "2", heading: "Yêu cầu", holds: "requirements", children: ["- Thiết thực, đúng tiến độ."] },
      ],
    },
    {
      label: "II",
      heading: "NỘI DUNG, HÌNH THỨC, THỜI GIAN",
      children: [
        {
          label: "1",
          heading: "Nội dung tuyên truyền",
          holds: "themes",
          children: [
            "- Chủ trương, chính sách, pháp luật về phát triển văn hóa đọc.",
            "- Hưởng ứng Ngày Sách và Văn hóa đọc Việt Nam hằng năm.",
            "- Gương điển hình, cách làm hay trong phong trào đọc sách.",
          ],
        },
        {
          label: "2",
          heading: "Hình thức tuyên truyền",
          children: [
            {
              text: "- Trên báo in, báo điện tử, phát thanh, truyền hình.",
              channels: ["báo in", "báo điện tử", "phát thanh", "truyền hình"],
            },
            { text: "- Trên bảng tin công cộng và tại các cuộc thi.", channels: ["bảng tin công cộng", "cuộc thi"] },
          ],
        },
        { label: "3", heading: "Thời gian thực hiện", children: ["Từ năm 2026 đến hết năm 2030."] },
      ],
    },
    {
      label: "III",
      heading: "KINH PHÍ",
      children: [{ text: "Từ nguồn ngân sách tỉnh.", funding: [{ kind: "state-budget", tier: "province" }] }],
    },
    {
      label: "IV",
      heading: "TỔ CHỨC THỰC HIỆN",
      children: [
        {
          label: "1",
          heading: "Sở Văn hóa, Thể thao và Du lịch",
          assigns: { units: ["Sở Văn hóa, Thể thao và Du lịch"], modality: "assigned" },
          children: [
            "- Chủ trì tuyên truyền chủ trương, chính sách về văn hóa đọc; tổ chức các cuộc thi.",
            {
              text: "- Tổ chức Ngày Sách và Văn hóa đọc Việt Nam trước ngày 30 tháng 4 hằng năm.",
              due: { kind: "yearly", month: 4, day: 30, before: true },
            },
            "- Kiểm tra, đôn đốc; tổng hợp kết quả.",
          ],
        },
        {
          label: "2",
          heading: "Đề nghị Sở Tài chính",
          assigns: { units: ["Sở Tài chính"], modality: "requested" },
          children: ["Thẩm định, bố trí kinh phí theo phân cấp."],
        },
        {
          label: "3",
          heading: "Đề nghị Hội Khuyến học tỉnh",
          assigns: { units: ["Hội Khuyến học tỉnh"], modality: "requested" },
          children: ["Tuyên truyền gương điển hình, cách làm hay trong các dòng họ."],
        },
        {
          label: "4",
          heading: "Đề nghị Báo và Phát thanh, Truyền hình Ví Dụ",
          assigns: { units: ["Báo và Phát thanh, Truyền hình Ví Dụ"], modality: "requested" },
          children: ["Mở chuyên mục về sách."],
        },
        {
          label: "5",
          heading: "Đề nghị Ủy ban nhân dân các xã, phường",
          assigns: { units: ["Ủy ban nhân dân các xã, phường"], modality: "requested" },
          children: ["Tuyên truyền trên bảng tin công cộng."],
        },
      ],
    },
  ],
  closing: [
    {
      text: "Các đơn vị báo cáo kết quả về Sở Văn hóa, Thể thao và Du lịch trước ngày 20 tháng 12 hằng năm./.",
      reporting: [
        {
          frequency: "annual",
          due: [{ kind: "yearly", month: 12, day: 20, before: true }],
          from: ["Các đơn vị"],
          to: ["Sở Văn hóa, Thể thao và Du lịch"],
        },
      ],
    },
  ],
  acts: [{ number: "12/KH-UBND", role: "implements" }],
}

/** A plan with nothing wrong in it, then changed: every rule is silent about it until a change gives it something to say. */
export const soundPlan = (...changes: readonly Change[]): Plan =>
  statePlan(changes.reduce((stated, change) => change(stated), soundStatement))
