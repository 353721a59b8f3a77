import { isoDate } from "@lantoa/core"
import { ExpectedReport, ReportContent, ReportForm, ReportPeriod } from "@lantoa/core/schema"
import type { ReportFormInput } from "./write/write-report-form.ts"

const both = (vi: string, en: string) => ({ vi, en })
const clause = {
  kind: "clause",
  text: both("Mục IV.3 của kế hoạch giao UBND cấp xã báo cáo.", "Section IV.3 of the plan makes communes report."),
  at: "s4.3",
  basis: [],
} as const
const indicator = (id: string, vi: string, en: string, measure: string, more: object = {}) => ({
  indicator: {
    id,
    name: both(vi, en),
    measure,
    help: null,
    channels: [],
    together: "sum",
    partOf: null,
    validity: { from: null, until: null },
    basis: [],
    ...more,
  },
  mandatory: true,
  because: [clause],
})

/** A made-up form with something of everything that a form can ask. */
export const sampleForm: ReportForm = ReportForm.parse({
  format: "lantoa.form/1",
  id: "reporting-1.0123456789abcd",
  plan: "mau/kh-2026",
  title: both("Kế hoạch số 12/KH-UBND về truyền thông năm 2026", "Plan 12/KH-UBND on communication in 2026"),
  measures: [
    { id: "news-item", name: both("tin, bài", "news items") },
    { id: "attendance", name: both("lượt người", "attendances") },
    { id: "radio-minute", name: both("phút phát thanh", "minutes of radio") },
  ],
  indicators: [
    indicator("news-items", "Số tin, bài đã đăng", "News items published", "news-item", {
      help: both("Đăng lại không tính thêm.", "The same item printed again does not count."),
    }),
    indicator("talk-attendance", "Số lượt người nghe nói chuyện chuyên đề", "Attendances at talks", "attendance"),
    indicator("talk-attendance-women", "Phụ nữ", "Women", "attendance", { partOf: "talk-attendance" }),
    {
      ...indicator("mau/radio-minutes", "Thời lượng phát thanh", "Radio time", "radio-minute"),
      mandatory: false,
    },
  ],
  tasks: [
    {
      item: "task-1",
      at: "s2.1",
      text: "Tuyên truyền trên hệ thống truyền thanh cơ sở.",
      mandatory: true,
      because: [clause],
    },
    { item: "task-2.1", at: "s2.2", text: "=Treo băng rôn, khẩu hiệu tại trụ sở", mandatory: false, because: [clause] },
  ],
  costs: [
    {
      id: "funding-1",
      name: both("Ngân sách nhà nước (xã)", "State budget (commune)"),
      kind: "state-budget",
      tier: "commune",
    },
    { id: "mobilised", name: both("Huy động, xã hội hóa", "Mobilised"), kind: "mobilised", tier: null },
  ],
  parts: [
    { id: "results", name: both("Kết quả thực hiện", "Results"), help: null, mandatory: true },
    {
      id: "difficulties",
      name: both("Khó khăn, vướng mắc", "Difficulties"),
      help: both("Nêu nguyên nhân.", "Say why."),
      mandatory: false,
    },
  ],
})

/** The first quarter of 2026, cut off in the middle of a month. */
export const samplePeriod: ReportPeriod = ReportPeriod.parse({
  id: "2026-q1",
  frequency: "quarterly",
  year: 2026,
  from: "2026-01-01",
  to: "2026-03-31",
  window: {
    from: "2025-12-15",
    to: "2026-03-14",
    basis: [{ instrument: null, at: "theo thông lệ", certainty: "document" }],
  },
})

/** The report that a made-up commune owes on that form for that quarter. */
export const sampleExpected: ExpectedReport = ExpectedReport.parse({
  id: "mau/kh-2026#reporting-1@b:mau/ubnd-xa-1!2026-q1",
  obligation: "mau/kh-2026#reporting-1@b:mau/ubnd-xa-1",
  obligor: { kind: "body", id: "b:mau/ubnd-xa-1", name: "UBND xã Hải Mẫu", tier: "commune" },
  period: "2026-q1",
  form: sampleForm.id,
  due: {
    day: isoDate("2026-03-20"),
    strictDay: "2026-03-19",
    graceWorkingDays: 2,
    lastDay: "2026-03-24",
    provisional: true,
  },
  to: ["Sở Văn hóa, Thể thao và Du lịch"],
  because: [clause],
})

/** A content with an answer of every kind, and some left empty. */
export const sampleContent: ReportContent = ReportContent.parse({
  values: { "news-items": 0, "talk-attendance": 1234, "mau/radio-minutes": "not-applicable" },
  tasks: {
    "task-1": {
      progress: "under-way",
      note: "Đã phát 12 buổi.",
      evidence: ["Báo cáo số 5/BC-VHXH", "https://hai-mau.example"],
    },
    "task-2.1": { progress: null, note: "=1+1", evidence: [] },
  },
  costs: { "funding-1": { estimated: 1_200_000_000, allocated: null, spent: 0 } },
  parts: { results: 'Dòng một.\nDòng hai có dấu \' và "ngoặc".', difficulties: null },
})

/** Everything that a form is written from. */
export const sampleInput: ReportFormInput = {
  form: sampleForm,
  expected: sampleExpected,
  period: samplePeriod,
  obligorName: "UBND xã Hải Mẫu",
  content: sampleContent,
}
