import type { IsoDate } from "../../calendar/index.ts"
import type { Directory, Resolution } from "../../directory/index.ts"

const known = new WeakMap<Directory, Map<IsoDate, Map<string, Resolution>>>()

/** How many names of a day, and days, are kept per directory; beyond it a table starts anew: none grows without end. */
const limits = { names: 4096, days: 16 }

/** What a phrase means on a day, looked up once per directory: plans name the same bodies again and again. */
export const resolveName = (directory: Directory, phrase: string, day: IsoDate): Resolution => {
  const table = tableOf(directory, day)
  const found = table.get(phrase)
  if (found !== undefined) return found
  const resolution = directory.resolve(phrase, day)
  table.set(phrase, resolution)
  return resolution
}

const tableOf = (directory: Directory, day: IsoDate): Map<string, Resolution> => {
  const days = known.get(directory) ?? new Map<IsoDate, Map<string, Resolution>>()
  if (!known.has(directory)) known.set(directory, days)
  const table = days.get(day)
  if (table !== undefined && table.size < limits.names) return table
  if (days.size >= limits.days) days.clear()
  const fresh = new Map<string, Resolution>()
  days.set(day, fresh)
  return fresh
}
