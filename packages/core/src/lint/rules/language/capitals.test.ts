import { soundPlan, testRule, withText } from "../../../testing/index.ts"
import { holidayCapitals } from "./holiday-capitals.ts"
import { specialUnitCapital } from "./special-unit-capital.ts"
import { stateCapital } from "./state-capital.ts"
import { unitTypeSmall } from "./unit-type-small.ts"
import { weekdayCapitals } from "./weekday-capitals.ts"

const says = (text: string) => soundPlan(withText(`- ${text}`))
const at = ["s1.2:p2"]

testRule(stateCapital, {
  valid: {
    "the capital": says("Chủ trương của Đảng, Nhà nước."),
    "the budget of the State": says("Từ ngân sách nhà nước."),
    "the management by the State": says("Cơ quan quản lý nhà nước của Đảng bộ."),
  },
  invalid: [
    {
      name: "after the Party",
      plan: says("Chủ trương của Đảng, nhà nước."),
      finds: [{ message: "small", at, says: "1 chỗ" }],
    },
    { name: "joined to the Party", plan: says("Lãnh đạo Đảng và nhà nước."), finds: [{ message: "small", at }] },
    {
      name: "law and policy of the State",
      plan: says("Các chính sách của nhà nước, pháp luật của nhà nước."),
      finds: [{ message: "small", at, says: "2 chỗ" }],
    },
  ],
})

testRule(holidayCapitals, {
  valid: {
    "the new year": says("Dịp tết Nguyên đán."),
    "the national day": says("Dịp Quốc khánh 2-9."),
    "a street of that name": says("Tại đường Quốc khánh."),
  },
  invalid: [
    {
      name: "a capital too many",
      plan: says("Dịp tết Nguyên Đán."),
      finds: [{ message: "other", at, says: "“Nguyên đán”" }],
    },
    { name: "none at all", plan: says("Dịp tết nguyên đán."), finds: [{ message: "other", at }] },
    {
      name: "the national day",
      plan: says("Ngày quốc khánh."),
      finds: [{ message: "other", at, says: "“Quốc khánh”" }],
    },
  ],
})

testRule(weekdayCapitals, {
  valid: {
    "the capital": says("Phát vào thứ Hai hằng tuần."),
    Sunday: says("Vào sáng Chủ nhật."),
    "an ordinal": says("Lần thứ hai được tổ chức."),
  },
  invalid: [
    {
      name: "every week",
      plan: says("Phát vào thứ hai hằng tuần."),
      finds: [{ message: "small", at, says: "“thứ Hai”" }],
    },
    {
      name: "before a date",
      plan: says("Vào thứ tư, ngày 06/5/2026."),
      finds: [{ message: "small", at, says: "“thứ Tư”" }],
    },
    { name: "Sunday", plan: says("Vào sáng chủ nhật."), finds: [{ message: "small", at, says: "“Chủ nhật”" }] },
  ],
})

testRule(unitTypeSmall, {
  valid: {
    "a small letter": says("Trên địa bàn tỉnh Ví Dụ."),
    "a unit named by a number": says("Tại Phường 1."),
    "the start of a sentence": says("Tỉnh Ví Dụ có nhiều thư viện."),
    "the city that is named throughout": says("Tại Thành phố Hồ Chí Minh."),
  },
  invalid: [
    {
      name: "a province",
      plan: says("Trên địa bàn Tỉnh Ví Dụ."),
      finds: [{ message: "capital", at, says: "“tỉnh” viết thường" }],
    },
    {
      name: "a commune",
      plan: says("Thư viện của Xã Long Hòa."),
      finds: [{ message: "capital", at, says: "“Xã Long Hòa”" }],
    },
    {
      name: "two of them",
      plan: says("Tại Xã Long Hòa và tại Xã An Bình."),
      finds: [{ message: "capital", at, says: "2 chỗ" }],
    },
  ],
})

testRule(specialUnitCapital, {
  valid: {
    "the city": says("Tại Thành phố Hồ Chí Minh."),
    "the capital": says("Tại Thủ đô Hà Nội."),
    "another city": says("Tại thành phố Huế."),
  },
  invalid: [
    {
      name: "the city",
      plan: says("Tại thành phố Hồ Chí Minh."),
      finds: [{ message: "small", at, says: "“Thành phố Hồ Chí Minh”" }],
    },
    { name: "the capital", plan: says("Tại thủ đô Hà Nội."), finds: [{ message: "small", at }] },
    {
      name: "both",
      plan: says("Từ thủ đô Hà Nội đến thành phố Hồ Chí Minh."),
      finds: [{ message: "small", at, says: "2 chỗ" }],
    },
  ],
})
