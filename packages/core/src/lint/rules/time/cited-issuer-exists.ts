import { hasEndedBy, type IsoDate, wholeDate } from "../../../calendar/index.ts"
import { clause, type IssuingBody, issuingBodies, issuingBodyOf } from "../../../law/index.ts"
import type { CitedAct } from "../../../plan/index.ts"
import { grouped } from "../../../text/index.ts"
import { dayText, quoted } from "../../analysis/day-text.ts"
import { holdersText } from "../../analysis/holders-text.ts"
import { numberParts } from "../../analysis/known-act.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"

/** An act whose issuer has ended may still hold, but somebody else now guides and amends it. */
export const citedIssuerExists = defineRule({
  id: "time/cited-issuer-exists",
  severity: "information",
  title: {
    vi: "Cơ quan ban hành văn bản được viện dẫn còn hoạt động",
    en: "The issuer of an act that is cited still exists",
  },
  explain: {
    vi: "Văn bản ban hành đúng thẩm quyền không mất hiệu lực vì cơ quan ban hành đã kết thúc hoạt động, nhưng cơ quan kế thừa chức năng có thể đã thay thế nó, và hướng dẫn, báo cáo nay phải hỏi cơ quan kế thừa.",
    en: "An act issued by right does not lapse because its issuer has ended, but whoever took over may have replaced it, and guidance and reports are now theirs.",
  },
  remedy: {
    vi: "Kiểm tra cơ quan kế thừa đã ban hành văn bản thay thế chưa. Nếu chưa, vẫn viện dẫn được; nơi nhận và nơi báo cáo ghi theo cơ quan kế thừa.",
    en: "See whether the successor has replaced the act. If not, it may still be cited; recipients and reports go to the successor.",
  },
  examples: { right: ["văn bản của cơ quan còn hoạt động"], wrong: ["1307/QĐ-BTTTT (sau 01/3/2025)"] },
  basis: [
    clause("176/2025/QH15", "cơ cấu tổ chức của Chính phủ"),
    clause("43/2025/NĐ-CP", "báo chí, xuất bản, thông tin cơ sở, thông tin đối ngoại"),
  ],
  since: "2025-03-01",
  needs: there("citations"),
  messages: {
    ended: {
      vi: "{acts} do {issuer} ban hành; cơ quan này đã kết thúc hoạt động từ {day}. Nay: {holders}.",
      en: "{acts} came from the {issuer}, which ended on {day}. Now: {holders}.",
    },
  },
  check({ plan, day, jurisdiction }, report) {
    const cited: { readonly body: IssuingBody; readonly index: number; readonly number: string }[] = []
    for (const [index, act] of plan.citations.entries()) {
      const body = endedIssuer(act, day)
      if (body !== undefined) cited.push({ body, index, number: act.number })
    }
    if (cited.length === 0) return
    for (const acts of grouped(cited, ({ body }) => body.name.vi).values()) {
      const [first] = acts
      const until = first?.body.validity.until
      if (first === undefined || until == null) continue
      const { followedBy, name } = first.body
      const known = jurisdiction.directory.resolve(name.vi, until)
      const holders =
        known.kind === "not-then" || known.kind === "body"
          ? holdersText(jurisdiction.directory, known.body, day)
          : (followedBy ?? { vi: "chưa rõ cơ quan kế thừa", en: "no successor is known" })
      const data = { acts: quoted(acts.map(({ number }) => number)), issuer: name, day: dayText(until), holders }
      report("ended", { path: ["citations", first.index] }, data)
    }
  },
})

/** The codes of bodies that have ended or will, on whatever day. */
const endingCodes = new Set(issuingBodies.filter(({ validity }) => validity.until !== null).map(({ code }) => code))

const issuerCode = (number: string): string | undefined => {
  const parts = numberParts(number)
  return parts?.family === "party" ? undefined : parts?.issuers[0]
}

/** The body that a number names, when it has ended by the day and the act is older than its end. */
const endedIssuer = ({ date, number }: CitedAct, day: IsoDate): IssuingBody | undefined => {
  const code = issuerCode(number)
  const body = code === undefined || !endingCodes.has(code) ? undefined : issuingBodyOf(code, day)
  if (body === undefined || body.validity.until === null || !hasEndedBy(body.validity, day)) return undefined
  const issued = date === null ? undefined : wholeDate(date)
  return issued !== undefined && issued >= body.validity.until ? undefined : body
}
