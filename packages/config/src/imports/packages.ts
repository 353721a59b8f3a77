import type { Import } from "./imports-of.ts"
import { type SourceFile, targetOf } from "./source-file.ts"

const domain = ["@lantoa/core"]
const provinces = "a province package"
const units = "@lantoa/administrative-units"

/**
 * Which packages of this repository a package may import: apps → services → documents → core; provinces and the data on
 * units core only; services these data too, for the provinces that have no plugin. What is not named here is a province.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "packages/config": [],
  "packages/core": [],
  // It copies facts of administrative-units into the packages that it makes.
  "packages/create-province": [...domain, units],
  "packages/documents": domain,
  "packages/services": [...domain, "@lantoa/documents", units],
}
const app = [...domain, "@lantoa/documents", "@lantoa/services", provinces, units]

const allowedFrom = ({ home, role }: SourceFile): readonly string[] => {
  if (!home.startsWith("packages/")) return app
  const own = allowed[home] ?? domain
  const mayTestWithProvinces = role === "test" && (home === "packages/documents" || home === "packages/services")
  return mayTestWithProvinces ? [...own, provinces, units] : own
}

/** A package's own name, its kind as the table above names it. */
const kindOf = (name: string, apps: ReadonlySet<string>): string => {
  if (apps.has(name)) return "an app"
  return ["core", "documents", "services", "config", "administrative-units"].some(
    (known) => name === `@lantoa/${known}`,
  )
    ? name
    : provinces
}

/** What is wrong with an import that leaves its package, or undefined. */
export const packageViolation = (
  file: SourceFile,
  { specifier }: Import,
  apps: ReadonlySet<string>,
): string | undefined => {
  const target = targetOf(file, specifier)
  if (target !== undefined) {
    return target.startsWith(`${file.home}/`)
      ? undefined
      : `imports "${specifier}" across packages; import it by its package's name`
  }
  const name = /^@lantoa\/[^/]+/.exec(specifier)?.[0]
  if (name === undefined || name === `@lantoa/${file.home.split("/").at(-1)}`) return undefined
  if (name === "@lantoa/config") {
    return file.role === "setting" ? undefined : `imports "${specifier}"; only settings such as vitest.config.ts may`
  }
  const may = allowedFrom(file)
  if (may.includes(kindOf(name, apps))) return undefined
  return `imports "${specifier}"; ${file.home} may import ${may.length === 0 ? "no package of this repository" : `only ${may.join(", ")}`}`
}
