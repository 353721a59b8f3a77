import type { Text } from "@lantoa/core"

/** What this program says. */
export const messages = {
  askName: { vi: "Tỉnh, thành phố nào?", en: "Which province or city?" },
  nameMissing: {
    vi: 'thiếu tên tỉnh. Hãy ghi --name "Cà Mau".',
    en: 'the province is missing. Say --name "Cà Mau".',
  },
  nameUnclear: {
    vi: "“{name}” chưa đủ rõ; có thể là: {names}. Hãy ghi đủ tên.",
    en: "“{name}” is not clear; it may be: {names}. Write the whole name.",
  },
  unknownOption: {
    vi: "không có tùy chọn “{option}”. Các tùy chọn: {known}.",
    en: "there is no option “{option}”. The options are {known}.",
  },
  valueMissing: { vi: "tùy chọn {option} cần một giá trị.", en: "the option {option} needs a value." },
  extraWord: {
    vi: "không hiểu “{word}”. Tên tỉnh ghi sau --name, thư mục ghi sau --dir.",
    en: "“{word}” is not understood. The province goes after --name, the folder after --dir.",
  },
  badDay: {
    vi: "“{day}” không phải một ngày; cần dạng 2026-11-21.",
    en: "“{day}” is not a day; a form like 2026-11-21 is expected.",
  },
  badPackage: {
    vi: "“{name}” không dùng làm tên gói npm được; cần chữ thường không dấu, số, gạch nối, như “lantoa-ca-mau”.",
    en: "“{name}” cannot be the name of an npm package; lower-case letters, digits and hyphens are expected, as in “lantoa-ca-mau”.",
  },
  badLanguage: {
    vi: "ngôn ngữ “{language}” không có; chọn vi hoặc en.",
    en: "there is no language “{language}”; choose vi or en.",
  },
  folderIsFile: { vi: "{folder} là một tệp, không phải thư mục.", en: "{folder} is a file, not a folder." },
  folderNotEmpty: {
    vi: "thư mục {folder} đã có {count} mục ({first}…). Hãy chọn một thư mục trống bằng --dir; không có gì bị ghi đè.",
    en: "the folder {folder} has {count} entries ({first}…). Choose an empty one with --dir; nothing was overwritten.",
  },
  cannotWrite: { vi: "không ghi được vào {folder}: {reason}.", en: "{folder} cannot be written to: {reason}." },
  done: {
    vi: "Đã viết {count} tệp của gói {slug} ({title}) vào {folder}.\n\n  cd {folder}\n  npm install\n  npm test",
    en: "Wrote {count} files of the package {slug} ({title}) to {folder}.\n\n  cd {folder}\n  npm install\n  npm test",
  },
} as const satisfies Record<string, Text>
