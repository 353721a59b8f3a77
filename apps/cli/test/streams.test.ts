import { spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { command, fixture, lantoa, temporaryFolder } from "./lantoa.ts"

const folder = temporaryFolder()
const plan = fixture("hoa-sen.txt")
// biome-ignore lint/suspicious/noControlCharactersInRegex: what colours a terminal
const colour = /\u001b\[/

describe("what goes to a pipe", () => {
  it.each([
    ["nothing is set", {}, false],
    ["FORCE_COLOR asks for it", { FORCE_COLOR: "1" }, true],
    ["NO_COLOR forbids it", { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("has colours or not when %s", async (_, env, coloured) => {
    const { out } = await lantoa(["check", plan], { env })
    expect(colour.test(out)).toBe(coloured)
  })

  it("never has colours in a file", async () => {
    const file = join(folder, "kiem-tra.txt")
    await lantoa(["check", plan, "--out", file], { env: { FORCE_COLOR: "1" } })
    expect(colour.test(readFileSync(file, "utf8"))).toBe(false)
  })

  it("shows no control characters of a document", async () => {
    const file = join(folder, "dieu-khien.txt")
    writeFileSync(file, readFileSync(plan, "utf8").replace("Số: 27/KH-UBND", "Số: 27/KH-\u001b[31mUBND\u202e"))
    const { out } = await lantoa(["check", file])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/.test(out)).toBe(false)
  })
})

it("ends quietly when the reader of its output goes away", async () => {
  const child = spawn(process.execPath, command("obligations", "vinh-long-2026", "--format", "json"), {
    stdio: ["ignore", "pipe", "pipe"],
  })
  const errors: Buffer[] = []
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk))
  child.stdout.once("data", () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on("close", resolve))
  expect({ code, err: Buffer.concat(errors).toString() }).toEqual({ code: 0, err: "" })
})

describe("a program that is stopped", () => {
  it.each(["SIGTERM", "SIGKILL"] as const)("by %s at any moment leaves the old file or the new one", async (signal) => {
    const file = join(folder, `${signal}.csv`)
    const words = ["obligations", "vinh-long-2026", "--format", "csv", "--out", file]
    await lantoa(words)
    const whole = readFileSync(file, "utf8")
    const old = "cũ"
    for (const delay of [60, 120, 180, 240, 300, 400]) {
      writeFileSync(file, old)
      const child = spawn(process.execPath, command(...words), { stdio: "ignore" })
      const ended = new Promise((resolve) => child.on("close", resolve))
      await Promise.race([wait(delay), ended])
      child.kill(signal)
      await ended
      expect([old, whole]).toContain(readFileSync(file, "utf8"))
    }
    expect(existsSync(file)).toBe(true)
    if (signal === "SIGTERM") expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([])
  })
})
