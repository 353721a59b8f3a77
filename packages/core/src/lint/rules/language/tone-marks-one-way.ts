import { practice } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { oneToneSpelling, type Text } from "../../../text/index.ts"
import { quoted } from "../../analysis/day-text.ts"
import { editsOf, type Found, findIn, placeOf, planText } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const newer = /[oO][áàảãạéèẻẽẹÁÀẢÃẠÉÈẺẼẸ](?![a-zA-ZÀ-ỹ])|[uU][ýỳỷỹỵÝỲỶỸỴ](?![a-zA-ZÀ-ỹ])/g
const older = /[óòỏõọÓÒỎÕỌ][aeAE](?![a-zA-ZÀ-ỹ])|[úùủũụÚÙỦŨỤ][yY](?![a-zA-ZÀ-ỹ])/g

/** Tone marks on oa, oe, uy stand in one place all through: hòa or hoà. */
export const toneMarksOneWay = defineRule({
  id: "language/tone-marks-one-way",
  severity: "information",
  title: { vi: "Dấu thanh trên oa, oe, uy đặt thống nhất", en: "Tone marks on oa, oe, uy are placed alike" },
  explain: {
    vi: "“văn hóa” và “văn hoá” là hai kiểu đặt dấu thanh, đều đọc được nhưng là hai chuỗi ký tự khác nhau: tìm kiếm và so tên trong các hệ thống khác nhau có thể không khớp. Trong một văn bản nên dùng một kiểu.",
    en: "“văn hóa” and “văn hoá” are two ways to place the mark. Both read alike but are different strings: searches and look-ups of names may miss one. One document should keep to one.",
  },
  remedy: {
    vi: "Thay theo kiểu được dùng nhiều hơn; có thể sửa tự động.",
    en: "Write the way that stands more often; this can be done automatically.",
  },
  examples: { right: ["văn hóa"], wrong: ["văn hoá"] },
  basis: [practice("viết thống nhất trong một văn bản")],
  since: practiceSince,
  messages: {
    mixed: {
      vi: "Dấu thanh đặt theo hai kiểu: {fewer} và {more}; nên viết “{expected}”.",
      en: "Tone marks are placed in two ways: {fewer} and {more}; “{expected}” is suggested.",
    },
  },
  check({ plan }, report) {
    const inNewer = marksIn(plan, newer)
    if (inNewer.length === 0) return
    const inOlder = marksIn(plan, older)
    const fewer = (inOlder.length < inNewer.length ? inOlder : inNewer).map((found) => syllableAt(plan, found))
    const more = inOlder.length < inNewer.length ? inNewer : inOlder
    const [first] = fewer
    if (first === undefined) return
    const write = more === inNewer ? newerSpelling : oneToneSpelling
    const examples = more.slice(0, 12).map((found) => syllableAt(plan, found))
    const data = {
      fewer: examplesOf(fewer, fewer.length),
      more: examplesOf(examples, more.length),
      expected: write(first.text),
    }
    report("mixed", placeOf(plan, first), data, editsOf(plan, fewer, write))
  },
})

/** Some of the syllables, and how many there are: `“hoá”, “uỷ” (5 chỗ)`. */
const examplesOf = (found: readonly Found[], count: number): Text => {
  const examples = quoted([...new Set(found.map(({ text }) => text.toLowerCase()))].slice(0, 3))
  return { vi: `${examples} (${count} chỗ)`, en: `${examples} (${count})` }
}

/** Where a pattern stands; "quý" has no choice. */
const marksIn = (plan: Plan, pattern: RegExp): readonly Found[] => {
  const { text } = planText(plan)
  return findIn(plan, pattern).filter(({ start }) => text.charAt(start - 1).toLowerCase() !== "q")
}

/** The whole syllable in which a mark stands. */
const syllableAt = (plan: Plan, { end, start }: Found): Found => {
  const { text } = planText(plan)
  const before = /[a-zA-ZÀ-ỹ]*$/.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0
  return { text: text.slice(start - before, end), start: start - before, end }
}

/** Moves a tone mark from the first vowel to the second: *hòa* to *hoà*. */
const newerSpelling = (syllable: string): string =>
  syllable
    .normalize("NFD")
    .replace(/([oOuU])([\u0300\u0301\u0303\u0309\u0323])([aAeEyY])$/u, "$1$3$2")
    .normalize("NFC")
