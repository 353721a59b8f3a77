import type { Text } from "@lantoa/core"

/** The sentences about variant files. */
export const messages = {
  malformed: {
    vi: "Tệp biến thể “{file}” có {count} chỗ phải sửa:",
    en: "The variant file “{file}” has {count} places to correct:",
  },
  more: { vi: "… và {rest} chỗ nữa", en: "… and {rest} more" },
  tooLarge: {
    vi: "Tệp có {bytes} byte, quá giới hạn {limit} byte của tệp biến thể.",
    en: "The file has {bytes} bytes, over the limit of {limit} bytes for a variant file.",
  },
  tooDeep: {
    vi: "Các mục lồng nhau sâu quá {limit} bậc.",
    en: "Entries stand in each other over {limit} levels deep.",
  },
  notYaml: { vi: "Không phải YAML: {reason}.", en: "Not YAML: {reason}." },
  empty: {
    vi: "Tệp không có nội dung; cần các khóa như format, province, on. Chạy lantoa init để có tệp mẫu.",
    en: "The file says nothing; expected keys such as format, province, on. lantoa init writes one to start from.",
  },
  duplicateKey: {
    vi: "Khóa “{key}” được ghi hai lần ở cùng một chỗ; hãy gộp lại hoặc bỏ một.",
    en: "The key “{key}” is given twice in one place; join them or delete one.",
  },
  reference: {
    vi: "Tham chiếu YAML (&, *) không dùng được trong tệp biến thể; hãy viết ra.",
    en: "YAML references (&, *) cannot be used in a variant file; write it out.",
  },
  unknownKey: {
    vi: "Không có khóa “{key}” ở đây{hint}.",
    en: "There is no key “{key}” here{hint}.",
  },
  missingKey: { vi: "Thiếu khóa “{key}”.", en: "The key “{key}” is missing." },
  unknownChoice: {
    vi: "“{value}” không phải giá trị của “{key}”{hint}.",
    en: "“{value}” is not a value of “{key}”{hint}.",
  },
  badDay: {
    vi: "“{value}” của “{key}” không phải một ngày có thật; cần dạng NĂM-THÁNG-NGÀY như 2026-11-30.",
    en: "“{value}” of “{key}” is not a day that exists; expected YEAR-MONTH-DAY such as 2026-11-30.",
  },
  badValue: { vi: "“{key}”: {reason}.", en: "“{key}”: {reason}." },
  nearest: { vi: "; gần nhất: {names}", en: "; the nearest: {names}" },
  allowed: { vi: "; dùng được: {names}", en: "; what can be used: {names}" },
  provinceUnknown: {
    vi: "Ngày {day} không có tỉnh, thành phố nào tên “{name}”; gần nhất: {names}.",
    en: "On {day} no province is called “{name}”; the nearest: {names}.",
  },
  provinceAmbiguous: {
    vi: "Ngày {day} “{name}” có thể là {names}; hãy ghi đủ tên.",
    en: "On {day} “{name}” may be {names}; write the whole name.",
  },
  notEntries: {
    vi: "Tệp phải gồm các khóa và giá trị, như “province: Cà Mau”.",
    en: "The file is made of keys and values, such as “province: Cà Mau”.",
  },
  dayBeforeData: {
    vi: "Ngày {day} nằm trước dữ liệu đơn vị hành chính, có từ {first}.",
    en: "{day} lies before the data on administrative units, which begin on {first}.",
  },
  baseUnknown: {
    vi: "Không có khuôn mẫu hay gói tỉnh nào tên “{base}”{hint}.",
    en: "There is no preset or province plugin called “{base}”{hint}.",
  },
  baseNotOfDay: {
    vi: "Khuôn mẫu của ngày {day} là “{preset}”, không phải “{base}”.",
    en: "The preset of {day} is “{preset}”, not “{base}”.",
  },
  exists: {
    vi: "Đã có “{file}”; hãy xóa tệp đó, hoặc ghi tên khác bằng --out.",
    en: "There is “{file}” already; delete it, or give another name by --out.",
  },
  line: { vi: "dòng {line}, cột {column}: {text}", en: "line {line}, column {column}: {text}" },
} as const satisfies Readonly<Record<string, Text>>

/** What the YAML parser finds, by its code; anything else in its own words. */
export const yamlReasons: Readonly<Record<string, Text>> = {
  BAD_INDENT: {
    vi: "dòng này thụt lề khác với các dòng cùng mục",
    en: "this line is indented otherwise than the lines of its entry",
  },
  TAB_AS_INDENT: { vi: "thụt lề bằng phím Tab; hãy dùng dấu cách", en: "indented by a tab; use spaces" },
  MISSING_CHAR: { vi: "thiếu dấu đóng ngoặc hoặc nháy", en: "a closing bracket or quote is missing" },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: "thiếu dấu nháy quanh giá trị có dấu hai chấm, hoặc dòng thụt lề sai",
    en: "a value with a colon needs quotes, or a line is indented wrongly",
  },
  MULTILINE_IMPLICIT_KEY: { vi: "thiếu dấu hai chấm sau một khóa", en: "a colon is missing after a key" },
  MULTIPLE_DOCS: {
    vi: "tệp có nhiều tài liệu (---); chỉ được một",
    en: "the file has several documents (---); only one",
  },
  UNEXPECTED_TOKEN: { vi: "ký hiệu không đúng chỗ", en: "a sign is out of place" },
}
