import type { Text } from "@lantoa/core"
import type { Container } from "./container.ts"

/** What can be given where a plan is asked for. */
const readable: Text = {
  vi: "Đọc được: văn bản .txt hoặc .md, kế hoạch lưu ở dạng .json hoặc .yaml",
  en: "What can be read: a text .txt or .md, a plan stored as .json or .yaml",
}

/** The sentences of the errors of loading a plan. */
export const messages = {
  fileMissing: {
    vi: "Không có tệp “{file}”, cũng không có kế hoạch có sẵn nào tên như vậy. Kế hoạch có sẵn: {names}.",
    en: "There is no file “{file}” and no built-in plan of that name. Built-in plans: {names}.",
  },
  fileIsFolder: {
    vi: "“{file}” là một thư mục; cần đường dẫn của một tệp.",
    en: "“{file}” is a folder; expected the path of a file.",
  },
  fileEmpty: {
    vi: "Tệp “{file}” rỗng (0 byte); cần một tệp có nội dung.",
    en: "The file “{file}” is empty (0 bytes); expected a file with content.",
  },
  fileTooLarge: {
    vi: "Tệp “{file}” có {bytes} byte, quá giới hạn {limit} byte.",
    en: "The file “{file}” has {bytes} bytes, over the limit of {limit} bytes.",
  },
  fileUnreadable: { vi: "Không đọc được “{file}”: {reason}.", en: "Cannot read “{file}”: {reason}." },
  notRegular: { vi: "đó không phải tệp thường", en: "it is not a regular file" },
  containerUnknown: {
    vi: `“{file}” là {container}, chưa đọc được. ${readable.vi}; hãy lưu văn bản thành .txt (UTF-8) rồi thử lại.`,
    en: `“{file}” is {container}, which cannot be read yet. ${readable.en}; save the text as .txt (UTF-8) and try again.`,
  },
  binary: {
    vi: `“{file}” là dữ liệu nhị phân, không phải văn bản. ${readable.vi}.`,
    en: `“{file}” is binary data, not text. ${readable.en}.`,
  },
  planMalformed: {
    vi: "“{file}” không phải một kế hoạch truyền thông:",
    en: "“{file}” is not a communication plan:",
  },
  moreReasons: { vi: " (và {rest} chỗ nữa)", en: " (and {rest} more)" },
  notJson: { vi: "không phải JSON: {reason}", en: "not JSON: {reason}" },
  notYaml: { vi: "không phải YAML: {reason}", en: "not YAML: {reason}" },
  tooDeep: { vi: "lồng nhau quá sâu", en: "nested too deeply" },
  provinceMissing: {
    vi: "“{file}” thuộc gói tỉnh “{slug}”, gói này chưa được nạp. Gói đã nạp: {known}.",
    en: "“{file}” belongs to the province plugin “{slug}”, which is not loaded. Loaded: {known}.",
  },
} as const satisfies Readonly<Record<string, Text>>

/** What each kind of file is called. */
export const containerNames: Readonly<Record<Exclude<Container, "text">, Text>> = {
  docx: { vi: "tệp Word (.docx)", en: "a Word document (.docx)" },
  xlsx: { vi: "bảng tính Excel (.xlsx)", en: "an Excel workbook (.xlsx)" },
  pptx: { vi: "bài trình chiếu PowerPoint (.pptx)", en: "a PowerPoint presentation (.pptx)" },
  opendocument: { vi: "tệp OpenDocument (.odt, .ods)", en: "an OpenDocument file (.odt, .ods)" },
  zip: { vi: "tệp nén ZIP", en: "a ZIP archive" },
  pdf: { vi: "tệp PDF", en: "a PDF file" },
  ole: { vi: "tệp Office đời cũ (.doc, .xls)", en: "an old Office file (.doc, .xls)" },
  rtf: { vi: "tệp RTF", en: "an RTF file" },
  html: { vi: "trang HTML", en: "an HTML page" },
  gzip: { vi: "tệp nén gzip", en: "a gzip archive" },
  rar: { vi: "tệp nén RAR", en: "a RAR archive" },
  "7z": { vi: "tệp nén 7z", en: "a 7z archive" },
  image: { vi: "tệp ảnh", en: "an image" },
  binary: { vi: "dữ liệu nhị phân", en: "binary data" },
}
