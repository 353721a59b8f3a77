import { type DatePadding, datePadding } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { editsOf, placeOf } from "../../analysis/plan-text.ts"
import { type WrittenDay, writtenDays } from "../../analysis/written-days.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** Dates in the text have their leading zeros. */
export const datesPadded = defineRule({
  id: "language/dates-padded",
  severity: "information",
  title: {
    vi: "Ngày nhỏ hơn 10, tháng 1 và tháng 2 có số 0 phía trước",
    en: "Days under 10, January and February have a leading zero",
  },
  explain: {
    vi: "Nghị định quy định ghi thêm số 0 trước ngày nhỏ hơn 10 và tháng 1, 2 để không sửa thêm được chữ số. Quy định đặt cho dòng thời gian ban hành; trong nội dung nên viết cùng một cách.",
    en: "The decree puts a zero before days under 10 and months 1 and 2, so that no digit can be added. It says so of the date line; the text had better be written alike.",
  },
  remedy: { vi: "Thêm số 0; có thể sửa tự động.", en: "Add the zero; this can be done automatically." },
  examples: {
    right: ["ngày 05/01/2026", "ngày 08 tháng 4 năm 2026"],
    wrong: ["ngày 5/1/2026", "ngày 8 tháng 4 năm 2026"],
  },
  basis: [decree30("Phụ lục I, Phần I, mục II khoản 4 điểm b")],
  since: decree30Since,
  needs: there("day"),
  messages: {
    bare: {
      vi: "“{written}”: nên viết “{expected}” ({count} chỗ).",
      en: "“{written}”: “{expected}” is suggested ({count}).",
    },
  },
  check({ plan, jurisdiction }, report) {
    const padding = jurisdiction.valueOf(datePadding)?.value.value
    if (padding === undefined) return
    const write = (text: string): string => padded(text, padding)
    const found = writtenDays(plan).filter((each) => isBare(each, padding))
    const [first] = found
    if (first === undefined) return
    const data = { written: first.text, expected: write(first.text), count: found.length }
    report("bare", placeOf(plan, first), data, editsOf(plan, found, write))
  },
})

/** Whether a day with its year lacks a zero. */
const isBare = ({ day, month, year }: WrittenDay, { daysBelow, monthsTo }: DatePadding): boolean =>
  year !== undefined &&
  ((day.length === 1 && Number(day) < daysBelow) || (month.length === 1 && Number(month) <= monthsTo))

/** The same words with the zeros: the first number is the day, the second the month. */
const padded = (text: string, { daysBelow, monthsTo }: DatePadding): string => {
  let isDay = true
  return text.replace(/\d+/g, (digits) => {
    const value = Number(digits)
    const pads = digits.length === 1 && (isDay ? value < daysBelow : value <= monthsTo)
    isDay = false
    return pads ? `0${digits}` : digits
  })
}
