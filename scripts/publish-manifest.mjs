// npm runs this in a package's folder around packing (prepack and postpack). What is published has no private export
// condition and no development dependencies, and carries the licence; afterwards the folder is as it was.
//   node ../../scripts/publish-manifest.mjs write|restore
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const sourceCondition = "@lantoa/source"
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const kept = "package.json.kept"

/** The exports without the private condition, however deep it stands, and without entries that had only that one. */
const publicExports = (exports) =>
  typeof exports !== "object" || exports === null || Array.isArray(exports)
    ? exports
    : Object.fromEntries(
        Object.entries(exports)
          .filter(([condition]) => condition !== sourceCondition)
          .map(([condition, target]) => [condition, publicExports(target)])
          .filter(([, target]) => typeof target !== "object" || target === null || Object.keys(target).length > 0),
      )

const restore = () => {
  if (!existsSync(kept)) return
  renameSync(kept, "package.json")
  rmSync("LICENSE", { force: true })
}

const write = () => {
  restore()
  const { devDependencies: _, ...manifest } = JSON.parse(readFileSync("package.json", "utf8"))
  copyFileSync("package.json", kept)
  copyFileSync(join(root, "LICENSE"), "LICENSE")
  const published =
    manifest.exports === undefined ? manifest : { ...manifest, exports: publicExports(manifest.exports) }
  writeFileSync("package.json", `${JSON.stringify(published, null, 2)}\n`)
}

const steps = { write, restore }
const step = steps[process.argv[2]]
if (step === undefined) {
  console.error("publish-manifest: say `write` before packing or `restore` after it")
  process.exit(1)
}
step()
