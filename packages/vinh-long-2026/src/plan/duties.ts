import type { Modality, StatedParagraph, StatedSection } from "@lantoa/core"
import { association, communeCommittees, education, issuer, press } from "./names.ts"

/** A part headed by a unit: asked (*đề nghị*) or simply told. */
const duty = (label: string, unit: string, modality: Modality, tasks: readonly StatedParagraph[]): StatedSection => ({
  label,
  heading: modality === "requested" ? `Đề nghị ${unit}` : unit,
  assigns: { units: [unit], modality },
  children: tasks,
})

const own: readonly StatedParagraph[] = [
  "Chỉ đạo báo chí và hệ thống thông tin cơ sở tuyên truyền nâng cao nhận thức về xã hội học tập; chỉ đạo báo chí tuyên truyền Quyết định 1373/QĐ-TTg ngày 30/7/2021 (Thủ tướng Chính phủ) đến Nhân dân.",
  {
    text: "Làm đầu mối chủ trì, phối hợp với các sở, ngành, tổ chức, đoàn thể và địa phương thực hiện Kế hoạch truyền thông, kế hoạch nhân rộng mô hình học tập suốt đời ở thư viện, bảo tàng, nhà văn hóa, câu lạc bộ.",
    partners: ["các sở, ngành, tổ chức, đoàn thể liên quan", "các địa phương"],
  },
  {
    text: "Phối hợp với các sở, ngành tỉnh tham mưu UBND tỉnh việc xây dựng cơ chế đào tạo, bồi dưỡng người làm việc ở thiết chế văn hóa - thể thao.",
    partners: ["các sở, ngành tỉnh"],
  },
]

const others: readonly StatedSection[] = [
  duty("2.1", education, "requested", [
    {
      text: `Chủ trì, phối hợp với ${issuer} trong việc cung cấp nội dung tuyên truyền của ngành, phổ biến để nâng cao nhận thức cho người dân.`,
      partners: [issuer],
    },
  ]),
  duty("2.2", "các sở, ban, ngành tỉnh", "requested", [
    "Thông tin, tuyên truyền chủ trương, pháp luật và nội dung Đề án đến công chức, viên chức, người lao động của đơn vị.",
    "Tạo điều kiện cho cán bộ, công chức, viên chức, người lao động trong ngành học tập suốt đời.",
  ]),
  duty("2.3", association, "requested", [
    {
      text: "Hội chủ trì, phối hợp với các đơn vị liên quan tuyên truyền tiêu chí công dân học tập, nhân rộng mô hình học tập theo hướng dẫn của Hội Khuyến học Việt Nam; vận động người dân học tập suốt đời.",
      partners: ["các đơn vị liên quan"],
    },
  ]),
  duty("2.4", press, "assigned", [
    "- Thông tin, tuyên truyền chủ trương, pháp luật về Đề án và Kế hoạch này trên hệ thống thông tin đại chúng của tỉnh: báo in, báo điện tử, trang tin điện tử của Đài; bảo đảm thông tin đúng hướng.",
    "- Tuyên truyền về tổ chức, cá nhân tiêu biểu trong phong trào khuyến học, khuyến tài.",
  ]),
  duty("2.5", communeCommittees, "assigned", [
    "- Thông tin, tuyên truyền chủ trương, pháp luật và nội dung Đề án đến công chức, viên chức, người lao động tại cơ quan.",
    {
      text: "- Chỉ đạo Phòng Văn hoá – Xã hội xây dựng kế hoạch truyền thông, dùng nhiều hình thức tuyên truyền về Đề án đến cơ quan, doanh nghiệp, trường học, khu dân cư.",
      delegations: ["Phòng Văn hoá – Xã hội"],
    },
    {
      text: "- Chỉ đạo Trung tâm Dịch vụ sự nghiệp công thường xuyên tuyên truyền chủ trương, pháp luật, Đề án và Kế hoạch này trên hệ thống thông tin đại chúng để nhân dân hưởng ứng.",
      delegations: ["Trung tâm Dịch vụ sự nghiệp công"],
    },
  ]),
]

/** III. Who does what: the department itself, and five others. */
export const duties: StatedSection = {
  label: "III",
  heading: "TỔ CHỨC THỰC HIỆN",
  children: [
    duty("1", issuer, "assigned", own),
    { label: "2", heading: "Các cơ quan, đơn vị phối hợp", children: others },
  ],
}
