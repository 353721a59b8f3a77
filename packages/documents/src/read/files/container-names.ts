import type { Text } from "@lantoa/core"
import type { Container } from "./container.ts"

/** What each kind of file is called. */
export const containerNames: Readonly<Record<Container, Text>> = {
  text: { vi: "văn bản thuần", en: "plain text" },
  docx: { vi: "tệp Word (.docx)", en: "a Word document (.docx)" },
  doc: { vi: "tệp Word đời cũ (.doc)", en: "an old Word document (.doc)" },
  html: { vi: "trang HTML", en: "an HTML page" },
  pdf: { vi: "tệp PDF", en: "a PDF file" },
  xlsx: { vi: "bảng tính Excel (.xlsx)", en: "an Excel workbook (.xlsx)" },
  pptx: { vi: "bài trình chiếu PowerPoint (.pptx)", en: "a PowerPoint presentation (.pptx)" },
  opendocument: { vi: "tệp OpenDocument (.odt, .ods)", en: "an OpenDocument file (.odt, .ods)" },
  zip: { vi: "tệp nén ZIP", en: "a ZIP archive" },
  encrypted: { vi: "tệp Office đặt mật khẩu", en: "an Office file locked with a password" },
  ole: { vi: "tệp Office đời cũ không phải Word (.xls, .ppt)", en: "an old Office file other than Word (.xls, .ppt)" },
  rtf: { vi: "tệp RTF", en: "an RTF file" },
  gzip: { vi: "tệp nén gzip", en: "a gzip archive" },
  rar: { vi: "tệp nén RAR", en: "a RAR archive" },
  "7z": { vi: "tệp nén 7z", en: "a 7z archive" },
  image: { vi: "tệp ảnh", en: "an image" },
  binary: { vi: "dữ liệu nhị phân", en: "binary data" },
}
