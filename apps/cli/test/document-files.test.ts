import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { fixture, lantoa, temporaryFolder } from "./lantoa.ts"

const folder = temporaryFolder()
const docx = join(folder, "ke-hoach.docx")
const page = join(folder, "ke-hoach.htm")
const text = fixture("hoa-sen.txt")

beforeAll(async () => {
  await lantoa(["render", text, "--out", docx])
  const lines = readFileSync(text, "utf8").split("\n")
  writeFileSync(page, `<html>${lines.map((line) => `<p>${line}</p>`).join("\n")}`)
})

const read = async (path: string, ...words: readonly string[]) =>
  JSON.parse((await lantoa(["read", path, ...words])).out)

describe("read", () => {
  it("gives the same plan from a .docx and a page as from the text", async () => {
    const { number, title } = (await read(text)).document
    for (const path of [docx, page]) expect((await read(path)).document).toMatchObject({ number, title })
  })

  it("tells in the tree where each paragraph of the file begins", async () => {
    const { places } = await read(docx, "--format", "tree")
    expect(places[0]).toEqual({ at: 0, part: "body", page: 1, paragraph: 1 })
    expect(await read(text, "--format", "tree")).not.toHaveProperty("places")
  })
})

describe("check", () => {
  it("names the paragraph of a file, not a line of it", async () => {
    const { out } = await lantoa(["check", docx])
    expect(out).toMatch(/--> .*ke-hoach\.docx, đoạn \d+/)
    expect(out).not.toMatch(/ke-hoach\.docx:\d/)
    expect((await lantoa(["check", docx, "--lang", "en"])).out).toMatch(/ke-hoach\.docx, paragraph \d+/)
  })

  it("json has the paragraph and page beside the characters of the extracted text", async () => {
    const { plans } = JSON.parse((await lantoa(["check", docx, "--format", "json"])).out)
    const placed = plans[0].findings.find(({ place }: { place: object | null }) => place !== null)
    expect(placed.place.inFile).toEqual({
      part: "body",
      page: expect.any(Number),
      paragraph: expect.any(Number),
    })
  })

  it("sarif gives no region of a file that is not text", async () => {
    const { runs } = JSON.parse((await lantoa(["check", docx, "--format", "sarif"])).out)
    const locations = runs[0].results.flatMap(({ locations }: { locations: object[] }) => locations)
    expect(locations.length).toBeGreaterThan(0)
    for (const { physicalLocation } of locations) expect(physicalLocation).not.toHaveProperty("region")
    expect(locations.some(({ message }: { message?: { text: string } }) => /^đoạn \d+/.test(message?.text ?? ""))).toBe(
      true,
    )
  })
})
