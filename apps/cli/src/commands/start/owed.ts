import {
  bodyKindLabels,
  type Directory,
  fillText,
  groupByObligor,
  hasEndedBy,
  type IsoDate,
  type Language,
  type Obligor,
  type ObligorGroup,
  type Text,
  tierLabels,
} from "@lantoa/core"
import { messages } from "./messages.ts"
import type { Worked } from "./work-on.ts"

/** What is owed by type of unit, a sentence each, and how many of the units have ended by today. */
export const owedTexts = (
  { obligations, checked: { jurisdiction } }: Worked,
  today: IsoDate,
  language: Language,
): readonly string[] => {
  const groups = groupByObligor(obligations)
  const ended = groups.filter(({ obligor }) => hasEnded(obligor, jurisdiction.directory, today)).length
  return [
    ...byType(groups, jurisdiction.directory).map(({ type, units, tasks, reports }) => {
      const counts = fillText(messages.owedRow, { units, tasks, reports })
      return `${type[language]}: ${counts[language]}`
    }),
    ...(ended === 0 ? [] : [fillText(messages.ended, { units: ended })[language]]),
  ]
}

const hasEnded = (obligor: Obligor, directory: Directory, today: IsoDate): boolean => {
  const body = obligor.kind === "body" ? directory.body(obligor.id) : undefined
  return body !== undefined && hasEndedBy(body.validity, today)
}

/** What the units of one type owe together. */
interface OwedByType {
  readonly type: Text
  readonly units: number
  readonly tasks: number
  readonly reports: number
}

/** In the order in which the types first appear in the plan. */
const byType = (groups: readonly ObligorGroup[], directory: Directory): readonly OwedByType[] => {
  const types = new Map<string, OwedByType>()
  for (const { obligor, obligations } of groups) {
    const type = typeOf(obligor, directory)
    const { units, tasks, reports } = types.get(type.vi) ?? { units: 0, tasks: 0, reports: 0 }
    const more = obligations.filter(({ kind }) => kind === "report").length
    types.set(type.vi, {
      type,
      units: units + 1,
      tasks: tasks + obligations.length - more,
      reports: reports + more,
    })
  }
  return [...types.values()]
}

const typeOf = (obligor: Obligor, directory: Directory): Text => {
  if (obligor.kind === "unresolved") return messages.unresolved
  const tier = tierLabels[obligor.tier]
  const body = obligor.kind === "body" ? directory.body(obligor.id) : undefined
  const name = body === undefined ? messages.groups : bodyKindLabels[body.kind]
  return { vi: `${name.vi} (${tier.vi})`, en: `${name.en} (${tier.en})` }
}
