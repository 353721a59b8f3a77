import type { StatedParagraph, StatedSection } from "@lantoa/core"
import { bookDay, culture, districtCommittees, issuer, learningWeek, ministry } from "./names.ts"

/** A part headed by the units that it asks (*đề nghị*). */
const asks = (label: string, units: readonly string[], tasks: readonly StatedParagraph[]): StatedSection => ({
  label,
  heading: `Đề nghị ${units.join(", ")}`,
  assigns: { units, modality: "requested" },
  children: tasks,
})

const own: StatedSection = {
  label: "1",
  heading: issuer,
  assigns: { units: [issuer], modality: "assigned" },
  children: [
    {
      text: "- Cùng phối hợp với Ban Tuyên giáo Tỉnh ủy định hướng báo chí tuyên truyền về học tập suốt đời.",
      partners: ["Ban Tuyên giáo Tỉnh ủy"],
    },
    { text: `- Tham mưu, phối hợp với ${ministry} thực hiện nhiệm vụ Kế hoạch giao.`, partners: [ministry] },
    `- Tham mưu tổ chức ${bookDay} mỗi năm.`,
    "- Tuyên truyền nội dung này trên Cổng Thông tin điện tử tỉnh Hà Nam.",
    {
      text: `- Chủ động phối hợp với ${culture}, UBND các huyện, thị xã, thành phố chỉ đạo tuyên truyền qua Đài truyền thanh cấp huyện, hệ thống thông tin cơ sở.`,
      partners: [culture, districtCommittees],
    },
    {
      text: `- Kiểm tra, đôn đốc; tổng hợp và báo cáo Ủy ban nhân dân tỉnh cùng ${ministry} theo quy định.`,
      reporting: [{ frequency: "ad-hoc", from: [issuer], to: ["Ủy ban nhân dân tỉnh", ministry] }],
    },
  ],
}

/** IV. Who does what: the department itself, and seven others that it asks. */
export const duties: StatedSection = {
  label: "IV",
  heading: "TỔ CHỨC THỰC HIỆN",
  children: [
    own,
    asks(
      "2",
      [culture],
      [
        "- Chỉ đạo nhân rộng mô hình học tập suốt đời ở thư viện, bảo tàng, nhà văn hóa, câu lạc bộ của tỉnh.",
        { text: `- Phối hợp với ${issuer} tổ chức hưởng ứng ${bookDay}.`, partners: [issuer] },
      ],
    ),
    asks(
      "3",
      ["Sở Giáo dục và Đào tạo"],
      [
        {
          text: `Giữ vai trò chủ trì, phối hợp với Hội Khuyến học tỉnh tổ chức “${learningWeek}” với hoạt động, chủ đề cụ thể, thu hút Nhân dân.`,
          partners: ["Hội Khuyến học tỉnh"],
        },
      ],
    ),
    asks(
      "4",
      ["Hội Khuyến học tỉnh"],
      [
        "- Chỉ đạo các cấp hội tuyên truyền về xã hội học tập; nâng chất lượng của trung tâm học tập cộng đồng.",
        "- Cung cấp thông tin về kết quả khuyến học, khuyến tài cho báo chí.",
      ],
    ),
    asks(
      "5",
      ["Sở Tài chính"],
      [
        "Tham mưu, thẩm định, bố trí kinh phí từ ngân sách tỉnh để thực hiện nhiệm vụ; hướng dẫn, quản lý và kiểm tra việc sử dụng.",
      ],
    ),
    asks("6", ["các sở, ban, ngành"], ["Theo chức năng của mình, tuyên truyền bằng hình thức phù hợp."]),
    asks(
      "7",
      [districtCommittees],
      [
        "- Chỉ đạo tuyên truyền qua hệ thống Đài truyền thanh cấp huyện, hệ thống thông tin cơ sở.",
        "- Tự tuyên truyền trên Cổng Thông tin điện tử của cơ quan và bằng hình thức khác.",
        "- Phối hợp tuyên truyền, thực hiện Kế hoạch.",
      ],
    ),
    asks(
      "8",
      ["Báo Hà Nam", "Đài Phát thanh và Truyền hình Hà Nam"],
      [
        {
          text: "Xây dựng chuyên mục, chương trình về nội dung tại Khoản 1, Mục II của Kế hoạch này (nội dung tuyên truyền).",
          references: [{ text: "Khoản 1, Mục II của Kế hoạch này", target: "s2.1" }],
        },
        // "Giành" is printed so, for "Dành".
        "Giành thời lượng đưa tin về kết quả hoạt động của các sở, ban, ngành.",
      ],
    ),
  ],
}
