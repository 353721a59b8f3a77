import type { Import } from "./imports-of.ts"
import { type SourceFile, targetOf } from "./source-file.ts"

/** The folders of the recognisers in the order of their dependence: what they look at, then what they find in it. */
export const recognisers: readonly string[] = [
  "words",
  "units",
  "head",
  "foot",
  "outline",
  "acts",
  "period",
  "who",
  "reports",
  "channels",
  "money",
]

const home = "packages/documents/src/read/recognise/"

const folderOf = (path: string): string | undefined =>
  path.startsWith(home) ? path.slice(home.length).split("/")[0] : undefined

/** What is wrong with an import inside the recognisers, or undefined. Tests may reach anywhere. */
export const recogniserViolation = (file: SourceFile, { specifier }: Import): string | undefined => {
  const from = folderOf(file.path)
  if (file.role !== "source" || from === undefined) return undefined
  const step = recognisers.indexOf(from)
  if (step < 0) return `is in "${from}", which has no place in the order of the recognisers' folders`
  const to = folderOf(targetOf(file, specifier) ?? "")
  if (to === undefined || to === from || recognisers.slice(0, step).includes(to)) return undefined
  return `imports "${specifier}"; "${from}" may import only ${recognisers.slice(0, step).join(", ") || "itself"}`
}
