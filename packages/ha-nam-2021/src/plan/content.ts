import type { StatedSection } from "@lantoa/core"
import { bookDay, learningWeek } from "./names.ts"

/** I. Purposes and requirements, which the plan does not tell apart. */
export const purposes: StatedSection = {
  label: "I",
  heading: "MỤC ĐÍCH, YÊU CẦU",
  holds: "objectives",
  children: [
    "- Giúp các cấp, các ngành và Nhân dân hiểu trách nhiệm của mình trong đổi mới giáo dục và xây dựng xã hội học tập.",
    "- Kêu gọi toàn dân tham gia phong trào thi đua học tập, nâng cao dân trí và chất lượng nhân lực của tỉnh.",
    "- Bảo đảm thông tin đến được mọi tầng lớp Nhân dân bằng hình thức đa dạng, sát thực tế.",
  ],
}

const themes: StatedSection = {
  label: "1",
  heading: "Nội dung tuyên truyền",
  holds: "themes",
  children: [
    [
      "- Chủ trương, chính sách, pháp luật về khuyến học, khuyến tài và xã hội học tập: nội dung chính của",
      "Quyết định số 489/QĐ-TTg ngày 08/4/2020 (Thủ tướng Chính phủ) về thực hiện",
      "Kết luận số 49-KL/TW ngày 10/5/2019 (Ban Bí thư Trung ương Đảng khóa XII) về tiếp tục",
      "Chỉ thị số 11-CT/TW ngày 13/4/2007 (Bộ Chính trị khóa X) về lãnh đạo công tác khuyến học;",
      "Quyết định số 1373/QĐ-TTg ngày 30/7/2021 (Thủ tướng Chính phủ) về Đề án xã hội học tập.",
    ].join(" "),
    "- Nâng cao nhận thức của người dân về học tập suốt đời trong kinh tế số, xã hội số; chuyển đổi số và ứng dụng công nghệ thông tin ở cơ sở giáo dục, thiết chế văn hóa.",
    `- “${learningWeek}”; mỗi năm còn có “${bookDay}”.`,
    "- Gương điển hình, sáng kiến, cách làm hay trong phong trào khuyến học; người tự học mà lập nghiệp.",
    "- Khuyến khích mọi người giữ thói quen tự học và ý thức học tập suốt đời theo điều kiện của mình.",
  ],
}

const ways: StatedSection = {
  label: "2",
  heading: "Hình thức tuyên truyền",
  children: [
    {
      text: "- Trên báo chí: Báo in, báo điện tử, báo hình, báo nói.",
      channels: ["Báo in", "báo điện tử", "báo hình", "báo nói"],
    },
    {
      text: "- Qua hệ thống Đài truyền thanh cấp huyện, hệ thống thông tin cơ sở.",
      channels: ["hệ thống Đài truyền thanh cấp huyện", "hệ thống thông tin cơ sở"],
    },
    {
      // "công/trang" is printed so.
      text: "- Qua Cổng Thông tin điện tử tỉnh và công/trang thông tin điện tử của các cơ quan, đơn vị.",
      channels: [
        "Cổng Thông tin điện tử tỉnh",
        { text: "công/trang thông tin điện tử của các cơ quan, đơn vị", type: "agency-website" },
      ],
    },
  ],
}

/** II. Content, ways and time. */
export const content: StatedSection = {
  label: "II",
  heading: "NỘI DUNG",
  children: [themes, ways, { label: "3", heading: "Thời gian thực hiện", children: ["Giai đoạn 2021 - 2030."] }],
}

/** III. Funding: one source, no amount. */
export const funding: StatedSection = {
  label: "III",
  heading: "KINH PHÍ",
  children: [
    { text: "Ngân sách nhà nước bố trí kinh phí theo quy định của pháp luật.", funding: [{ kind: "state-budget" }] },
  ],
}
