import {
  type AnyRule,
  explainRule,
  fillText,
  formatDate,
  type KnownAct,
  knownActs,
  type Language,
  type Text,
} from "@lantoa/core"
import type { Hover, Position } from "vscode-languageserver"
import { holds, rangeOf, rangeOfSpan } from "./positions.ts"
import type { UnderstoodText } from "./understood-text.ts"

/** What an editor shows over a place: the pages of the rules that found something there, and what is known of an act. */
export const hoverAt = (
  understood: UnderstoodText,
  position: Position,
  rules: readonly AnyRule[],
  language: Language,
): Hover | null => {
  const { findings, view } = understood
  const here = findings.filter(({ spans }) => holds(rangeOfSpan(view, spans[0]), position))
  const ids = new Set(here.map(({ rule }) => rule))
  const pages = rules.filter(({ id }) => ids.has(id)).map((rule) => explainRule(rule, language))
  const all = [...actsAt(understood, position).map((act) => actText(act, language)), ...pages]
  const range = here[0] === undefined ? {} : { range: rangeOfSpan(view, here[0].spans[0]) }
  return all.length === 0 ? null : { contents: { kind: "markdown", value: all.join("\n\n---\n\n") }, ...range }
}

const actsAt = ({ reading, view }: UnderstoodText, position: Position): readonly KnownAct[] =>
  reading.plan.citations.flatMap(({ number }, index) => {
    const pieces = reading.provenance.fields[`citations.${index}`]?.pieces ?? []
    const isHere = pieces.some(([, start, end]) => holds(rangeOf(view.placeOf(start, end)), position))
    return isHere ? knownActs.filter((act) => act.number === number) : []
  })

const words = {
  subject: { vi: "**{type} {number}** · {issuer}\n\n{subject}", en: "**{type} {number}** · {issuer}\n\n{subject}" },
  since: { vi: "Có hiệu lực từ {day}.", en: "In force since {day}." },
  ended: { vi: "Hết hiệu lực từ {day}.", en: "No longer in force since {day}." },
  replaced: { vi: "Được thay bằng {number}.", en: "Replaced by {number}." },
} as const satisfies Readonly<Record<string, Text>>

const actText = (act: KnownAct, language: Language): string => {
  const subject = language === "vi" ? act.subject : act.subjectEn
  const { endedOn, inForce, issuer, number, replacedBy, type } = act
  const lines = [
    fillText(words.subject, { type, number, issuer, subject }),
    ...(inForce === null ? [] : [fillText(words.since, { day: formatDate(inForce, language) })]),
    ...(endedOn === null ? [] : [fillText(words.ended, { day: formatDate(endedOn, language) })]),
    ...(replacedBy === null ? [] : [fillText(words.replaced, { number: replacedBy })]),
  ]
  return lines.map((line) => line[language]).join("\n\n")
}
