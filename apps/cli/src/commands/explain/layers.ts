import {
  type Basis,
  citeBasis,
  type Explanation,
  explain,
  fold,
  type IsoDate,
  type Jurisdiction,
  type JurisdictionLayer,
  jurisdictionOn,
  type Language,
  layersOf,
  nameKeys,
  nationalLayer,
  type Province,
} from "@lantoa/core"
import { knownParameters } from "@lantoa/core/variant"
import { table } from "../../text/table.ts"
import { messages } from "./messages.ts"

/** A province on a day, layer by layer. */
export interface Layered {
  readonly layers: readonly JurisdictionLayer[]
  readonly jurisdiction: Jurisdiction
  readonly answers: readonly Explanation[]
}

/** The layers of a province and which of them answers what. */
export const layered = (province: Province, day: IsoDate): Layered => {
  const layers = [nationalLayer, ...layersOf(province)]
  return { layers, jurisdiction: jurisdictionOn(layers, day), answers: explain(layers, day) }
}

/** The answers that a name means: an id, a parameter, a channel, a body, a group or a letterhead by its name. */
export const answersNamed = (asked: string, { answers, jurisdiction }: Layered): readonly Explanation[] => {
  const exact = answers.filter(({ answer }) => answer === asked || answer.slice(answer.indexOf("/") + 1) === asked)
  if (exact.length > 0) return exact
  const found = jurisdiction.directory.resolve(asked, jurisdiction.day)
  const ids = [
    ...(found.kind === "body" || found.kind === "not-then"
      ? [`body/${found.body.id}`, `letterhead/${found.body.id}`]
      : []),
    ...(found.kind === "ambiguous" ? found.bodies.map(({ id }) => `body/${id}`) : []),
    ...(found.kind === "group" || found.kind === "group-not-then" ? [`group/${found.group.id}`] : []),
    ...jurisdiction.channels.flatMap(({ id, name, phrases }) =>
      [name.vi, name.en, ...phrases].some((each) => nameKeys(each).folded === nameKeys(asked).folded)
        ? [`channel/${id}`]
        : [],
    ),
  ]
  const byLabel = answers.filter(({ label }) => [label.vi, label.en].some((each) => fold(each) === fold(asked)))
  return [...answers.filter(({ answer }) => ids.includes(answer)), ...byLabel]
}

/** One answer: which layer won, over which, and what it rests on. */
export const answerPage = (answer: Explanation, layered: Layered, language: Language): string => {
  const { label, layer, over } = answer
  const bases = basisOf(answer.answer, layered).map(citeBasis)
  return [
    `${label[language]} (${answer.answer})`,
    `  ${messages.answeredBy[language]}: ${layerName(layer, layered, language)}`,
    ...(over.length === 0
      ? []
      : [`  ${messages.over[language]}: ${over.map((each) => layerName(each, layered, language)).join("; ")}`]),
    ...[...new Set(bases)].map((each) => `  ${messages.basis[language]}: ${each}`),
    "",
  ].join("\n")
}

const layerName = (slug: string, { layers }: Layered, language: Language): string => {
  const layer = layers.find((each) => each.slug === slug)
  return layer === undefined ? slug : `${layer.name[language]} [${slug}]`
}

const basisOf = (answer: string, { jurisdiction }: Layered): readonly Basis[] => {
  const kind = answer.slice(0, answer.indexOf("/"))
  const id = answer.slice(answer.indexOf("/") + 1)
  switch (kind) {
    case "body":
      return jurisdiction.directory.bodies.find((body) => body.id === id)?.basis ?? []
    case "channel":
      return jurisdiction.channels.find((channel) => channel.id === id)?.basis ?? []
    case "parameter": {
      const parameter = knownParameters.find((each) => each.id === id)
      return parameter === undefined ? [] : (jurisdiction.valueOf(parameter)?.value.basis ?? [])
    }
    default:
      return rulesOf(answer, jurisdiction).flatMap(({ basis }) => basis)
  }
}

/** The way of reports, or the standing orders to report. */
const rulesOf = (
  answer: string,
  { reportingChain, reportRegimes }: Layered["jurisdiction"],
): readonly { readonly basis: readonly Basis[] }[] => {
  if (answer === "reporting-chain") return reportingChain.value
  return answer === "report-regimes" ? reportRegimes.value : []
}

/** Every answer but the committees below the province, in a table. */
export const answersTable = ({ answers, jurisdiction }: Layered, language: Language, columns: number): string => {
  const below = new Set<string>(
    jurisdiction.directory.bodies
      .filter(({ tier }) => tier === "commune" || tier === "district")
      .map(({ id }) => `body/${id}`),
  )
  return table(
    [
      { head: messages.answer[language], share: 2 },
      { head: messages.answeredBy[language], share: 1 },
      { head: messages.over[language], share: 1 },
    ],
    answers
      .filter(({ answer }) => !below.has(answer))
      .map(({ label, layer, over }) => [label[language], layer, over.join(", ")]),
    columns,
  )
}
