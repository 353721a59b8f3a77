import { practice } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { oneToneSpelling, remembered, type Text } from "../../../text/index.ts"
import { quoted } from "../../analysis/day-text.ts"
import { there } from "../../analysis/needs.ts"
import { editsOf, type Found, placeOf, planText, scanOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

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
  needs: there("newerTones"),
  messages: {
    mixed: {
      vi: "Dấu thanh đặt theo hai kiểu: {fewer} và {more}; nên viết “{expected}”.",
      en: "Tone marks are placed in two ways: {fewer} and {more}; “{expected}” is suggested.",
    },
  },
  check({ plan }, report) {
    const { newerTones, olderTones } = scanOf(plan)
    const inNewer = withChoice(plan, newerTones)
    if (inNewer.length === 0) return
    const inOlder = withChoice(plan, olderTones)
    const fewer = (inOlder.length < inNewer.length ? inOlder : inNewer).map((end) => syllableAt(plan, end))
    const more = inOlder.length < inNewer.length ? inNewer : inOlder
    const [first] = fewer
    if (first === undefined) return
    const write = more === inNewer ? newerSpelling : olderSpelling
    const data = {
      fewer: examplesOf(plan, inOlder.length < inNewer.length ? inOlder : inNewer),
      more: examplesOf(plan, more, enough),
      expected: write(first.text),
    }
    report("mixed", placeOf(plan, first), data, editsOf(plan, fewer, write))
  },
})

/** Among how many of the usual ones examples are looked for. */
const enough = 12

/** Some of the syllables, and how many there are: `“hoá”, “uỷ” (5 chỗ)`. */
const examplesOf = (plan: Plan, ends: readonly number[], among = ends.length): Text => {
  const syllables = new Set<string>()
  for (const end of ends.slice(0, among))
    if (syllables.size < 3) syllables.add(syllableAt(plan, end).text.toLowerCase())
  const examples = quoted([...syllables])
  return { vi: `${examples} (${ends.length} chỗ)`, en: `${examples} (${ends.length})` }
}

/** The ends of syllables in which the mark may stand on either vowel: "quý" has no choice. */
const withChoice = (plan: Plan, ends: readonly number[]): readonly number[] => {
  const { text } = planText(plan)
  return ends.filter((end) => !"qQ".includes(text.charAt(end - 3)))
}

/** The whole syllable that ends there. */
const syllableAt = (plan: Plan, end: number): Found => {
  const { text } = planText(plan)
  let start = end - 1
  while (start > end - 8 && isLetter(text.charCodeAt(start - 1))) start--
  return { text: text.slice(start, end), start, end }
}

/** A letter of ASCII or one from *À* to *ỹ*. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1ef9) || (code >= 0x41 && code <= 0x5a)

/** Moves a tone mark from the first vowel to the second: *hòa* to *hoà*. There are few such syllables. */
const newerSpelling = remembered((syllable): string =>
  syllable
    .normalize("NFD")
    .replace(/([oOuU])([\u0300\u0301\u0303\u0309\u0323])([aAeEyY])$/u, "$1$3$2")
    .normalize("NFC"),
)

const olderSpelling = remembered(oneToneSpelling)
