import { soundPlan, testRule, withText } from "../../../testing/index.ts"
import { daysExist } from "./days-exist.ts"
import { inOrder } from "./in-order.ts"
import { weekdayRight } from "./weekday-right.ts"

const says = (text: string) => soundPlan(withText(`- ${text}`))
const at = ["s1.2:p2"]

testRule(daysExist, {
  valid: {
    "days that exist": says("Từ ngày 28/02/2026 đến ngày 30 tháng 4."),
    "a leap day": says("Ngày 29/02/2028 và ngày 29 tháng 02."),
    "a number with slashes": says("Văn bản 31/4 và số 30/02/2026."),
  },
  invalid: [
    {
      name: "31 April",
      plan: says("Trước ngày 31 tháng 4 hằng năm."),
      finds: [{ message: "none", at, says: "“31 tháng 4”" }],
    },
    { name: "29 February of a common year", plan: says("Trước ngày 29/02/2027."), finds: [{ message: "none", at }] },
    { name: "month 13", plan: says("Trước ngày 15/13."), finds: [{ message: "none", at, says: "“15/13”" }] },
  ],
})

testRule(weekdayRight, {
  valid: {
    "the right day": says("Vào thứ Hai, ngày 05/01/2026."),
    "in small letters": says("Vào chủ nhật (ngày 04/01/2026)."),
    "a day that does not exist, which is another rule's": says("Vào thứ Hai, ngày 31/02/2026."),
  },
  invalid: [
    {
      name: "a day off",
      plan: says("Vào thứ Ba, ngày 05/01/2026."),
      finds: [{ message: "other", at, says: /thứ Hai/i }],
    },
    { name: "Sunday", plan: says("Vào Chủ nhật, ngày 05/01/2026."), finds: [{ message: "other", at }] },
    { name: "in brackets", plan: says("Vào thứ Tư (ngày 05/01/2026)."), finds: [{ message: "other", at }] },
  ],
})

testRule(inOrder, {
  valid: {
    "a period": says("Trong giai đoạn 2026 - 2030."),
    "one year": says("Trong giai đoạn 2026-2026."),
    "years of something else": says("Nhiệm kỳ 2030 - 2026."),
  },
  invalid: [
    {
      name: "backwards",
      plan: says("Trong giai đoạn 2030 - 2026."),
      finds: [{ message: "backwards", at, says: "“2030 - 2026”" }],
    },
    { name: "with a dash", plan: says("Trong giai đoạn 2030–2026."), finds: [{ message: "backwards", at }] },
    {
      name: "twice",
      plan: says("Trong giai đoạn 2030-2026 và giai đoạn 2035-2031."),
      finds: [
        { message: "backwards", at },
        { message: "backwards", at },
      ],
    },
  ],
})
