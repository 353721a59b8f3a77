import { formatDate, isIsoDate } from "../../calendar/index.ts"
import { fillText, type Language, type Text } from "../../text/index.ts"

/** Where in a variant something stands: `["bodies", "add", 0, "under"]`. */
export type VariantPath = readonly (string | number)[]

/** Something wrong with what a variant says (*lỗi trong tệp biến thể*); its shape is right. */
export interface VariantProblem {
  readonly code: VariantProblemCode
  readonly at: VariantPath
  readonly text: Text
  /** The names that may have been meant, nearest first; empty where none is near. */
  readonly nearest: readonly string[]
}

/** What the problems of a variant say, by their permanent code. */
export const variantMessages = {
  "base-not-then": {
    vi: "{base} không nói về ngày {day}; chỉ có hiệu lực {days}.",
    en: "{base} does not speak for {day}; it is valid {days}.",
  },
  "days-empty": {
    vi: "Khoảng ngày từ {from} đến trước {until} không có ngày nào.",
    en: "There is no day from {from} until before {until}.",
  },
  "slug-taken": {
    vi: "Tên ngắn “{slug}” đã là của lớp dưới ({layers}); hãy đặt tên khác.",
    en: "The slug “{slug}” is taken by a layer below ({layers}); choose another.",
  },
  "body-unknown": {
    vi: "Ngày {day} không có cơ quan nào tên “{name}” trong khuôn mẫu hay trong tệp này{nearest}.",
    en: "On {day} neither the base nor this file has a body called “{name}”{nearest}.",
  },
  "body-not-then": {
    vi: "Cơ quan “{name}” có, nhưng không vào ngày {day}{nearest}.",
    en: "There is a body “{name}”, but not on {day}{nearest}.",
  },
  "body-ambiguous": {
    vi: "Ngày {day} có nhiều cơ quan tên “{name}”: {candidates}. Hãy ghi mã của một cơ quan.",
    en: "On {day} several bodies are called “{name}”: {candidates}. Write the id of one.",
  },
  "body-exists": {
    vi: "Cơ quan “{name}” đã có; dùng bodies.change để sửa, hoặc đặt tên khác.",
    en: "There is a body “{name}” already; use bodies.change to change it, or another name.",
  },
  "body-changed-twice": {
    vi: "Cơ quan “{name}” được sửa hoặc kết thúc hai lần; hãy gộp lại.",
    en: "The body “{name}” is changed or ended twice; make it one entry.",
  },
  "body-circular": {
    vi: "Các cơ quan là cấp trên của nhau theo vòng: {chain}.",
    en: "Bodies are under each other in a circle: {chain}.",
  },
  "group-unknown": {
    vi: "Ngày {day} không có nhóm nào tên “{name}” trong khuôn mẫu hay trong tệp này{nearest}.",
    en: "On {day} neither the base nor this file has a group called “{name}”{nearest}.",
  },
  "group-exists": {
    vi: "Nhóm “{name}” đã có; dùng groups.change để sửa, hoặc đặt tên khác.",
    en: "There is a group “{name}” already; use groups.change to change it, or another name.",
  },
  "group-changed-twice": {
    vi: "Nhóm “{name}” được sửa hai lần; hãy gộp lại.",
    en: "The group “{name}” is changed twice; make it one entry.",
  },
  "member-unknown": {
    vi: "Ngày {day} không có cơ quan hay nhóm nào tên “{name}”{nearest}.",
    en: "On {day} no body or group is called “{name}”{nearest}.",
  },
  "group-circular": {
    vi: "Các nhóm chứa nhau theo vòng: {chain}.",
    en: "Groups hold each other in a circle: {chain}.",
  },
  "group-open": {
    vi: "Nhóm “{name}” chưa biết hết thành viên, nên nhóm chứa nó không thể đủ; hãy ghi complete: false.",
    en: "Not every member of the group “{name}” is known, so the group that holds it cannot be complete; write complete: false.",
  },
  "channel-unknown": {
    vi: "Không có kênh nào tên hoặc mã “{name}”{nearest}.",
    en: "No channel has the name or id “{name}”{nearest}.",
  },
  "channel-exists": {
    vi: "Kênh “{name}” đã có; dùng channels.change để sửa, hoặc đặt tên khác.",
    en: "There is a channel “{name}” already; use channels.change to change it, or another name.",
  },
  "channel-changed-twice": {
    vi: "Kênh “{name}” được sửa hai lần; hãy gộp lại.",
    en: "The channel “{name}” is changed twice; make it one entry.",
  },
  "measure-unknown": {
    vi: "Không có đơn vị tính nào tên “{name}”{nearest}; đơn vị mới thì ghi ở indicators.measures.",
    en: "No unit of measure is called “{name}”{nearest}; a new one stands in indicators.measures.",
  },
  "measure-exists": {
    vi: "Đơn vị tính “{name}” đã có; hãy dùng đơn vị ấy.",
    en: "There is a unit of measure “{name}” already; use it.",
  },
  "indicator-unknown": {
    vi: "Không có chỉ tiêu nào tên hoặc mã “{name}”{nearest}.",
    en: "No indicator has the name or id “{name}”{nearest}.",
  },
  "indicator-exists": {
    vi: "Chỉ tiêu “{name}” đã có; dùng indicators.change để sửa, hoặc đặt tên khác.",
    en: "There is an indicator “{name}” already; use indicators.change to change it, or another name.",
  },
  "indicator-changed-twice": {
    vi: "Chỉ tiêu “{name}” được sửa hai lần; hãy gộp lại.",
    en: "The indicator “{name}” is changed twice; make it one entry.",
  },
  "indicator-part-unit": {
    vi: "Chỉ tiêu “{name}” không thể là một phần của “{whole}”: hai đơn vị tính khác nhau.",
    en: "The indicator “{name}” cannot be a part of “{whole}”: their units of measure differ.",
  },
  "indicator-part-circular": {
    vi: "Các chỉ tiêu là phần của nhau theo vòng: {chain}.",
    en: "Indicators are parts of each other in a circle: {chain}.",
  },
  "letterhead-twice": {
    vi: "Thể thức đầu văn bản của “{name}” được ghi hai lần; hãy gộp lại.",
    en: "The letterhead of “{name}” is given twice; make it one entry.",
  },
  "letterhead-incomplete": {
    vi: "Thể thức đầu văn bản của “{name}” thiếu “{field}”: khuôn mẫu không có giá trị này.",
    en: "The letterhead of “{name}” lacks “{field}”: the base has no value for it.",
  },
  "regime-twice": {
    vi: "Chế độ báo cáo “{name}” được ghi hai lần; hãy gộp lại, hoặc đặt id khác.",
    en: "The standing order “{name}” is given twice; make it one entry, or give another id.",
  },
  "parameter-unknown": {
    vi: "Không có tham số “{name}”{nearest}.",
    en: "There is no parameter “{name}”{nearest}.",
  },
  "parameter-shape": {
    vi: "Giá trị của tham số “{name}” khác dạng với giá trị chung cả nước, {expected}.",
    en: "The value of the parameter “{name}” has another form than the nation's, {expected}.",
  },
  "parameter-order": {
    vi: "Các giá trị của tham số “{name}” phải xếp theo ngày tăng dần, mỗi ngày một giá trị.",
    en: "The values of the parameter “{name}” stand by rising days, one for each day.",
  },
} as const satisfies Readonly<Record<string, Text>>

/** Which problem it is (*mã lỗi*). Permanent. */
export type VariantProblemCode = keyof typeof variantMessages

const hints = {
  vi: "; gần nhất: {names}",
  en: "; the nearest: {names}",
}

/** A problem with its words; `nearest` fills the place that the words have for it, days are written out. */
export const variantProblem = (
  code: VariantProblemCode,
  at: VariantPath,
  data: Readonly<Record<string, string>>,
  nearest: readonly string[] = [],
): VariantProblem => {
  const names = nearest.map((name) => `“${name}”`).join(", ")
  const hint = nearest.length === 0 ? { vi: "", en: "" } : fillText(hints, { names })
  const words: Text = variantMessages[code]
  return {
    code,
    at,
    text: {
      vi: fillText(words, { ...written(data, "vi"), nearest: hint.vi }).vi,
      en: fillText(words, { ...written(data, "en"), nearest: hint.en }).en,
    },
    nearest,
  }
}

const written = (data: Readonly<Record<string, string>>, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, isIsoDate(value) ? formatDate(value, language) : value]),
  )

/** Whether making a province of a variant gave problems instead. */
export const isVariantProblems = <A>(result: A | readonly VariantProblem[]): result is readonly VariantProblem[] =>
  Array.isArray(result)
