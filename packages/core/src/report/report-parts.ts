import type { Text } from "../text/index.ts"
import type { FormPart } from "./form.schema.ts"

const part = (id: string, vi: string, en: string, help: Text | null = null, mandatory = false): FormPart => ({
  id,
  name: { vi, en },
  help,
  mandatory,
})

/**
 * The parts in words of a report by its usual outline (*đề cương báo cáo thường dùng*): practice, since no official form
 * was found. Only the results must be told.
 */
export const reportParts: readonly FormPart[] = [
  part("direction", "Công tác chỉ đạo, triển khai", "Direction and organisation", {
    vi: "Văn bản đã ban hành, phân công, kiểm tra.",
    en: "Documents issued, work given out, checks made.",
  }),
  part(
    "results",
    "Kết quả thực hiện",
    "Results",
    { vi: "Nội dung, hình thức đã làm; số liệu ghi ở bảng.", en: "What was done and how; figures stand in the table." },
    true,
  ),
  part("funding", "Kinh phí thực hiện", "Funding", {
    vi: "Giải thích số tiền ở bảng kinh phí, nếu cần.",
    en: "What the table of money does not say by itself.",
  }),
  part("strengths", "Ưu điểm", "Strengths"),
  part("weaknesses", "Hạn chế", "Weaknesses"),
  part("causes", "Nguyên nhân", "Causes"),
  part("difficulties", "Khó khăn, vướng mắc", "Difficulties"),
  part("outlook", "Phương hướng kỳ tới", "The next period"),
  part("proposals", "Kiến nghị, đề xuất", "Proposals"),
]
