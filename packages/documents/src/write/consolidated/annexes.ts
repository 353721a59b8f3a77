import { formatDocumentDate, type StatedSection } from "@lantoa/core"
import type { ConsolidatedFacts } from "./facts.ts"
import { figureSigns } from "./figure-text.ts"
import type { ConsolidatedInput } from "./input.ts"
import { allWords } from "./quoted-words.ts"
import { lateTable, unitTables } from "./tables.ts"

/** The annexes: figures by unit, late and missing reports, the words of units. */
export const annexesOf = (
  input: ConsolidatedInput,
  facts: ConsolidatedFacts,
  symbol: string,
): readonly StatedSection[] => {
  const reference = referenceOf(input, facts, symbol)
  const { empty, missing, notApplicable } = figureSigns
  const units = unitTables(input, facts)
  const words = facts.words.filter(({ said }) => said.length > 0)
  return [
    annex("I", "Số liệu theo đơn vị", [
      reference,
      units.length === 0
        ? "Không có chỉ tiêu nào được hỏi trong kỳ."
        : `Ký hiệu: “${missing}” chưa gửi báo cáo; “${empty}” để trống; “${notApplicable}” không áp dụng; ô không ghi gì là không hỏi đơn vị đó.`,
      ...units.map((rows) => ({ rows })),
    ]),
    annex("II", "Báo cáo gửi chậm, chưa gửi", [
      reference,
      ...(facts.late.length === 0
        ? ["Không có."]
        : [
            `Xếp theo thứ tự tên đơn vị; ngày chậm tính theo ngày làm việc.${graceOf(facts)}`,
            { rows: lateTable(facts) },
          ]),
    ]),
    annex("III", "Ý kiến của các đơn vị", [
      reference,
      ...(words.length === 0
        ? ["Không có."]
        : words.map((each, at) => ({ label: String(at + 1), heading: each.part.name.vi, children: allWords(each) }))),
    ]),
  ]
}

/** That a report within the days of grace is not in the list, though lateness counts from the last day itself. */
const graceOf = ({ late }: ConsolidatedFacts): string =>
  late.some(({ report }) => report.due.graceWorkingDays > 0)
    ? " Báo cáo gửi trong thời gian gia hạn không có trong danh sách; báo cáo gửi sau đó tính chậm từ hạn gửi."
    : ""

const annex = (number: string, heading: string, children: StatedSection["children"]): StatedSection => ({
  label: `Phụ lục ${number}`,
  heading,
  children,
})

const room = " ".repeat(8)

/** The line that ties an annex to the report, with room for what is open. */
const referenceOf = ({ options }: ConsolidatedInput, { issuer }: ConsolidatedFacts, symbol: string): string => {
  const day = options?.date === undefined ? `ngày ${room} tháng ${room} năm ${room}` : formatDocumentDate(options.date)
  return `(Kèm theo Báo cáo số ${room}/${symbol} ${day}${issuer.name === null ? "" : ` của ${issuer.name}`})`
}
