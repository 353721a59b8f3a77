import type { CommandSpec } from "../../arguments/spec.ts"
import { format, oneFile, out } from "../shared/options.ts"

/** `lantoa read` */
export const spec: CommandSpec = {
  name: "read",
  summary: { vi: "đọc một văn bản thành dữ liệu", en: "read a document into data" },
  operand: oneFile,
  options: { format: format("json", "plan", "tree"), out },
  details: [
    {
      vi: "json: bản đọc gọn, tên trường giữ cố định; plan: toàn bộ kế hoạch, lưu lại được thành .json; tree: cây văn bản.",
      en: "json: the short reading, its field names are fixed; plan: the whole plan, which can be stored as .json; tree: the document tree.",
    },
    {
      vi: "Văn bản đọc không trọn vẫn cho kết quả, kèm nhận xét của bộ đọc ở luồng lỗi. Mã thoát 2 chỉ khi không có tệp, là thư mục, tệp rỗng, vượt giới hạn hoặc là loại tệp không đọc.",
      en: "A document that is not fully understood still gives a reading, with the reader's remarks on standard error. Exits 2 only when the file is missing, a folder, empty, over a limit or of a kind that is not read.",
    },
    {
      vi: "Đọc được .docx, .doc, .pdf có lớp chữ, .htm, .md, .txt; loại tệp nhận theo nội dung, không theo tên. Với tệp không phải văn bản thuần, tree có thêm places: mỗi đoạn của tệp bắt đầu ở ký tự nào, thuộc trang nào.",
      en: "Reads .docx, .doc, .pdf with a text layer, .htm, .md and .txt, told by content, not by name. For a file that is not plain text, tree also has places: at which character each paragraph of the file begins, and on which page.",
    },
  ],
  examples: ["lantoa read ke-hoach.docx", "lantoa read ke-hoach.pdf --format plan --out ke-hoach.json"],
}
