import { formatDate, numberText, type StatedParagraph, type StatedSection } from "@lantoa/core"
import { shareText } from "@lantoa/core/report"
import type { ConsolidatedFacts } from "./facts.ts"
import type { ConsolidatedOptions } from "./input.ts"
import { openLine } from "./open-line.ts"
import { quotedWords } from "./quoted-words.ts"
import { figuresTable, gradesTable, moneyTable, type Rows, tasksTable } from "./tables.ts"

type Child = StatedSection["children"][number]

/** Parts of the usual outline; other parts of the forms get places of their own. */
const placed: ReadonlySet<string> = new Set([
  "direction",
  "results",
  "funding",
  "strengths",
  "weaknesses",
  "causes",
  "difficulties",
  "outlook",
  "proposals",
])

/** The parts of the report by the outline that reports usually have (*đề cương báo cáo*). */
export const outlineOf = (facts: ConsolidatedFacts, options: ConsolidatedOptions): readonly StatedSection[] => {
  const words = new Map(facts.words.map((each) => [each.part.id, each]))
  const quoted = (part: string): readonly string[] => quotedWords(words.get(part), options.quoted ?? defaultQuoted)
  const others = facts.words.filter(({ part }) => !placed.has(part.id))
  return [
    section("I", "Công tác chỉ đạo, triển khai", quoted("direction")),
    section("II", "Kết quả thực hiện", [
      section("1", "Tình hình gửi báo cáo", arrivalOf(facts)),
      section("2", "Số liệu", figuresOf(facts)),
      section("3", "Tiến độ nhiệm vụ", tasksOf(facts)),
      section("4", "Nội dung, hình thức đã thực hiện", quoted("results")),
      ...others.map(({ part }, at) => section(`${at + 5}`, part.name.vi, quoted(part.id))),
    ]),
    section("III", "Kinh phí thực hiện", [...moneyOf(facts, options), ...quoted("funding")]),
    section("IV", "Đánh giá", [
      section("1", "Ưu điểm", quoted("strengths")),
      section("2", "Hạn chế", quoted("weaknesses")),
      section("3", "Nguyên nhân", quoted("causes")),
      section("4", "Khó khăn, vướng mắc", quoted("difficulties")),
    ]),
    section("V", "Phương hướng, kiến nghị", [
      section("1", "Phương hướng kỳ tới", quoted("outlook")),
      section("2", "Kiến nghị, đề xuất", quoted("proposals")),
    ]),
  ]
}

const defaultQuoted = 5

const section = (label: string, heading: string, children: readonly Child[]): StatedSection => ({
  label,
  heading,
  children,
})

const table = (rows: Rows): Child => ({ rows })

const arrivalOf = (facts: ConsolidatedFacts): readonly Child[] => {
  const { asOf, completeness, timeliness: of } = facts
  const { expected, submitted } = completeness
  const timing: readonly (readonly [number, string])[] = [
    [of.onTime, "gửi đúng hạn"],
    [of.late, "gửi chậm"],
    [of.overdue, "quá hạn chưa gửi"],
    [of.notYetDue, "chưa đến hạn"],
    [of.undated, "gửi khi chưa có thời hạn hoặc ngày gửi để so"],
  ]
  const told = timing.filter(([count]) => count > 0).map(([count, what]) => `${numberText(count)} báo cáo ${what}`)
  const days = of.late === 0 ? "" : ` Tổng thời gian gửi chậm là ${numberText(of.workingDaysLate)} ngày làm việc.`
  return [
    `Tính đến ngày ${formatDate(asOf, "vi")}, đã nhận ${numberText(submitted)}/${numberText(expected)} báo cáo (${shareText(submitted, expected, "vi")})${told.length === 0 ? "" : `: ${told.join("; ")}`}.${days}`,
    ...(facts.ownLeftOut
      ? [`Không tính báo cáo của chính ${facts.issuer.name ?? "cơ quan tổng hợp"}, là báo cáo này.`]
      : []),
    table(gradesTable(facts)),
    ...(facts.late.length === 0
      ? ["Không có báo cáo gửi chậm hoặc quá hạn (Phụ lục II)."]
      : ["Danh sách báo cáo gửi chậm, chưa gửi ở Phụ lục II."]),
    ...(of.provisional === 0
      ? []
      : [
          `Thời hạn của ${numberText(of.provisional)} báo cáo còn tạm tính, vì lịch nghỉ chính thức của thời gian đó chưa được ban hành.`,
        ]),
  ]
}

const figuresOf = (facts: ConsolidatedFacts): readonly Child[] =>
  facts.figures.length === 0
    ? ["Không có chỉ tiêu nào được hỏi trong kỳ.", openLine]
    : [
        "Mỗi số là tổng của những đơn vị có số liệu; đơn vị để trống hoặc chưa gửi không tính là 0. Số liệu của từng đơn vị ở Phụ lục I.",
        table(figuresTable(facts)),
      ]

const tasksOf = (facts: ConsolidatedFacts): readonly Child[] =>
  facts.tasks.length === 0
    ? ["Không có nhiệm vụ nào được hỏi trong kỳ.", openLine]
    : ["Số đơn vị theo mức độ thực hiện từng nhiệm vụ:", table(tasksTable(facts))]

const moneyOf = (
  facts: ConsolidatedFacts,
  { money = "dong" }: ConsolidatedOptions,
): readonly StatedParagraph[] | readonly Child[] =>
  facts.costs.length === 0
    ? ["Không có nguồn kinh phí nào được hỏi trong kỳ."]
    : [
        "Kinh phí theo nguồn. “Chưa rõ” là số đơn vị chưa cho biết số tiền; số tiền chưa rõ không tính là 0.",
        table(moneyTable(facts, money)),
      ]
