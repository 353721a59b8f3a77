import type { CommandSpec } from "../../arguments/spec.ts"
import { asOf, format, out } from "../shared/options.ts"

/** `lantoa check` */
export const spec: CommandSpec = {
  name: "check",
  summary: { vi: "kiểm tra kế hoạch theo pháp luật của ngày kế hoạch", en: "check plans against the law of their day" },
  operand: {
    name: { vi: "TỆP...", en: "FILE..." },
    about: { vi: "một hay nhiều kế hoạch", en: "one or more plans" },
    min: 1,
    max: Number.POSITIVE_INFINITY,
  },
  options: {
    format: format("pretty", "json", "sarif", "junit", "github", "html", "docx"),
    "as-of": asOf,
    preset: {
      about: {
        vi: "bộ quy tắc: recommended (mặc định), strict, form-only",
        en: "which rules: recommended (the default), strict, form-only",
      },
      value: { vi: "BỘ", en: "PRESET" },
      among: ["recommended", "strict", "form-only"],
    },
    config: {
      about: { vi: "tệp cấu hình kiểm tra (YAML hoặc JSON)", en: "a configuration of checking (YAML or JSON)" },
      value: { vi: "TỆP", en: "FILE" },
    },
    baseline: {
      about: {
        vi: "chỉ tính phát hiện chưa có trong tệp mốc này",
        en: "count only findings that this baseline does not have",
      },
      value: { vi: "TỆP", en: "FILE" },
    },
    "baseline-write": {
      about: { vi: "ghi mọi phát hiện hiện có thành tệp mốc", en: "write all findings there are now as a baseline" },
      value: { vi: "TỆP", en: "FILE" },
    },
    "show-suppressed": {
      about: {
        vi: "nêu cả phát hiện đã bỏ qua và đã có trong mốc",
        en: "tell suppressed findings and those of the baseline too",
      },
    },
    fix: {
      about: {
        vi: "sửa các chỗ an toàn trong bản sao TÊN.da-sua.ĐUÔI (.txt, .md; với .docx là thay đổi theo dõi được và nhận xét) rồi kiểm tra bản sao",
        en: "make the safe fixes in a copy NAME.da-sua.EXT (.txt, .md; in .docx as tracked changes and comments) and check the copy",
      },
    },
    copy: {
      about: { vi: "tên bản sao của --fix", en: "the name of the copy of --fix" },
      value: { vi: "TỆP", en: "FILE" },
    },
    out,
  },
  details: [
    {
      vi: "Mã thoát 1 khi có phát hiện ở mức lỗi; cảnh báo và lưu ý không đổi mã thoát. Mã 2 khi có tệp không kiểm tra được.",
      en: "Exits 1 when a finding is an error; warnings and notes do not change the exit code. Exits 2 when a file could not be checked.",
    },
  ],
  examples: [
    "lantoa check ke-hoach.txt",
    "lantoa check vinh-long-2026 --as-of 2026-07-01",
    "lantoa check ke-hoach.txt --as-of today",
    "lantoa check *.txt --format sarif --out lantoa.sarif",
    "lantoa check ke-hoach.docx --format docx --out gop-y.docx",
    "lantoa check ke-hoach.txt --fix",
    "lantoa check *.txt --baseline-write moc.json",
    "lantoa check *.txt --baseline moc.json --format html --out ra-soat.html",
  ],
}
