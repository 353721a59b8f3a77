import { readdirSync, readFileSync } from "node:fs"
import type { ProvinceFacts } from "./province-facts.ts"
import { type TemplateNames, templateValues } from "./template-values.ts"
import type { PackageFile } from "./write-package.ts"

const ending = ".tmpl"

/** The files of a package: those of the template with their `{{names}}` filled in, in order of path. */
export const renderPackage = (template: URL, facts: ProvinceFacts, names: TemplateNames): readonly PackageFile[] => {
  const values = templateValues(facts, names)
  return templatePaths(template).map((path) => ({
    path: path.slice(0, -ending.length).replace(/(^|\/)gitignore$/, "$1.gitignore"),
    text: filled(readFileSync(new URL(path, template), "utf8"), values, path),
  }))
}

const templatePaths = (template: URL): readonly string[] =>
  readdirSync(template, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(ending))
    .sort()

const filled = (text: string, values: Readonly<Record<string, string>>, path: string): string =>
  text.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`The template ${path} asks for "${name}", which has no value.`)
    return value
  })
