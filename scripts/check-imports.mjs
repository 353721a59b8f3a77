// Checks the direction of every import in the repository; the rules and their tests are in packages/config/src/imports.
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { checkImports } from "../packages/config/src/imports/check-imports.ts"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const homes = ["packages", "apps", "bench", "docs"]
const skipped = new Set(["node_modules", "dist", "fixtures", "coverage", "api"])

const sourcesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith(".") ? [] : sourcesIn(path)
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : []
  })

const apps = readdirSync(join(root, "apps")).map(
  (folder) => JSON.parse(readFileSync(join(root, "apps", folder, "package.json"), "utf8")).name,
)
const paths = homes.flatMap((home) => sourcesIn(join(root, home)))
const sources = Object.fromEntries(
  paths.map((path) => [relative(root, path).replaceAll(sep, "/"), readFileSync(path, "utf8")]),
)

const violations = checkImports(sources, new Set(apps))
for (const { path, line, message } of violations) console.error(`${path}:${line}: ${message}`)
if (violations.length > 0) {
  console.error(`\n${violations.length === 1 ? "One import goes" : `${violations.length} imports go`} the wrong way.`)
  process.exit(1)
}
console.log(`Checked ${paths.length} files: every import goes the right way.`)
