import {
  type Directory,
  type IsoDate,
  jurisdictionFor,
  type Plan,
  type Province,
  provinceRegistry,
  yearOf,
} from "@lantoa/core"
import { type Diagnostic, warn } from "../diagnostic.ts"
import type { KnownUnit } from "../recognise/unit-list.ts"

/** What the province's directory can tell the reader. */
export interface Surroundings {
  readonly province: Province | undefined
  readonly directory: Directory | undefined
  readonly isKnown: KnownUnit | undefined
}

/** The province that a document belongs to by its place, issuer, title and year, if one of those given fits. */
export const surroundingsOf = (
  document: Plan["document"],
  period: Plan["period"],
  provinces: readonly Province[],
  day: IsoDate,
): Surroundings => {
  const province =
    provinces.length === 0
      ? undefined
      : provinceRegistry(provinces).choose({
          place: document.place,
          issuer: document.issuer,
          title: document.title,
          year: document.date === null ? (period?.from ?? null) : yearOf(document.date),
        })
  if (province === undefined) return { province, directory: undefined, isKnown: undefined }
  const directory = directoryOf(province, day)
  return { province, directory, isKnown: (phrase) => isResolved(directory, phrase, day) }
}

const directories = new WeakMap<Province, Directory>()

/** A directory answers for every day, so that one is enough for a province. */
const directoryOf = (province: Province, day: IsoDate): Directory => {
  const known = directories.get(province)
  if (known !== undefined) return known
  const { directory } = jurisdictionFor(province, day)
  directories.set(province, directory)
  return directory
}

const isResolved = (directory: Directory, phrase: string, day: IsoDate): boolean =>
  directory.resolve(phrase, day).kind !== "unknown"

/** The names among those given tasks that the province's directory does not know. */
export const unresolvedUnits = (
  { directory }: Surroundings,
  { assignments }: Pick<Plan, "assignments">,
  day: IsoDate,
): readonly Diagnostic[] => {
  if (directory === undefined) return []
  const names = new Set(assignments.flatMap(({ supports, units }) => [...units, ...(supports ?? [])]))
  const unknown = [...names].filter((name) => directory.resolve(name, day).kind === "unknown")
  if (unknown.length === 0) return []
  const list = unknown.map((name) => `“${name}”`).join(", ")
  return [
    warn(
      "plan/unresolved-units",
      `Danh bạ của tỉnh chưa có: ${list}.`,
      `The province's directory does not know: ${list}.`,
    ),
  ]
}
