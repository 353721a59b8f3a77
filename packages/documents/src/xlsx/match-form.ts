import { fillText, type Text } from "@lantoa/core"
import { type ExpectedReport, type FormId, type PeriodId, partsOfReportId } from "@lantoa/core/report"
import { periodName } from "./layout/period-name.ts"
import type { ReadForm } from "./read/read-report-form.ts"

/** Whether a form that came back is one of those waited for (*đối chiếu biểu mẫu*). */
export type FormMatch =
  | { readonly _tag: "Matched"; readonly expected: ExpectedReport }
  /** The report is waited for, but on another form: the plan or the catalogue changed since this one was handed out. */
  | { readonly _tag: "OtherForm"; readonly expected: ExpectedReport; readonly form: FormId; readonly text: Text }
  /** The unit's report for another period: last year's form. */
  | { readonly _tag: "OtherPeriod"; readonly expected: ExpectedReport; readonly period: PeriodId; readonly text: Text }
  /** The same report for the same period, of a unit that is not waited for. */
  | { readonly _tag: "OtherUnit"; readonly obligorName: string; readonly text: Text }
  /** Another plan's, another duty's. */
  | { readonly _tag: "UnknownReport"; readonly text: Text }

/**
 * Holds what a form says of itself against the reports that are waited for. The answers are not looked at. Where a file
 * was asked of one unit, pass the one report.
 */
export const matchForm = (
  read: Pick<ReadForm, "report" | "form" | "obligorName">,
  expected: readonly ExpectedReport[],
): FormMatch => {
  const same = expected.find(({ id }) => id === read.report)
  if (same !== undefined)
    return same.form === read.form ? { _tag: "Matched", expected: same } : otherForm(same, read.form)
  const { owed, period } = partsOfReportId(read.report)
  const sameUnit = expected.find(({ obligation }) => obligation === owed)
  if (sameUnit !== undefined) return otherPeriod(sameUnit, period)
  const isSameDuty = expected.some((one) => one.period === period && dutyOf(one.obligation) === dutyOf(owed))
  return isSameDuty ? otherUnit(read.obligorName, expected) : unknownReport(read)
}

/** What is owed, without who owes it. */
const dutyOf = (owed: string): string => owed.slice(0, owed.indexOf("@"))

const otherForm = (expected: ExpectedReport, form: FormId): FormMatch => ({
  _tag: "OtherForm",
  expected,
  form,
  text: fillText(
    {
      vi: "Tệp điền vào mẫu “{form}”; báo cáo này của {unit} nay dùng mẫu “{now}”. Hãy gửi lại mẫu mới cho đơn vị.",
      en: 'The file fills in the form "{form}"; this report of {unit} is now made on "{now}". Send the unit the new form.',
    },
    { form, now: expected.form, unit: expected.obligor.name },
  ),
})

const otherPeriod = (expected: ExpectedReport, period: PeriodId): FormMatch => {
  const [found, awaited] = [periodName(period), periodName(expected.period)]
  const unit = expected.obligor.name
  return {
    _tag: "OtherPeriod",
    expected,
    period,
    text: {
      vi: `Tệp là báo cáo của ${unit} cho kỳ “${found.vi}”; đang chờ kỳ “${awaited.vi}”.`,
      en: `The file is the report of ${unit} for "${found.en}"; "${awaited.en}" is waited for.`,
    },
  }
}

const otherUnit = (obligorName: string, expected: readonly ExpectedReport[]): FormMatch => {
  const [one, ...others] = expected
  const awaited =
    one !== undefined && others.length === 0
      ? { vi: `đang chờ báo cáo của ${one.obligor.name}`, en: `the report of ${one.obligor.name} is waited for` }
      : { vi: "đơn vị này không có trong danh sách phải báo cáo của kỳ", en: "that unit owes no report for the period" }
  return {
    _tag: "OtherUnit",
    obligorName,
    text: {
      vi: `Tệp là báo cáo của ${obligorName}; ${awaited.vi}.`,
      en: `The file is the report of ${obligorName}; ${awaited.en}.`,
    },
  }
}

const unknownReport = ({ obligorName, report }: Pick<ReadForm, "report" | "obligorName">): FormMatch => ({
  _tag: "UnknownReport",
  text: {
    vi: `Tệp là báo cáo “${report}” của ${obligorName}; không báo cáo nào đang chờ là của kế hoạch và nghĩa vụ ấy.`,
    en: `The file is the report "${report}" of ${obligorName}; no report of that plan and duty is waited for.`,
  },
})
