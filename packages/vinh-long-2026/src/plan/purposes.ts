import type { StatedSection } from "@lantoa/core"

/** I. Purposes and requirements. */
export const purposes: StatedSection = {
  label: "I",
  heading: "MỤC ĐÍCH, YÊU CẦU",
  children: [
    {
      label: "1",
      heading: "Mục đích",
      holds: "objectives",
      children: [
        "- Đưa Kế hoạch số 84/KH-UBND ngày 11/3/2026 của UBND tỉnh đến với xã hội.",
        "- Nâng cao nhận thức của cơ quan, tổ chức, doanh nghiệp và người dân về học tập suốt đời, về trách nhiệm khuyến học, khuyến tài trong kinh tế số.",
        "- Giữ vững, nâng chất lượng các mô hình học tập; vận động toàn dân tham gia; tạo cơ hội học tập bình đẳng, mở.",
      ],
    },
    {
      label: "2",
      heading: "Yêu cầu",
      holds: "requirements",
      children: [
        "- Thiết thực, hiệu quả, linh hoạt, hợp điều kiện của địa phương, đơn vị.",
        "- Các cấp, các ngành phối hợp chặt chẽ để hoàn thành mục tiêu, nhiệm vụ.",
        "- Các cơ quan, đoàn thể, cơ sở giáo dục quan tâm bồi dưỡng chuyên môn, pháp luật, kỹ năng sống cho cán bộ, người lao động, học sinh và Nhân dân.",
        "- Đơn vị tuyên truyền bám sát Kế hoạch này, chọn hình thức hợp với chức năng của mình.",
      ],
    },
  ],
}
