import { soundPlan, testRule, withText } from "../../../testing/index.ts"
import { datesPadded } from "./dates-padded.ts"
import { iOrYOneWay } from "./i-or-y-one-way.ts"
import { noSpaceBeforeMark } from "./no-space-before-mark.ts"
import { repeatedWord } from "./repeated-word.ts"

const says = (text: string) => soundPlan(withText(`- ${text}`))
const at = ["s1.2:p2"]

testRule(repeatedWord, {
  valid: {
    "each word once": says("Của các sở và các xã."),
    "a reduplication": says("Luôn luôn đọc sách, ngày ngày đọc sách."),
    "the end of one word and the next": says("Điều và văn hóa, toàn thể thể thao."),
  },
  invalid: [
    { name: "“của của”", plan: says("Thư viện của của xã."), finds: [{ message: "twice", at, says: "“của của”" }] },
    { name: "“và và”", plan: says("Sở và và các xã."), finds: [{ message: "twice", at }] },
    {
      name: "two of them",
      plan: says("Cho cho sở và và các các xã."),
      finds: [{ message: "twice", at, says: "2 chỗ" }],
    },
  ],
})

testRule(noSpaceBeforeMark, {
  valid: {
    "marks at their words": says("Sở, ban, ngành; các xã. Thư viện."),
    "the end mark after a space": soundPlan(),
    "dots and decimals": says("Sách, báo ... và 1 .5."),
  },
  invalid: [
    { name: "a comma", plan: says("Sở , ban, ngành."), finds: [{ message: "space", at, says: "1 chỗ" }] },
    { name: "a semicolon", plan: says("Các xã ; các phường."), finds: [{ message: "space", at }] },
    { name: "a full stop", plan: says("Đọc sách . Viết sách ."), finds: [{ message: "space", at, says: "2 chỗ" }] },
  ],
})

testRule(iOrYOneWay, {
  valid: {
    "y all through": says("Kỷ niệm, kỹ năng, tỷ lệ."),
    "i all through": says("Lễ kỉ niệm, kĩ năng, tỉ lệ."),
    "another syllable": says("Cán bộ, chiến sĩ quản lý tốt."),
  },
  invalid: [
    {
      name: "the same word in two ways",
      plan: says("Lễ kỉ niệm và kỷ niệm."),
      finds: [{ message: "mixed", at, says: "“kỉ niệm” (1 chỗ), “kỷ niệm” (1 chỗ)" }],
    },
    {
      name: "two words of one syllable",
      plan: says("Học kĩ năng và kỹ thuật."),
      finds: [{ message: "mixed", at, says: "“kĩ năng”" }],
    },
    {
      name: "two syllables",
      plan: says("Các tỉ lệ, bác sĩ; tỷ lệ, tỷ trọng, bác sỹ."),
      finds: [
        { message: "mixed", at, says: "(2 chỗ)" },
        { message: "mixed", at, says: "“bác sĩ”" },
      ],
    },
  ],
})

testRule(datesPadded, {
  valid: {
    "zeros where they belong": says("Từ ngày 05/01/2026 đến ngày 08 tháng 4 năm 2026."),
    "two digits": says("Từ ngày 15/12/2026."),
    "a yearly day": says("Trước ngày 5 tháng 12 hằng năm."),
  },
  invalid: [
    { name: "a day", plan: says("Từ ngày 5/12/2026."), finds: [{ message: "bare", at, says: "“05/12/2026”" }] },
    { name: "a month", plan: says("Từ ngày 15/1/2026."), finds: [{ message: "bare", at, says: "“15/01/2026”" }] },
    {
      name: "a day in words",
      plan: says("Từ ngày 8 tháng 4 năm 2026."),
      finds: [{ message: "bare", at, says: "“08 tháng 4 năm 2026”" }],
    },
  ],
})
