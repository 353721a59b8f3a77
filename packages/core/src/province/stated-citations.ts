import { dateFrom, isPartialDate, type PartialDate } from "../calendar/index.ts"
import type { CitedAct, Mention, Paragraph } from "../plan/index.ts"
import { lazyPattern } from "../text/index.ts"
import type { StatedPlan } from "./stated-plan.ts"

const before = lazyPattern(String.raw`(?:(?<type>\p{Lu}\p{Ll}+(?: \p{Ll}+)?)\s+)?(?<so>số\s+)?$`, "u")
const inWord = lazyPattern(String.raw`[\p{L}\p{N}]`, "u")
const day = /^(?<comma>,)?\s*ngày\s+(?<day>\d{1,2})(?:\/|\s+tháng\s+)(?<month>\d{1,2})(?:\/|\s+năm\s+)(?<year>\d{4})/u
const issuer =
  /^\s+(?:của\s+(?<by>[^,;.()“”]+?)(?=\s+(?:về|phê duyệt|ban hành|Ban hành)\s|\s*[,;.()“”]|\s*$)|\((?<aside>[^()]+)\))/u
const subject = /^,?\s+(?:về việc|về|phê duyệt|ban hành|Ban hành)\s+(?<subject>[^;]+?)(?=\s*(?:[;.]|$))/u

/**
 * The acts of a stated plan in order of first mention, each with every place that names it.
 *
 * @throws RangeError when an act is named nowhere: the statement and its texts do not belong together.
 */
export const citationsOf = (acts: StatedPlan["acts"], paragraphs: readonly Paragraph[]): CitedAct[] => {
  const found = acts.map(({ number, role }) => {
    const mentions = paragraphs.flatMap((paragraph) => mentionsIn(paragraph, number))
    if (mentions.length === 0)
      throw new RangeError(`No text of the plan names "${number}". Name it, or leave it out of its acts.`)
    const date = mentions.find((mention) => mention.date !== null)?.date ?? null
    return { number, role, date, mentions }
  })
  const order = new Map(paragraphs.map(({ id }, at) => [id, at]))
  const placeOf = ([first]: readonly Mention[]): number =>
    first === undefined ? 0 : (order.get(first.at) ?? 0) * 1e6 + first.start
  found.sort((a, b) => placeOf(a.mentions) - placeOf(b.mentions))
  return found.map((act, at) => ({ id: `act-${at + 1}`, ...act }))
}

const mentionsIn = ({ id, text }: Paragraph, number: string): Mention[] => {
  const mentions: Mention[] = []
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + number.length)) {
    if (inWord().test(text.charAt(at - 1) + text.charAt(at + number.length))) continue
    mentions.push({ at: id, number, ...around(text, at, at + number.length) })
  }
  return mentions
}

/** What stands before and after a number, whose own place is the mention's. */
const around = (text: string, from: number, to: number): Omit<Mention, "at" | "number"> => {
  const words = before().exec(text.slice(0, from))
  const dated = day.exec(text.slice(to))
  const end = to + (dated?.[0].length ?? 0)
  const issued = issuer.exec(text.slice(end))
  const about = subject.exec(text.slice(end + (issued?.[0].length ?? 0)))
  return {
    start: from,
    end: to,
    typeWord: words?.groups?.["type"] ?? null,
    withSo: words?.groups?.["so"] !== undefined,
    commaBeforeDate: dated?.groups?.["comma"] !== undefined,
    date: dated === null ? null : dateOf(dated.groups),
    issuer: issued?.groups?.["by"] ?? issued?.groups?.["aside"] ?? null,
    subject: about?.groups?.["subject"] ?? null,
  }
}

const dateOf = (parts: Readonly<Record<string, string>> | undefined): PartialDate | null => {
  const date = dateFrom(Number(parts?.["year"]), Number(parts?.["month"]), Number(parts?.["day"]))
  return date !== undefined && isPartialDate(date) ? date : null
}
