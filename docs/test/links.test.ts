import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../../", import.meta.url))
const pages = globSync(
  ["README.md", "docs/*.md", "docs/{vi,en,adr}/*.md", "{packages,apps}/*/README.md", "bench/README.md"],
  { cwd: root },
)

/** Targets of the links of a page that point into the repository. */
const localLinks = (markdown: string): string[] =>
  [...markdown.replace(/```[\s\S]*?```/g, "").matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.split("#", 1)[0] ?? "")
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target))

describe("links in the documentation", () => {
  it("finds the pages", () => {
    expect(pages.length).toBeGreaterThan(15)
  })

  it.each(pages)("%s links only to what is there", (page) => {
    const path = join(root, page)
    const missing = localLinks(readFileSync(path, "utf8")).filter((target) => !existsSync(join(dirname(path), target)))
    expect(missing.map((target) => `${relative(root, path)} → ${target}`)).toEqual([])
  })
})
