// Installs the dependencies when they are missing or differ from package-lock.json. Every root script starts with it,
// so that `npm test` and `npm start` work in a fresh clone. It must run on the oldest Node the project allows on the
// host, with nothing installed: built-in modules only.
//
// Never write `node bootstrap.mjs && node x`: on the first run the shell has already looked `node` up, so that x gets
// the host's Node and not the one in node_modules/.bin. After `&&` use a bin (turbo, vitest) or `npm run`.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, "node_modules")
const oldestHost = "20.19.0"
const oldestTools = "22.19.0"

const fail = (message) => {
  console.error(`\nbootstrap: ${message}\n`)
  process.exit(1)
}

const isAtLeast = (version, oldest) => {
  const [a, b] = [version, oldest].map((text) => text.split(".").map(Number))
  for (let at = 0; at < 3; at += 1) if (a[at] !== b[at]) return a[at] > b[at]
  return true
}

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"))

/** Whether node_modules is what package-lock.json asks for, by npm's own record of what it installed. */
const isInstalled = (lock) => {
  const record = join(modules, ".package-lock.json")
  if (!existsSync(record)) return false
  const installed = readJson(record).packages ?? {}
  const isModule = ([path]) => /(^|\/)node_modules\//.test(path)
  const missing = Object.entries(lock.packages)
    .filter(isModule)
    .some(([path, { optional, devOptional }]) => !optional && !devOptional && installed[path] === undefined)
  const foreign = Object.entries(installed)
    .filter(isModule)
    .some(([path, { version }]) => lock.packages[path] === undefined || lock.packages[path].version !== version)
  return !missing && !foreign && !isOfAnotherPlatform(installed)
}

/** Whether node_modules was installed on another system (a folder shared with a container, say). */
const isOfAnotherPlatform = (installed) => {
  const runtimes = Object.entries(installed).filter(([path]) =>
    /^node_modules\/node-(bin-)?[a-z]+-[a-z0-9]+$/.test(path),
  )
  return (
    runtimes.length > 0 &&
    !runtimes.some(([, { os, cpu }]) => os?.includes(process.platform) === true && cpu?.includes(process.arch) === true)
  )
}

const hostNode = process.env.npm_node_execpath ?? process.execPath
const npm = process.env.npm_execpath

if (!isAtLeast(process.versions.node, oldestHost)) {
  fail(
    `Node ${process.versions.node} is too old. Install Node ${oldestHost} or later (https://nodejs.org) and run the command again.`,
  )
}
if (!existsSync(join(root, "package-lock.json"))) {
  fail("package-lock.json is missing. Restore it from the repository; the versions in it are the tested ones.")
}

if (!isInstalled(readJson(join(root, "package-lock.json")))) {
  if (npm === undefined || !/npm-cli\.[cm]?js$/.test(npm)) {
    fail("the dependencies are not installed. Run this through npm: `npm test`, `npm start` or `npm run build`.")
  }
  if (process.platform === "win32" && process.execPath.startsWith(modules + sep)) {
    fail(
      "the dependencies have changed, and Windows cannot replace the Node that is running. Run `npm ci`, then the command again.",
    )
  }
  console.log("Installing the dependencies (npm ci); this takes a minute or two the first time.")
  const { status, error } = spawnSync(hostNode, [npm, "ci", "--loglevel=error", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  })
  if (status !== 0) {
    fail(
      `\`npm ci\` failed${error === undefined ? ` with exit code ${status}` : `: ${error.message}`}. ` +
        'If it says "Missing: ... from lock file", package.json and package-lock.json disagree: run `npm install`, then `npm ci --dry-run`. ' +
        "If it names a host or a network error, check the connection and npm's proxy settings.",
    )
  }
}

// The build tools need a newer Node than the host must have; it comes with the dependencies on the usual platforms.
const ownNode = existsSync(join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node"))
if (!ownNode && !isAtLeast(process.versions.node, oldestTools)) {
  fail(
    `no Node ${oldestTools} or later came with the dependencies for ${process.platform}-${process.arch}, and the host has ` +
      `${process.versions.node}. Install Node ${oldestTools} or later and run the command again.`,
  )
}
