import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { expect, it } from "vitest"
import { guideSteps } from "./guide-steps.ts"
import { linkPackages } from "./link-packages.ts"
import { runCommand } from "./run-command.ts"
import { scratchFolder } from "./scratch-folder.ts"

const docs = resolve(import.meta.dirname, "../../../docs")

it.each(["vi/them-tinh.md", "en/add-your-province.md"])("every step of %s works as it is written", (page) => {
  const steps = guideSteps(readFileSync(join(docs, page), "utf8"))
  expect(steps.filter(({ kind }) => kind === "run").length).toBeGreaterThan(4)
  const start = scratchFolder()
  linkPackages(start)
  let folder = start
  let printed = ""
  const run = (command: string): void => {
    if (command.startsWith("cd ")) folder = join(folder, command.slice("cd ".length))
    else if (command === "npm install") linkPackages(folder)
    else {
      const { output, status } = runCommand(command, folder)
      printed = output
      expect(`${command} => ${status}\n${status === 0 ? "" : output}`).toBe(`${command} => 0\n`)
    }
  }
  for (const step of steps) {
    if (step.kind === "run") for (const command of step.commands) run(command)
    else if (step.kind === "output") for (const line of step.lines) expect(printed).toContain(line)
    else {
      mkdirSync(dirname(join(folder, step.path)), { recursive: true })
      writeFileSync(join(folder, step.path), step.text)
    }
  }
})
