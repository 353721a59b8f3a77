import { type PartialDate, remembered, type Span } from "@lantoa/core"
import { afterComma } from "../words/blanks.ts"
import type { Script } from "../words/script.ts"
import { dateAndIssuerAfter } from "./citation-issuer.ts"
import { leadBefore } from "./citation-lead.ts"
import { type FoundNumber, numberAround } from "./citation-number.ts"
import { subjectAt } from "./citation-subject.ts"

/** One place of the script that names an act by number (*viện dẫn*). */
export interface FoundMention extends Span {
  readonly number: string
  readonly typeWord: Span | null
  readonly withSo: boolean
  readonly commaBeforeDate: boolean
  readonly date: PartialDate | null
  readonly issuer: Span | null
  readonly subject: Span | null
}

/** An act and every place that names it, in order. */
export interface FoundAct {
  readonly number: string
  readonly date: PartialDate | null
  readonly mentions: readonly FoundMention[]
}

/**
 * Every act that a script names by number, in order of first mention.
 *
 * @param isOwn Tells the document's own number by its `actKey`.
 */
export const findActs = (script: Script, isOwn: (key: string) => boolean): readonly FoundAct[] => {
  const mentions = findMentions(script)
  shareDates(script.plain, mentions)
  const acts = new Map<string, FoundMention[]>()
  for (const mention of mentions) {
    const key = actKey(mention.number)
    if (isOwn(key)) continue
    const known = acts.get(key)
    if (known === undefined) acts.set(key, [mention])
    else known.push(mention)
  }
  const found: FoundAct[] = []
  for (const list of acts.values()) found.push(actOf(list))
  return found
}

const actOf = (mentions: readonly FoundMention[]): FoundAct => {
  let date: PartialDate | null = null
  for (const mention of mentions) date ??= mention.date
  return { number: mentions[0]?.number ?? "", date, mentions }
}

/** `298KH/TWĐTN`: a space stood for the slash. */
const glued = /^\d+(?=\p{Lu}{2})/u

/** What two spellings of one act's number share: ordinal, year and groups in any order. */
export const actKey = remembered((number): string => {
  const [ordinal = "", ...groups] = number.toUpperCase().replace(glued, "$&/").replaceAll("-", "/").split("/")
  return [ordinal.replace(/^0+(?=\d)/, ""), ...groups.sort()].join("/")
})

const findMentions = (script: Script): FoundMention[] => {
  const { plain, text } = script
  const mentions: FoundMention[] = []
  let done = 0
  for (let slash = plain.indexOf("/"); slash >= 0; slash = plain.indexOf("/", slash + 1)) {
    if (slash < done) continue
    const found = numberAround(text, plain, slash)
    if (found === undefined || found.start < done) continue
    mentions.push(mentionAt(script, found))
    done = found.end
  }
  return mentions
}

const mentionAt = (script: Script, { end, number, start }: FoundNumber): FoundMention => {
  const { plain } = script
  const { typeWord, withSo } = leadBefore(script, start)
  const { commaBeforeDate, date, end: after, issuer } = dateAndIssuerAfter(plain, end)
  const subject = subjectAt(plain, afterComma(plain, after))
  return { start, end, number, typeWord, withSo, commaBeforeDate, date, issuer, subject }
}

const longestGap = 24

/** Between the numbers of one list stand only commas, *và* and *số*. */
const inList = /^\s*(?:,|va|;)?\s*(?:va\s+)?(?:so\s*:?\s*)?$/

/** The date after the last number of a list is the date of each: `số 1/NQ-CP, số 2/NQ-CP ngày 05/6/2025`. */
const shareDates = (plain: string, mentions: FoundMention[]): void => {
  for (let index = mentions.length - 2; index >= 0; index--) {
    const mention = mentions[index]
    const next = mentions[index + 1]
    if (mention === undefined || next === undefined || mention.date !== null || next.date === null) continue
    if (next.start - mention.end <= longestGap && inList.test(plain.slice(mention.end, next.start)))
      mentions[index] = { ...mention, date: next.date }
  }
}
