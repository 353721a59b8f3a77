import type { Import } from "./imports-of.ts"
import { type SourceFile, targetOf } from "./source-file.ts"

/** The folders of packages/core/src in the order of their dependence; folders of one step do not import each other. */
export const rooms: readonly (readonly string[])[] = [
  ["text"],
  ["calendar"],
  ["law"],
  ["directory"],
  ["plan"],
  ["jurisdiction"],
  ["obligation"],
  ["succession"],
  ["budget"],
  ["report"],
  ["simulation"],
  ["lint"],
  ["review"],
  ["province"],
  ["testing"],
]

const home = "packages/core"
const stepOf = (room: string): number => rooms.findIndex((step) => step.includes(room))
const roomOf = (path: string): string | undefined => /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1]
const isSchema = (path: string): boolean => /(^|\/)([^/]+\.)?schema\.ts$/.test(path)
const isDoor = (path: string): boolean => path.endsWith("/index.ts") || path.endsWith(".schema.ts")

/** What is wrong with an import inside the core, or undefined. Tests may reach anywhere. */
export const roomViolation = (file: SourceFile, found: Import): string | undefined => {
  if (file.home !== home || file.role !== "source") return undefined
  return directionViolation(file, found) ?? schemaViolation(file, found)
}

const directionViolation = (file: SourceFile, { specifier }: Import): string | undefined => {
  const from = roomOf(file.path)
  if (from !== undefined && stepOf(from) < 0)
    return `is in "${from}", which has no place in the order of the core's folders`
  const target = targetOf(file, specifier)
  if (target === undefined || !target.startsWith(`${home}/src/`)) return undefined
  const to = roomOf(target)
  if (from === to) return undefined
  if (to === undefined) return `imports "${specifier}", an entry of the package; import the folder that has it`
  if (!isDoor(target)) return `imports "${specifier}"; import ${to}/index.ts or one of its *.schema.ts`
  if (from === undefined || stepOf(to) < stepOf(from)) return undefined
  return `imports "${specifier}"; "${from}" may import only ${rooms.slice(0, stepOf(from)).flat().join(", ") || "itself"}`
}

/** Outside schemas, zod and schemas are types only: the root entry loads neither. */
const schemaViolation = (file: SourceFile, { specifier, typeOnly }: Import): string | undefined => {
  if (typeOnly || isSchema(file.path) || roomOf(file.path) === "testing" || file.inside === "src/testing.ts")
    return undefined
  const loads = /^zod(\/|$)/.test(specifier) || isSchema(targetOf(file, specifier) ?? "")
  return loads ? `loads "${specifier}"; outside *.schema.ts write \`import type\` or \`export type\`` : undefined
}
