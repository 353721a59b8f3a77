import type { StatedSection } from "@lantoa/core"
import { bookDay, learningWeek } from "./names.ts"

const themes: StatedSection = {
  label: "1",
  heading: "Nội dung tuyên truyền",
  holds: "themes",
  children: [
    [
      "- Chủ trương của Đảng, pháp luật của Nhà nước về khuyến học và xã hội học tập, trọng tâm là",
      "Chỉ thị số 29-CT/TW ngày 05/01/2024 (Bộ Chính trị) về phổ cập giáo dục, xóa mù chữ;",
      "Kết luận số 49-KL/TW ngày 10/5/2019 (Ban Bí thư) về tiếp tục Chỉ thị số 11-CT/TW (Bộ Chính trị khóa X) về lãnh đạo công tác khuyến học;",
      "Quyết định số 489/QĐ-TTg ngày 08/4/2020 (Thủ tướng Chính phủ) về thực hiện",
      "Kết luận số 49-KL/TW ngày 10/5/2019 và Chỉ thị số 11-CT/TW ngày 13/4/2007;",
      "Quyết định số 1373/QĐ-TTg, ngày 30/7/2021 (Thủ tướng Chính phủ) về Đề án xã hội học tập 2021 - 2030;",
      "Quyết định 1307/QĐ-BTTTT ngày 27/8/2021 (Bộ Thông tin và Truyền thông) về Kế hoạch truyền thông của Đề án.",
    ].join(" "),
    "- Nâng cao nhận thức của người dân về học tập suốt đời trong kinh tế số, xã hội số; chuyển đổi số ở trường đại học, cơ sở giáo dục nghề nghiệp, giáo dục thường xuyên, thiết chế văn hóa.",
    `- “${learningWeek}” và hoạt động hằng năm cho “${bookDay}” tại tỉnh.`,
    "- Gương điển hình, cách làm hay, sáng kiến trong phong trào khuyến học; gương tự học thành tài của tỉnh.",
    "- Khuyến khích mọi tầng lớp nhân dân duy trì thói quen tự học, học tập suốt đời.",
  ],
}

/** Our own, shorter words: the issued name has 17. */
const agencyWebsites = "trang thông tin điện tử của các sở ngành tỉnh cùng các xã phường"

const ways: StatedSection = {
  label: "2",
  heading: "Phương thức tuyên truyền",
  children: [
    {
      text: "- Mở chuyên mục, sản xuất tin bài, phóng sự đăng trên Báo điện tử; thêm phóng sự, phỏng vấn, tọa đàm trên các hệ thống phát thanh, kênh truyền hình.",
      channels: ["Báo điện tử", "các hệ thống phát thanh", "kênh truyền hình"],
    },
    {
      text: [
        "- Qua các chương trình phát thanh trên hệ thống cơ sở cấp xã, các phương tiện truyền thông khác của tỉnh,",
        "bảng tin công cộng, các bản tin, tài liệu không kinh doanh;",
        "qua các tài liệu tuyên truyền đặt tại điểm bưu điện-văn hóa xã;",
        `trên ${agencyWebsites};`,
        "qua các hoạt động thông tin, tuyên truyền lưu động ở cơ sở; qua báo cáo viên, tuyên truyền viên cơ sở.",
      ].join(" "),
      channels: [
        { text: "các chương trình phát thanh trên hệ thống cơ sở cấp xã", type: "commune-loudspeaker-station" },
        { text: "các phương tiện truyền thông khác của tỉnh", type: "other-media" },
        { text: "bảng tin công cộng", type: "public-notice-board" },
        { text: "các bản tin", type: "grassroots-bulletin" },
        { text: "tài liệu không kinh doanh", type: "non-commercial-material" },
        { text: "các tài liệu tuyên truyền đặt tại điểm bưu điện-văn hóa xã", type: "post-culture-point" },
        { text: agencyWebsites, type: "agency-website" },
        { text: "các hoạt động thông tin, tuyên truyền lưu động ở cơ sở", type: "mobile-communication" },
        { text: "báo cáo viên", type: "rapporteur" },
        { text: "tuyên truyền viên cơ sở", type: "grassroots-communicator" },
      ],
    },
    {
      text: "- Qua các hội nghị, hội thảo, cuộc thi, tập huấn chuyên đề cho người làm thông tin cơ sở.",
      channels: ["các hội nghị", "hội thảo", "cuộc thi", "tập huấn chuyên đề"],
    },
  ],
}

/** II. Content, ways and time. */
export const content: StatedSection = {
  label: "II",
  heading: "NỘI DUNG, PHƯƠNG THỨC VÀ THỜI GIAN THÔNG TIN, TUYÊN TRUYỀN",
  children: [themes, ways, { label: "3", heading: "Thời gian thực hiện", children: ["Giai đoạn 2026 - 2030."] }],
}
