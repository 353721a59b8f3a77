import type { Text } from "@lantoa/core"

/** What can be given where a plan is asked for. */
const readable: Text = {
  vi: "Đọc được: .docx, .doc, .pdf, .htm, .md, .txt; kế hoạch lưu ở dạng .json hoặc .yaml",
  en: "What can be read: .docx, .doc, .pdf, .htm, .md, .txt; a plan stored as .json or .yaml",
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
    vi: `“{file}” là {container}, không đọc được. ${readable.vi}; hãy lưu văn bản thành .docx rồi thử lại.`,
    en: `“{file}” is {container}, which is not read. ${readable.en}; save the document as .docx and try again.`,
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
