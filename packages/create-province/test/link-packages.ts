import { mkdirSync, symlinkSync } from "node:fs"
import { join, resolve } from "node:path"

const root = resolve(import.meta.dirname, "../../..")
const own = ["core", "documents", "administrative-units", "create-province"]
const tools = ["vitest", "vite", "tsup", "typescript"]
const bins = ["vitest", "tsup", "tsc", "node"]

/**
 * Gives a folder the packages of this repository and the tools that it was installed with, as `npm install` would from
 * the registry: links, so that nothing is fetched.
 */
export const linkPackages = (folder: string): void => {
  const modules = join(folder, "node_modules")
  mkdirSync(join(modules, "@lantoa"), { recursive: true })
  mkdirSync(join(modules, ".bin"))
  for (const name of own) link(join(root, "packages", name), join(modules, "@lantoa", name))
  for (const name of tools) link(join(root, "node_modules", name), join(modules, name))
  for (const name of bins) link(join(root, "node_modules/.bin", name), join(modules, ".bin", name))
  link(join(root, "apps/cli/bin/lantoa.mjs"), join(modules, ".bin/lantoa"))
  link(join(root, "packages/create-province/bin/create-province.mjs"), join(modules, ".bin/create-province"))
}

const link = (target: string, path: string): void => symlinkSync(target, path)
