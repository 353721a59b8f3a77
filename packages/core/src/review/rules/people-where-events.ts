import { practice } from "../../law/index.ts"
import { audienceMeasures, eventMeasures, type Indicator, type ReportContent } from "../../report/index.ts"
import type { Text } from "../../text/index.ts"
import { figureOf, numberOf } from "../answers.ts"
import { counted } from "../counted.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** People came where there was something to come to, and the reverse. */
export const peopleWhereEvents = defineReviewRule({
  id: "report/people-where-events",
  severity: "warning",
  title: {
    vi: "Có cuộc thì có người dự, có người dự thì có cuộc",
    en: "People come to events, and events have people",
  },
  explain: {
    vi: "Lượt người dự mà không có cuộc nào, hoặc có cuộc mà không ai dự, thường là một ô ghi nhầm chỗ. Quy tắc xét các chỉ tiêu đếm chung một kênh, và chỉ khi mọi ô liên quan có câu trả lời.",
    en: "Attendances without a meeting, or meetings that nobody came to, are mostly a figure in the wrong cell. The rule looks at indicators that count a channel together, where each of them is answered.",
  },
  remedy: { vi: "Xem lại hai ô.", en: "Look at both cells again." },
  basis: [practice("số người dự đi cùng số cuộc")],
  since: practiceSince,
  messages: {
    noEvents: {
      vi: "“{people}” ghi {value}, trong khi “{events}” ghi không có cuộc nào.",
      en: "“{people}” says {value}, yet “{events}” says that there was none.",
    },
    noPeople: {
      vi: "“{events}” ghi {value}, trong khi “{people}” ghi không có ai.",
      en: "“{events}” says {value}, yet “{people}” says that nobody came.",
    },
  },
  check({ content, form }, report) {
    const indicators = form.indicators.map(({ indicator }) => indicator)
    for (const people of indicators.filter(isWholeAudience)) {
      const events = indicators.filter((each) => eventMeasures.has(each.measure) && shareChannel(people, each))
      if (events.length === 0) continue
      const [came, held] = [sumOf(content, [people]), sumOf(content, events)]
      if (came === undefined || held === undefined || came > 0 === held > 0) continue
      const names = { people: people.name, events: joined(events.map(({ name }) => name)) }
      const [message, value] = came > 0 ? (["noEvents", came] as const) : (["noPeople", held] as const)
      report(message, ["values", people.id], { ...names, value: counted(value) })
    }
  },
})

/** Those who came, all of them: of a part of them there may be none. */
const isWholeAudience = ({ measure, partOf }: Indicator): boolean => partOf === null && audienceMeasures.has(measure)

const shareChannel = (one: Indicator, other: Indicator): boolean =>
  one.channels.some((channel) => other.channels.includes(channel))

/** Together, what cannot be counting as none; undefined where a cell is empty. */
const sumOf = (content: ReportContent, indicators: readonly Indicator[]): number | undefined =>
  indicators.some(({ id }) => figureOf(content, id) === null)
    ? undefined
    : indicators.reduce((sum, { id }) => sum + (numberOf(content, id) ?? 0), 0)

const joined = (names: readonly Text[]): Text => ({
  vi: names.map(({ vi }) => vi).join("”, “"),
  en: names.map(({ en }) => en).join("”, “"),
})
