import type { FunctionId } from "../../directory/index.ts"
import type { Text } from "../../text/index.ts"

/** What a function of a body is called in messages (*chức năng*). */
export const functionLabels: Readonly<Record<FunctionId, Text>> = {
  "press-and-grassroots-information": {
    vi: "báo chí, xuất bản, thông tin cơ sở",
    en: "press, publishing and grassroots information",
  },
  "digital-and-telecommunications": {
    vi: "chuyển đổi số, bưu chính, viễn thông",
    en: "digital transformation, post and telecommunications",
  },
  "culture-and-libraries": { vi: "văn hóa, thư viện", en: "culture and libraries" },
  education: { vi: "giáo dục và đào tạo", en: "education and training" },
  budget: { vi: "tài chính, ngân sách", en: "finance and budget" },
  "propaganda-orientation": { vi: "tuyên giáo, định hướng tuyên truyền", en: "propaganda and orientation" },
  "mass-mobilisation": { vi: "dân vận", en: "mass mobilisation" },
  "learning-promotion": { vi: "khuyến học, khuyến tài", en: "learning promotion" },
  "provincial-press": { vi: "báo của tỉnh", en: "the province's newspaper" },
  "provincial-broadcasting": { vi: "phát thanh, truyền hình của tỉnh", en: "the province's broadcasting" },
  "district-broadcasting": { vi: "truyền thanh cấp huyện", en: "district broadcasting" },
  "commune-broadcasting": { vi: "truyền thanh cấp xã", en: "commune broadcasting" },
  "general-administration": { vi: "quản lý hành chính chung", en: "general administration" },
  "public-services": { vi: "dịch vụ sự nghiệp công", en: "public services" },
}
