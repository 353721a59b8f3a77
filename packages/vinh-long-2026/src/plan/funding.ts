import type { StatedSection } from "@lantoa/core"

/** The second II, as printed: three sources, no amount. */
export const funding: StatedSection = {
  label: "II",
  heading: "KINH PHÍ THỰC HIỆN",
  children: [
    {
      text: "1. Ngân sách nhà nước theo phân cấp của Luật Ngân sách nhà nước.",
      funding: [{ kind: "state-budget", tier: "by-decentralisation" }],
    },
    "Hàng năm, các sở, ngành, đơn vị và địa phương lập dự toán trong dự toán ngân sách chung của mình, trình cấp có thẩm quyền phê duyệt.",
    {
      text: "2. Huy động tài trợ, đóng góp của doanh nghiệp, tổ chức, cá nhân và nguồn tài trợ hợp pháp khác.",
      funding: [
        { kind: "mobilised", text: "tài trợ, đóng góp của doanh nghiệp, tổ chức, cá nhân" },
        { kind: "other-lawful", text: "nguồn tài trợ hợp pháp khác" },
      ],
    },
  ],
}
