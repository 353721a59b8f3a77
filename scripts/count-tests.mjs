// Prints how many tests passed, failed and were skipped, over the reports that Vitest left in every package. A file that
// failed before its first test counts as one failure.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const homes = [
  "bench",
  "docs",
  ...["packages", "apps"].flatMap((home) => readdirSync(join(root, home)).map((name) => join(home, name))),
]
const reports = homes.map((home) => join(root, home, ".test-results/vitest.json")).filter((path) => existsSync(path))

const files = reports.flatMap((path) => JSON.parse(readFileSync(path, "utf8")).testResults)
const statuses = files.flatMap(({ status, assertionResults }) => {
  const tests = assertionResults.map((test) => test.status)
  return status === "failed" && !tests.includes("failed") ? [...tests, "failed"] : tests
})
const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length
console.log(count("passed"), count("failed"), count("pending", "skipped", "todo", "disabled"))
