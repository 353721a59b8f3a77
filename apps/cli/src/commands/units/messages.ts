import type { Text } from "@lantoa/core"

/** The words of the look-up of units. */
export const messages = {
  notFound: { vi: "Không tìm thấy “{name}” tại ngày {day}.", en: "“{name}” is not found on {day}." },
  near: { vi: " Gần giống: {names}.", en: " Near it: {names}." },
  unknownProvince: {
    vi: "Không có gói tỉnh “{typed}”; cần một trong: {names}.",
    en: "There is no province plugin “{typed}”; expected one of: {names}.",
  },
  inProvince: { vi: "gói tỉnh: {name}", en: "province plugin: {name}" },
  aliases: { vi: "cách viết khác: {names}", en: "also written: {names}" },
  under: { vi: "thuộc: {name}", en: "under: {name}" },
  does: { vi: "chức năng: {names}", en: "functions: {names}" },
  code: { vi: "mã đơn vị hành chính: {code} (tại ngày {day})", en: "unit code: {code} (on {day})" },
  validThen: { vi: "tại ngày {day}: đang hoạt động ({span})", en: "on {day}: exists ({span})" },
  notThen: { vi: "tại ngày {day}: không tồn tại ({span})", en: "on {day}: does not exist ({span})" },
  span: { vi: "từ {from} đến {last}", en: "from {from} to {last}" },
  openStart: { vi: "trước khi dữ liệu bắt đầu", en: "before the data begin" },
  openEnd: { vi: "nay", en: "now" },
  heldBy: { vi: "{what} tại ngày {day}: {names}", en: "{what} on {day}: {names}" },
  everything: { vi: "người kế thừa mọi việc", en: "successor in everything" },
  functionOf: { vi: "người giữ chức năng {name}", en: "holder of the function {name}" },
  nobody: { vi: "không có đơn vị kế thừa", en: "no successor" },
  step: { vi: "{from} → {to}, {on}: {basis}", en: "{from} → {to}, {on}: {basis}" },
  onDay: { vi: "từ {day}", en: "from {day}" },
  aboutDay: { vi: "từ khoảng {day}", en: "from about {day}" },
  noDay: { vi: "không rõ ngày", en: "day unknown" },
  took: { vi: "kế thừa từ: {names}", en: "took over from: {names}" },
  group: { vi: "nhóm đơn vị, {tier}", en: "group of units, {tier}" },
  members: { vi: "{count} thành viên tại ngày {day}: {names}", en: "{count} members on {day}: {names}" },
  membersUnknown: {
    vi: "danh bạ chưa có đủ thành viên của nhóm này; đã biết {count}",
    en: "the directory does not know every member of this group; {count} are known",
  },
  change: { vi: "{day}: {kind}, {from} → {to}{basis}", en: "{day}: {kind}, {from} → {to}{basis}" },
  basis: { vi: " [{sources}]", en: " [{sources}]" },
  changeUnknown: {
    vi: "{day}: {kind}; không nguồn nào nói đơn vị nào thành đơn vị nào",
    en: "{day}: {kind}; no source says what became of what",
  },
  sameCode: {
    vi: " (cùng mã trong danh mục; chưa rõ văn bản)",
    en: " (the same code in the register; the act is not known)",
  },
  manyUnits: { vi: "{count} đơn vị", en: "{count} units" },
  codeWithoutDay: {
    vi: "Mã {code} chỉ có nghĩa khi có ngày: hãy thêm --on NGÀY.{meanings}",
    en: "The code {code} means something only with a day: add --on DAY.{meanings}",
  },
  meanings: { vi: " Mã này là của: {names}.", en: " It was the code of: {names}." },
  meaning: { vi: "{name} (ngày {day})", en: "{name} (on {day})" },
} as const satisfies Readonly<Record<string, Text>>
