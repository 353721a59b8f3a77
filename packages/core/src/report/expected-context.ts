import type { IsoDate } from "../calendar/index.ts"
import type { BodyId, Directory } from "../directory/index.ts"
import type { Jurisdiction, ReportRegime } from "../jurisdiction/index.ts"
import type { DueOptions } from "../obligation/index.ts"
import type { Plan } from "../plan/index.ts"
import type { ReportPeriod } from "./period.schema.ts"

/** Everything by which it is told who owes a report for a period. */
export interface ExpectedContext {
  readonly plan: Plan
  /** The province on the plan's day. */
  readonly jurisdiction: Jurisdiction
  readonly period: ReportPeriod
  readonly dues: DueOptions
}

/** The province with its directory asked on another day; tiers and chain stay those of the plan's day. */
export const askedOn = (jurisdiction: Jurisdiction, day: IsoDate): Jurisdiction =>
  day === jurisdiction.day ? jurisdiction : { ...jurisdiction, day }

/** What phrases were found to mean, by directory: every unit asks for the same few receivers. */
const namedIn = new WeakMap<Directory, Map<string, readonly BodyId[]>>()

/** The bodies that a phrase means on a day, by id; a group by its members. */
export const bodiesNamed = ({ directory }: Jurisdiction, phrase: string, day: IsoDate): readonly BodyId[] => {
  const known = namedIn.get(directory) ?? new Map<string, readonly BodyId[]>()
  namedIn.set(directory, known)
  const key = `${day} ${phrase}`
  const found = known.get(key) ?? resolved(directory, phrase, day)
  known.set(key, found)
  return found
}

const resolved = (directory: Directory, phrase: string, day: IsoDate): readonly BodyId[] => {
  const found = directory.resolve(phrase, day)
  if (found.kind === "body") return [found.body.id]
  return found.kind === "group" ? found.members.map(({ id }) => id) : []
}

/** Whether a regime is about a report to one of these names; a report whose receiver is not named is to whomever it says. */
export const isToReceiver = (
  { to }: Pick<ReportRegime, "to">,
  names: readonly string[],
  jurisdiction: Jurisdiction,
  day: IsoDate,
): boolean => names.length === 0 || names.some((name) => bodiesNamed(jurisdiction, name, day).includes(to))
