// Checks the packages as they would be published: packs each one (with npm's own prepack, in a copy, so that nothing here
// changes) and looks at the tarball. Needs a build. `publint` and `attw` judge the maps and the types.
import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { loadedBy } from "./loaded-by.mjs"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, "node_modules/.bin")
const problems = []

const run = (command, args, cwd = root) =>
  spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  })

/** Runs a check and keeps what it printed when it failed. */
const check = (what, command, args, cwd) => {
  const { status, stdout, stderr, error } = run(command, args, cwd)
  if (status === 0) return stdout
  problems.push(`${what}\n${error?.message ?? ""}${stdout ?? ""}${stderr ?? ""}`.trim())
  return undefined
}

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))

const published = ["packages", "apps"]
  .flatMap((home) => readdirSync(join(root, home)).map((name) => join(home, name)))
  .filter(
    (folder) => existsSync(join(root, folder, "package.json")) && readManifest(join(root, folder)).private !== true,
  )

/** Packs a copy of a package and unpacks the tarball; undefined when npm refuses. */
const pack = (folder, work) => {
  const copy = join(work, folder)
  cpSync(join(root, folder), copy, {
    recursive: true,
    filter: (path) => !/^(node_modules|\.turbo)$/.test(basename(path)),
  })
  const packed = check(`${folder}: npm pack`, "npm", ["pack", "--silent", "--pack-destination", work], copy)
  if (packed === undefined) return undefined
  const tarball = join(work, packed.trim().split("\n").at(-1))
  const unpacked = join(copy, "unpacked")
  mkdirSync(unpacked)
  check(`${folder}: unpacking`, "tar", ["xzf", tarball, "-C", unpacked])
  return { tarball, unpacked: join(unpacked, "package") }
}

const checkManifest = (folder, unpacked) => {
  const text = readFileSync(join(unpacked, "package.json"), "utf8")
  if (text.includes("@lantoa/source")) problems.push(`${folder}: the published map has the private condition`)
  if (readManifest(unpacked).devDependencies !== undefined)
    problems.push(`${folder}: development dependencies are published`)
  for (const file of ["LICENSE"])
    if (!existsSync(join(unpacked, file))) problems.push(`${folder}: ${file} is not published`)
  if (existsSync(join(unpacked, "src"))) problems.push(`${folder}: the sources are published`)
}

/** An entry without a CommonJS form is loaded by `require` as the ES module it is. */
const isEsmOnly = (target) => typeof target === "object" && target.require === undefined

const checkTypes = (folder, tarball, manifest) => {
  const entries = Object.entries(manifest.exports ?? {}).filter(([, target]) => typeof target === "object")
  const judge = (names, ...rules) => {
    if (names.length === 0) return
    const options = ["--profile", "node16", "--format", "ascii", "--no-color", "--no-emoji", ...rules]
    check(`${folder}: attw`, join(bin, "attw"), [tarball, ...options, "--entrypoints", ...names])
  }
  judge(entries.filter(([, target]) => !isEsmOnly(target)).map(([name]) => name))
  judge(
    entries.filter(([, target]) => isEsmOnly(target)).map(([name]) => name),
    "--ignore-rules",
    "cjs-resolves-to-esm",
  )
}

/** The functions of the domain are for every host: the root entry loads neither the schemas' library nor Effect. */
const checkCoreEntry = (unpacked) => {
  for (const entry of ["index.js", "index.cjs"]) {
    const loaded = loadedBy(join(unpacked, "dist", entry))
    const heavy = loaded.filter((name) => /^(zod|effect)(\/|$)/.test(name))
    if (heavy.length > 0) problems.push(`packages/core: the root entry (dist/${entry}) loads ${heavy.join(", ")}`)
  }
}

const work = mkdtempSync(join(tmpdir(), "lantoa-packed-"))
try {
  cpSync(join(root, "scripts"), join(work, "scripts"), { recursive: true })
  cpSync(join(root, "LICENSE"), join(work, "LICENSE"))
  for (const folder of published) {
    const packed = pack(folder, work)
    if (packed === undefined) continue
    checkManifest(folder, packed.unpacked)
    check(`${folder}: publint`, join(bin, "publint"), ["run", packed.tarball, "--strict"])
    checkTypes(folder, packed.tarball, readManifest(packed.unpacked))
    if (folder === join("packages", "core")) checkCoreEntry(packed.unpacked)
    console.log(`${folder}: packed and looked at`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

for (const problem of problems) console.error(`\n${problem}`)
if (problems.length > 0) process.exit(1)
