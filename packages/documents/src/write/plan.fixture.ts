import {
  bodyId,
  isoDate,
  type Jurisdiction,
  jurisdictionOn,
  nationalLayer,
  type Plan,
  type StatedPlan,
  statePlan,
} from "@lantoa/core"

/** The statement of a made-up draft that has one of everything a plan can print. */
export const draftStatement: StatedPlan = {
  id: "mau/van-hoa-doc",
  province: null,
  document: {
    type: "plan",
    symbol: "KH-SVHTTDL",
    issuer: "Sở Văn hóa, Thể thao và Du lịch",
    place: "Hải Mẫu",
    date: "2026",
    title: "Truyền thông về phát triển văn hóa đọc và học tập suốt đời giai đoạn 2026 - 2030 trên địa bàn tỉnh Hải Mẫu",
    signatory: {
      prefix: "KT.",
      position: "PHÓ GIÁM ĐỐC",
      name: "Trần Thị Mẫu",
      lines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    },
    recipients: [
      "UBND tỉnh (thay b/c)",
      "Các sở, ban, ngành tỉnh (p/h)",
      "Hội Khuyến học tỉnh (p/h)",
      "Báo và Phát thanh, Truyền hình Hải Mẫu (t/h)",
      "UBND các xã, phường (t/h)",
      "BGĐ Sở",
      "Lưu: VT, QLVH",
    ],
  },
  period: { from: 2026, to: 2030 },
  preamble: [
    "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;",
    "Căn cứ Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Hải Mẫu về phát triển văn hóa đọc.",
    "Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch gồm các nội dung sau:",
  ],
  body: [
    {
      label: "I",
      heading: "Mục đích, yêu cầu",
      children: [
        {
          label: "1",
          heading: "Mục đích",
          holds: "objectives",
          children: [
            "- Đưa sách đến gần người đọc ở mọi xã, phường, trước hết là những nơi chưa có thư viện và những nơi mà người dân đi làm xa trở về muốn học thêm nghề mới.",
            "- Mỗi gia đình có một tủ sách nhỏ.",
          ],
        },
        {
          label: "2",
          heading: "Yêu cầu",
          holds: "requirements",
          children: ["a) Thiết thực, đúng tiến độ.", "b) Gọn việc:", "+ một đầu mối;", "+ một bảng theo dõi."],
        },
      ],
    },
    {
      label: "II",
      heading: "NỘI DUNG VÀ HÌNH THỨC",
      children: [
        {
          label: "1",
          heading: "Nội dung tuyên truyền",
          holds: "themes",
          children: [
            "- Hưởng ứng Ngày Sách và Văn hóa đọc Việt Nam, “Tuần lễ hưởng ứng học tập suốt đời” hằng năm.",
            "- Gương sáng về tự học trong công nhân, nông dân, ngư dân.",
          ],
        },
        {
          label: "2",
          heading: "Hình thức tuyên truyền",
          children: [
            { text: "- Trên báo điện tử và bảng tin công cộng.", channels: ["báo điện tử", "bảng tin công cộng"] },
          ],
        },
      ],
    },
    {
      label: "II",
      heading: "KINH PHÍ",
      children: ["1. Từ nguồn ngân sách nhà nước theo phân cấp.", "2. Từ tài trợ, đóng góp của tổ chức, cá nhân."],
    },
    {
      label: "III",
      heading: "TỔ CHỨC THỰC HIỆN",
      children: [
        {
          label: "1",
          heading: "Các đơn vị",
          children: [
            {
              label: "1.1",
              heading: "Sở Văn hóa, Thể thao và Du lịch",
              assigns: { units: ["Sở Văn hóa, Thể thao và Du lịch"], modality: "assigned" },
              children: ["Chủ trì triển khai; tổng hợp kết quả."],
            },
            {
              label: "1.2",
              heading: "Đề nghị Hội Khuyến học tỉnh",
              assigns: { units: ["Hội Khuyến học tỉnh"], modality: "requested" },
              children: ["Tuyên truyền trong các dòng họ."],
            },
            {
              label: "1.3",
              heading: "Ủy ban nhân dân các xã, phường",
              assigns: { units: ["Ủy ban nhân dân các xã, phường"], modality: "assigned" },
              children: ["- Thông tin trên bảng tin công cộng.", "- Mở điểm đọc sách."],
            },
          ],
        },
        {
          label: "2",
          heading: "Tiến độ",
          children: [
            {
              rows: [
                ["TT", "Việc", "Đơn vị chủ trì", "Thời gian"],
                [
                  "1",
                  "Mở chuyên mục về sách trên báo điện tử của tỉnh, mỗi tháng hai kỳ",
                  "Báo và Phát thanh, Truyền hình Hải Mẫu",
                  "Hằng tháng",
                ],
                ["2", "Hội thi kể chuyện sách", "Sở Văn hóa, Thể thao và Du lịch", "Quý III"],
              ],
            },
          ],
        },
      ],
    },
  ],
  closing: [
    {
      text: "Các cơ quan, đơn vị báo cáo kết quả về Sở Văn hóa, Thể thao và Du lịch trước ngày 30 tháng 11 hằng năm.",
      reporting: [
        {
          frequency: "annual",
          due: [{ kind: "yearly", month: 11, day: 30, before: true }],
          from: ["Các cơ quan, đơn vị"],
          to: ["Sở Văn hóa, Thể thao và Du lịch"],
        },
      ],
    },
  ],
  annexes: [
    {
      label: "Phụ lục I",
      heading: "Danh mục sách gợi ý",
      children: [
        "(Kèm theo Kế hoạch số       /KH-SVHTTDL của Sở Văn hóa, Thể thao và Du lịch)",
        {
          rows: [
            ["TT", "Tên sách"],
            ["1", "Tự học suốt đời"],
          ],
        },
      ],
    },
    { label: "Phụ lục II", heading: "Mẫu theo dõi", children: ["- Số buổi.", "- Số lượt người."] },
  ],
  acts: [{ number: "12/KH-UBND", role: "basis" }],
}

/** The made-up draft, changed as told. */
export const draftPlan = (change: Partial<StatedPlan> = {}): Plan => statePlan({ ...draftStatement, ...change })

const issuer = bodyId("b:hai-mau/so-vhttdl")

/** The made-up province, which knows its issuing department and its letterhead. */
export const haiMau = (day = "2026-03-11"): Jurisdiction =>
  jurisdictionOn(
    [
      nationalLayer,
      {
        slug: "hai-mau",
        name: { vi: "tỉnh Hải Mẫu", en: "Hải Mẫu province" },
        directory: {
          units: [],
          bodies: [
            {
              id: issuer,
              name: "Sở Văn hóa, Thể thao và Du lịch",
              aliases: ["Sở VHTTDL"],
              kind: "department",
              tier: "province",
              unit: null,
              superior: null,
              functions: [],
              validity: { from: null, until: null },
              basis: [],
            },
          ],
          groups: [],
          successions: [],
        },
        letterheads: [
          {
            issuer,
            superiorLine: "ỦY BAN NHÂN DÂN TỈNH HẢI MẪU",
            issuerLine: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
            place: "Hải Mẫu",
            planSymbol: "KH-SVHTTDL",
          },
        ],
      },
    ],
    isoDate(day),
  )
