import { formatDate } from "../../../calendar/index.ts"
import type { CitedAct, Mention, Plan } from "../../../plan/index.ts"
import { joinNames, type Text } from "../../../text/index.ts"
import { citationText } from "../../analysis/citation-text.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The first citation of an act gives its type, day, issuer and subject; laws and ordinances are cited by name. */
export const firstCitationComplete = defineRule({
  id: "legal-basis/first-citation-complete",
  severity: "warning",
  title: {
    vi: "Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành và trích yếu",
    en: "The first citation gives type, number, day, issuer and subject",
  },
  explain: {
    vi: "Khi viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu. Luật, pháp lệnh chỉ ghi tên loại và tên. Số văn bản được đánh lại mỗi năm và ở mỗi cơ quan, nên thiếu ngày hoặc cơ quan thì không tra được đúng văn bản.",
    en: "The first citation gives type, number, day, issuer and subject; later ones type and number. Laws and ordinances are cited by type and name. Every body numbers anew each year, so without day or issuer the act cannot be found.",
  },
  remedy: {
    vi: "Bổ sung phần thiếu ở lần viện dẫn đầu tiên; nếu phần đó đang nằm ở lần viện dẫn sau thì chuyển lên.",
    en: "Add what is missing at the first citation; where a later one has it, move it up.",
  },
  examples: {
    right: ["Kế hoạch số 84/KH-UBND ngày 11/3/2026 của Ủy ban nhân dân tỉnh về …"],
    wrong: ["Kế hoạch số 84/KH-UBND"],
  },
  basis: [mainComponent("6 điểm b")],
  since: decree30Since,
  needs: there("citations"),
  messages: {
    incomplete: {
      vi: "Viện dẫn lần đầu “{number}” thiếu {missing}{later}.",
      en: "The first citation of “{number}” lacks {missing}{later}.",
    },
  },
  check({ plan }, report) {
    for (const act of plan.citations) {
      const [first] = act.mentions
      if (first === undefined || isLaw(act, first)) continue
      const missing = missingIn(plan, first)
      if (missing.length === 0) continue
      const data = { number: act.number, missing: listOf(missing), later: laterDate(act, first) }
      report("incomplete", { node: first.at, start: first.start, end: first.end }, data)
    }
  },
})

const isLaw = ({ number }: CitedAct, { typeWord }: Mention): boolean =>
  typeWord === null ? /\/QH\d+$/.test(number) : /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)/u.test(typeWord)

const parts: Readonly<Record<"type" | "day" | "issuer" | "subject", Text>> = {
  type: { vi: "tên loại", en: "the type" },
  day: { vi: "ngày ban hành", en: "the day" },
  issuer: { vi: "cơ quan ban hành", en: "the issuer" },
  subject: { vi: "trích yếu", en: "the subject" },
}

/** Only what the text itself shows to be missing: words after the number that were not understood are left alone. */
const missingIn = (plan: Plan, mention: Mention): readonly Text[] => {
  const { date, issuer, subject, typeWord } = mention
  if (typeWord !== null && date !== null && issuer !== null && subject !== null) return []
  const { after, before } = citationText(plan, mention)
  const inList = /^\s*(?:,|và|;)?\s*(?:số\s+)?\d+[/-]/.test(after)
  const missing: Text[] = []
  if (typeWord === null && !inList) missing.push(parts.type)
  if (date === null && !/^[,\s]*ngày/.test(after)) missing.push(parts.day)
  if (inList || (issuer !== null && subject !== null) || toldBefore.test(before)) return missing
  if (issuer === null && !issuerAfter.test(after) && !issuerBefore.test(before)) missing.push(parts.issuer)
  if (subject === null && !hasSubject(after)) missing.push(parts.subject)
  return missing
}

/** What an act that is told of does to the one after it: "ban hành kèm theo Quyết định số …". */
const toldBefore = /(?:phê duyệt|ban hành|quy định|công bố|giao|ký ban hành)\s+(?:kèm theo|tại|theo|trong)\s*$/u

const issuerAfter = /^[^;.]{0,12}(?:\bcủa|\sgiữa)\s/

/** Whether enough words follow for a subject, an issuer left out. */
const hasSubject = (after: string): boolean => {
  const rest = /^[^.;)]*/.exec(after)?.[0] ?? ""
  return rest.replace(/^[,\s]*của\s+/, "").length > 24
}

/** A body right before the act: "của Bộ Chính trị tại Kết luận số …". A clause of another act is none. */
const issuerBefore = /(?:(?<!\p{L})của|[;:,])\s+(?!Điều|Khoản|Điểm|Mục|Phụ lục|Chương)\p{Lu}[^;:.]*\s+tại\s*$/u

const listOf = (missing: readonly Text[]): Text => ({
  vi: joinNames(missing.map(({ vi }) => vi)).vi,
  en: joinNames(missing.map(({ en }) => en)).en,
})

/** A day that a later citation gives. */
const laterDate = ({ date }: CitedAct, first: Mention): Text =>
  date === null || first.date !== null
    ? { vi: "", en: "" }
    : {
        vi: ` (lần viện dẫn sau mới ghi: ${formatDate(date, "vi")})`,
        en: ` (only a later citation gives it: ${formatDate(date, "en")})`,
      }
