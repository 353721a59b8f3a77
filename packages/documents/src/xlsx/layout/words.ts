import { fold, type Text } from "@lantoa/core"
import type { TaskProgress } from "@lantoa/core/report"

/** The names of a form's sheets. */
export const sheetNames = {
  instructions: { vi: "Hướng dẫn", en: "Instructions" },
  figures: { vi: "Số liệu", en: "Figures" },
  tasks: { vi: "Nhiệm vụ", en: "Tasks" },
  costs: { vi: "Kinh phí", en: "Costs" },
  narrative: { vi: "Thuyết minh", en: "Narrative" },
} as const satisfies Readonly<Record<string, Text>>

/** What is written where a figure cannot arise (*không áp dụng*). */
export const notApplicable: Text = { vi: "Không áp dụng", en: "Not applicable" }

/** How far a task is, as chosen from a list (*tiến độ*). */
export const progressNames: Readonly<Record<TaskProgress, Text>> = {
  "not-started": { vi: "Chưa thực hiện", en: "Not started" },
  "under-way": { vi: "Đang thực hiện", en: "Under way" },
  done: { vi: "Đã hoàn thành", en: "Done" },
  "not-applicable": notApplicable,
}

/** The same in the order in which they are offered. */
export const progressChoices: readonly (readonly [TaskProgress, Text])[] = (
  ["not-started", "under-way", "done", "not-applicable"] as const
).map((progress) => [progress, progressNames[progress]])

/** Whether a text says “not applicable”, in either language, with or without accents. */
export const isNotApplicable = (text: string): boolean => {
  const said = fold(text).trim()
  return said === fold(notApplicable.vi) || said === fold(notApplicable.en)
}

/** Words of all sheets. */
export const words = {
  order: { vi: "STT", en: "No." },
  mandatory: { vi: "Bắt buộc.", en: "Mandatory." },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
  measure: { vi: "Đơn vị tính", en: "Unit of measure" },
  figure: { vi: "Số liệu", en: "Figure" },
  remarks: { vi: "Cách tính", en: "What counts" },
  partOf: {
    vi: "Trong đó của chỉ tiêu {order}, không lớn hơn chỉ tiêu ấy.",
    en: "Part of indicator {order}, never more than it.",
  },
  partOfUnlisted: { vi: "Trong đó của chỉ tiêu “{name}”.", en: "Part of the indicator “{name}”." },
  task: { vi: "Nhiệm vụ", en: "Task" },
  progress: { vi: "Tiến độ", en: "Progress" },
  note: { vi: "Ghi chú", en: "Note" },
  evidence: { vi: "Minh chứng (mỗi dòng một mục)", en: "Evidence (one item per line)" },
  source: { vi: "Nguồn kinh phí", en: "Source of money" },
  estimated: { vi: "Dự toán (đồng)", en: "Estimated (VND)" },
  allocated: { vi: "Được giao (đồng)", en: "Allocated (VND)" },
  spent: { vi: "Đã chi (đồng)", en: "Spent (VND)" },
  figuresHint: {
    vi: "Chỉ điền vào cột tô màu. Số nguyên từ 0 trở lên; không phát sinh: 0; đơn vị không có nội dung này: Không áp dụng; chưa có số liệu: để trống. Ô màu đậm là ô bắt buộc còn trống.",
    en: "Fill in the coloured column only. Whole numbers from 0; nothing happened: 0; the unit has no such thing: Not applicable; not known yet: leave empty. Darker cells are mandatory and still empty.",
  },
  tasksHint: {
    vi: "Chọn tiến độ trong danh sách; ghi chú và minh chứng (tên tệp, địa chỉ, số văn bản) khi có. Ô màu đậm là ô bắt buộc còn trống.",
    en: "Choose the progress from the list; add notes and evidence (file names, addresses, document numbers) where there are any. Darker cells are mandatory and still empty.",
  },
  costsHint: {
    vi: "Ghi bằng đồng, số nguyên từ 0 trở lên, không ghi nghìn hay triệu. Chưa biết: để trống. Để trống không phải là 0.",
    en: "Whole đồng from 0, not thousands or millions. Not known: leave empty. Empty is not 0.",
  },
  narrativeHint: {
    vi: "Viết vào ô tô màu dưới mỗi mục. Xuống dòng trong ô: Alt+Enter.",
    en: "Write in the coloured cell under each heading. New line in a cell: Alt+Enter.",
  },
  page: { vi: "Trang", en: "Page" },
} as const satisfies Readonly<Record<string, Text>>
