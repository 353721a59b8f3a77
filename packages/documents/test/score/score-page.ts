import type { SetScores } from "./set-scores.ts"

/** What a score page tells. */
export interface ScoreReport {
  readonly version: string
  /** The day the page was made, `YYYY-MM-DD`. */
  readonly day: string
  readonly corpus: readonly SetScores[]
  readonly noise: readonly SetScores[]
}

type Language = "vi" | "en"

const fieldNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  type: { vi: "tên loại", en: "type" },
  ordinal: { vi: "số", en: "number" },
  symbol: { vi: "ký hiệu", en: "symbol" },
  issuer: { vi: "cơ quan ban hành", en: "issuing body" },
  place: { vi: "địa danh", en: "place" },
  date: { vi: "ngày ban hành", en: "date" },
  title: { vi: "trích yếu", en: "subject" },
  signatory: { vi: "người ký", en: "signatory" },
  prefix: { vi: "người ký: quyền hạn", en: "signatory: authority" },
  position: { vi: "người ký: chức vụ", en: "signatory: post" },
  name: { vi: "người ký: họ tên", en: "signatory: name" },
  period: { vi: "thời gian thực hiện", en: "period" },
  citations: { vi: "văn bản viện dẫn", en: "acts cited" },
  citationDates: { vi: "ngày của văn bản viện dẫn", en: "dates of acts cited" },
  sections: { vi: "đề mục", en: "headings" },
  sectionOrder: { vi: "thứ tự đề mục", en: "order of headings" },
  assignments: { vi: "phân công", en: "assignments" },
  assignmentOrder: { vi: "thứ tự phân công", en: "order of assignments" },
  supports: { vi: "đơn vị phối hợp", en: "supporting units" },
  taskCounts: { vi: "số nhiệm vụ", en: "task counts" },
  tasks: { vi: "số nhiệm vụ", en: "task counts" },
  reporting: { vi: "chế độ báo cáo", en: "reporting" },
  reportingBodies: { vi: "nơi báo cáo, nơi nhận báo cáo", en: "who reports to whom" },
  funding: { vi: "kinh phí", en: "funding" },
  recipients: { vi: "nơi nhận", en: "recipients" },
  themes: { vi: "nội dung tuyên truyền", en: "content themes" },
  channels: { vi: "hình thức tuyên truyền", en: "channels" },
}

const words = {
  vi: {
    title: "Điểm đọc",
    made: ({ day, version }: ScoreReport) =>
      `\`npm run score\` viết trang này. Làm ngày ${day} với @lantoa/documents ${version}. Bản tiếng Anh: [reading score](../en/reading-score.md).`,
    corpus: "Kế hoạch thật",
    corpusText:
      "Mỗi kế hoạch đã ban hành có một bản đọc do người làm để đối chiếu; `lantoa read` đọc từng tệp, rồi so từng trường. Các kế hoạch này được dùng khi xây dựng bộ đọc, nên điểm ở đây cho biết bộ đọc đã làm đúng việc của nó, không phải nó sẽ đọc một kế hoạch lạ tốt đến đâu; phần sau nói gần hơn về điều đó. Mỗi trường từ 0 đến 1: độ chính xác, độ đầy đủ, điểm (trung bình điều hòa; với giá trị đơn là đúng hay sai).",
    kinds: "| Loại tệp | Số văn bản | Không đọc được | Điểm chung | Trường thấp nhất |",
    fields: "| Trường | Độ chính xác | Độ đầy đủ | Điểm |",
    ofKind: (name: string) => `Tệp ${name}`,
    noise: "Kế hoạch bịa có nhiễu",
    noiseText: (plans: number) =>
      `${plans} kế hoạch do máy bịa (bộ đọc được thử với những bản khác của cùng bộ sinh, nên mức 0 cũng không phải là điểm của kế hoạch lạ), bị làm hỏng tăng dần như khi quét và chuyển đổi: chữ nhận nhầm, mất dấu, mất gạch đầu dòng, lẫn số mục, gãy dòng. Mức 1: khoảng một nửa số dòng và một phần tám số từ bị hỏng. Chữ chép ra được so từng chữ một, nên một mục tìm đúng chỗ mà chữ đã hỏng vẫn tính là sai.`,
    levels: "| Trường |",
    overall: "điểm chung",
  },
  en: {
    title: "Reading score",
    made: ({ day, version }: ScoreReport) =>
      `Written by \`npm run score\`. Made on ${day} with @lantoa/documents ${version}. In Vietnamese: [điểm đọc](../vi/diem-doc.md).`,
    corpus: "Real plans",
    corpusText:
      "Each issued plan has a reading made by hand to compare with; `lantoa read` reads each file, and every field is compared. These plans were used while the reader was built, so the scores here say that the reader does what it was made for, not how well it will read a plan that it has not seen; the next part comes closer to that. Each field from 0 to 1: precision, recall, score (their harmonic mean; for single values right or wrong).",
    kinds: "| Kind of file | Documents | Not read | Overall | Lowest field |",
    fields: "| Field | Precision | Recall | Score |",
    ofKind: (name: string) => `${name} files`,
    noise: "Made-up plans with noise",
    noiseText: (plans: number) =>
      `${plans} plans made up by a program (the reader was tried on others of the same generator, so that level 0 is no score of unseen plans either), damaged more and more as scanning and converting do: letters taken for others, marks lost, bullets dropped, labels swapped, lines broken. At level 1 about half of the lines and one word in eight are hurt. Texts are compared letter by letter, so that one found in the right place with a letter hurt still counts as wrong.`,
    levels: "| Field |",
    overall: "overall",
  },
} as const

