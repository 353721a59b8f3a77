import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { unitsAt } from "@lantoa/administrative-units"
import { isoDate, type Province } from "@lantoa/core"
import { type ConformanceCapabilities, checkConformance, complaintOf } from "@lantoa/core/testing"
import { describe, expect, it } from "vitest"
import { createProvince, type Surroundings } from "../src/create-province.ts"
import { toolVersions } from "../src/tool-versions.ts"
import { linkPackages } from "./link-packages.ts"
import { runCommand } from "./run-command.ts"
import { scratchFolder } from "./scratch-folder.ts"

const root = resolve(import.meta.dirname, "../../..")
const template = pathToFileURL(`${resolve(import.meta.dirname, "../template")}/`)

/** Runs the program in a folder and gives what it said and its exit code. */
const create = async (cwd: string, argv: readonly string[], ask?: Surroundings["ask"]) => {
  let said = ""
  const keep = (text: string): void => {
    said += text
  }
  const surroundings = { cwd, template, today: "2026-11-21", version: "0.0.0", out: keep, err: keep, ask }
  return { code: await createProvince(argv, surroundings), said }
}

interface Scaffolded {
  readonly province: Province
  readonly capabilities: ConformanceCapabilities
}

/** The plugin of a scaffolded package as a value, without building it. */
const load = async (folder: string): Promise<Scaffolded> => {
  const [{ province }, { capabilities }] = await Promise.all([
    import(join(folder, "src/index.ts")),
    import(join(folder, "test/capabilities.ts")),
  ])
  return { province, capabilities }
}

const provincesOn = (day: string): readonly (readonly [name: string, day: string])[] => {
  const found = unitsAt(isoDate(day), { tier: "province" })
  return found.ok ? found.value.map(({ fullName }) => [fullName, day] as const) : []
}

describe("a new package as it is", () => {
  it.each([
    ["a city", "Huế", "2026-11-21", "hue-2026"],
    ["a province with districts", "Hà Nam", "2021-08-27", "ha-nam-2021"],
  ])("%s builds, type-checks and passes its tests", async (_, name, on, slug) => {
    const folder = scratchFolder()
    expect(await create(folder, ["--name", name, "--on", on])).toMatchObject({ code: 0 })
    const own = join(folder, slug)
    linkPackages(own)
    for (const command of ["npm test", "npm run typecheck", "npm run build"]) {
      const { output, status } = runCommand(command, own)
      expect(`${command} => ${status}\n${status === 0 ? "" : output}`).toBe(`${command} => 0\n`)
    }
    expect(JSON.parse(readFileSync(join(own, "conformance.json"), "utf8"))).toMatchObject({
      province: slug,
      level: "reports",
      color: "brightgreen",
    })
    expect(existsSync(join(own, "dist/index.d.ts"))).toBe(true)
  })
})

describe("every province of the country", () => {
  it("is there", () => {
    expect(provincesOn("2026-11-21")).toHaveLength(34)
  })

  it.each<readonly [name: string, day: string]>([
    ...provincesOn("2026-11-21"),
    ["Thành phố Hà Nội", "2021-06-30"],
    ["Tỉnh Thừa Thiên Huế", "2024-12-31"],
    ["Tỉnh Đồng Nai", "2026-04-29"],
    ["Tỉnh Sơn La", "2025-06-30"],
  ])("%s on %s conforms", async (name, on) => {
    const folder = scratchFolder()
    expect(await create(folder, ["--name", name, "--on", on, "--dir", "."])).toMatchObject({ code: 0 })
    linkPackages(folder)
    const { capabilities, province } = await load(folder)
    const { level, levels } = await checkConformance(province, capabilities)
    expect(levels.flatMap(({ checks }) => checks.map(complaintOf)).filter((each) => each !== undefined)).toEqual([])
    expect(level).toBe("reports")
  })
})

describe("what cannot be made says why, and changes nothing", () => {
  it.each([
    ["no name and nobody to ask", [], "thiếu tên tỉnh"],
    [
      "an unknown province",
      ["--name", "Cà Mou Lau"],
      "Ngày 21/11/2026 không có đơn vị hành chính nào tên “Cà Mou Lau”",
    ],
    ["a name with wrong letters", ["--name", "Ca Mao"], "“Ca Mao” chưa đủ rõ; có thể là: Tỉnh Cà Mau"],
    ["a name that several begin with", ["--name", "Quảng"], "Tỉnh Quảng Ngãi"],
    ["a province that has ended", ["--name", "Hà Nam"], "ngày khác có: Tỉnh Hà Nam"],
    ["a day before the data", ["--name", "Cà Mau", "--on", "2020-12-31"], "ngày 31/12/2020 nằm ngoài khoảng đó"],
    ["what is no day", ["--name", "Cà Mau", "--on", "2026-02-30"], "“2026-02-30” không phải một ngày"],
    ["an unknown option", ["--nam", "Cà Mau"], "không có tùy chọn “--nam”. Các tùy chọn: --name"],
    ["an option without its value", ["--name"], "tùy chọn --name cần một giá trị"],
    ["a word too many", ["Cà Mau"], "không hiểu “Cà Mau”"],
    ["a name that npm refuses", ["--name", "Huế", "--package", "Gói Huế"], "“Gói Huế” không dùng làm tên gói npm được"],
    ["another language", ["--name", "Huế", "--lang", "fr"], "ngôn ngữ “fr” không có"],
    ["in English", ["--name", "Ca Mao", "--lang", "en"], "“Ca Mao” is not clear; it may be: Tỉnh Cà Mau"],
  ])("%s", async (_, argv, says) => {
    const folder = scratchFolder()
    const { code, said } = await create(folder, argv)
    expect(said).toContain(says)
    expect(code).toBe(2)
    expect(existsSync(join(folder, "hue-2026"))).toBe(false)
  })

  it("a folder that is not empty", async () => {
    const folder = scratchFolder()
    mkdirSync(join(folder, "hue-2026"))
    writeFileSync(join(folder, "hue-2026/ghi-chu.txt"), "giữ lại")
    const { code, said } = await create(folder, ["--name", "Huế"])
    expect(said).toContain("đã có 1 mục (ghi-chu.txt…)")
    expect(code).toBe(2)
    expect(existsSync(join(folder, "hue-2026/package.json"))).toBe(false)
    expect(readFileSync(join(folder, "hue-2026/ghi-chu.txt"), "utf8")).toBe("giữ lại")
  })

  it("a file in the place of the folder", async () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, "hue-2026"), "")
    expect((await create(folder, ["--name", "Huế"])).said).toContain("là một tệp, không phải thư mục")
  })
})

describe("the command line", () => {
  it("asks for the name where somebody is there", async () => {
    const folder = scratchFolder()
    const { code, said } = await create(folder, ["--lang=en"], (question) => {
      expect(question).toBe("Which province or city? ")
      return Promise.resolve(" hue ")
    })
    expect(said).toContain("Wrote 18 files of the package hue-2026 (Thành phố Huế) to hue-2026.")
    expect(code).toBe(0)
  })

  it("prints its help and its version", async () => {
    expect(await create(".", ["--help"])).toMatchObject({ code: 0, said: expect.stringContaining("--package") })
    expect(await create(".", ["--version"])).toEqual({ code: 0, said: "0.0.0\n" })
  })
})

it("gives a new package the tools of this repository", () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  expect(devDependencies).toMatchObject(toolVersions)
})