/** The score page in one language, numbers only: no sentence and no title of a document (*trang điểm đọc*). */
export const scorePage = (report: ScoreReport, language: Language): string => {
  const say = words[language]
  const { corpus, noise } = report
  return `${[
    `# ${say.title}`,
    say.made(report),
    `## ${say.corpus}`,
    say.corpusText,
    [say.kinds, "|---|---:|---:|---:|---|", ...corpus.map((set) => kindRow(set, language))].join("\n"),
    ...corpus.flatMap((set) => [`### ${say.ofKind(set.name)}`, fieldTable(set, say.fields, language)]),
    `## ${say.noise}`,
    say.noiseText(noise[0]?.documents ?? 0),
    noiseTable(noise, say.levels, say.overall, language),
  ].join("\n\n")}\n`
}

const nameOf = (field: string, language: Language): string => fieldNames[field]?.[language] ?? field
const shown = (value: number): string => value.toFixed(3)

const kindRow = ({ broken, documents, fields, name, overall }: SetScores, language: Language): string => {
  const [lowest] = [...fields].toSorted(([, one], [, other]) => one.score - other.score)
  const least = lowest === undefined ? "" : `${nameOf(lowest[0], language)} ${shown(lowest[1].score)}`
  return `| ${name} | ${documents} | ${broken} | ${shown(overall)} | ${least} |`
}

const fieldTable = ({ fields }: SetScores, head: string, language: Language): string =>
  [
    head,
    "|---|---:|---:|---:|",
    ...[...fields].map(
      ([field, { precision, recall, score }]) =>
        `| ${nameOf(field, language)} | ${shown(precision)} | ${shown(recall)} | ${shown(score)} |`,
    ),
  ].join("\n")

const noiseTable = (sets: readonly SetScores[], head: string, overall: string, language: Language): string => {
  const row = (name: string, values: readonly number[]): string => `| ${name} | ${values.map(shown).join(" | ")} |`
  const fields = [...(sets[0]?.fields.keys() ?? [])]
  return [
    `${head} ${sets.map(({ name }) => name).join(" | ")} |`,
    `|---|${"---:|".repeat(sets.length)}`,
    row(
      overall,
      sets.map((set) => set.overall),
    ),
    ...fields.map((field) =>
      row(
        nameOf(field, language),
        sets.map((set) => set.fields.get(field)?.score ?? 0),
      ),
    ),
  ].join("\n")
}
