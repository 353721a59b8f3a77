import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { lantoa, temporaryFolder } from "./lantoa.ts"

const text = [
  "UBND TỈNH VĨNH LONG",
  "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
  "Số: 27/KH-SVHTTDL",
  "Vĩnh Long, ngày 20 tháng 3 năm 2026",
  "KẾ HOẠCH",
  "Truyền thông về đọc sách năm 2026",
  "I. MỤC ĐÍCH",
  "- Giành thời gian đọc sách trong trường học.",
  "II. TỔ CHỨC THỰC HIỆN",
  "1. Sở Giáo dục và Đào tạo",
  "- Tổ chức ngày hội đọc sách.",
].join("\r\n")

const decoder = new TextDecoder()
const folderWith = (name: string, content: string | Uint8Array): string => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, name), content)
  return folder
}

describe("--fix", () => {
  it("writes a copy of a text beside it, every byte outside the fixes as it was", async () => {
    const original = `\ufeff${text}`
    const folder = folderWith("ke-hoach.txt", original)
    const { code, out } = await lantoa(["check", "ke-hoach.txt", "--fix", "--format", "json"], { cwd: folder })
    expect(code).not.toBe(2)
    expect(readFileSync(join(folder, "ke-hoach.txt"), "utf8")).toBe(original)
    const fixed = readFileSync(join(folder, "ke-hoach.da-sua.txt"), "utf8")
    expect(fixed).toBe(original.replace("Giành thời gian", "Dành thời gian").replace("đọc sách.", "đọc sách./."))
    const [plan] = JSON.parse(out).plans
    expect(plan.file).toBe("ke-hoach.da-sua.txt")
    expect(plan.findings.flatMap(({ fixes = [] }: { fixes?: readonly unknown[] }) => fixes)).toEqual([])
  })

  it("names the copy as it is told", async () => {
    const folder = folderWith("a.txt", text)
    await lantoa(["check", "a.txt", "--fix", "--copy", "b.txt"], { cwd: folder })
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "b.txt"])
  })

  it.each([
    ["a plan that a plugin carries", ["vinh-long-2026", "--fix"], "vinh-long-2026"],
    ["one name for two copies", ["a.txt", "a.txt", "--fix", "--copy", "b.txt"], "2"],
  ])("refuses %s, and writes nothing", async (_, words, says) => {
    const folder = folderWith("a.txt", text)
    const { code, err } = await lantoa(["check", ...words], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain(says)
    expect(readdirSync(folder)).toEqual(["a.txt"])
  })
})

describe("--format docx", () => {
  it("writes a copy with a comment for every finding and a tracked change for every safe fix", async () => {
    const folder = folderWith("a.txt", text)
    await lantoa(["render", "a.txt", "--out", "a.docx"], { cwd: folder })
    const { code } = await lantoa(["check", "a.docx", "--format", "docx", "--out", "b.docx"], { cwd: folder })
    expect(code).not.toBe(2)
    const { out } = await lantoa(["check", "a.docx", "--format", "json"], { cwd: folder })
    const [{ findings }] = JSON.parse(out).plans
    const parts = unzipSync(readFileSync(join(folder, "b.docx")))
    const comments = decoder.decode(parts["word/comments.xml"])
    expect(comments.match(/<w:comment /g)?.length).toBe(findings.length)
    for (const { rule } of findings) expect(comments).toContain(`[${rule}]`)
    const body = decoder.decode(parts["word/document.xml"])
    expect(body).toMatch(/<w:del [^>]*w:author="Lan Tỏa".*Giành.*<\/w:del><w:ins .*Dành/s)
  })

  it("needs one .docx and a name for the copy", async () => {
    const folder = folderWith("a.txt", text)
    for (const words of [
      ["a.txt", "--format", "docx", "--out", "b.docx"],
      ["a.txt", "--format", "docx"],
    ])
      expect((await lantoa(["check", ...words], { cwd: folder })).code).toBe(2)
    expect(readdirSync(folder)).toEqual(["a.txt"])
  })
})

describe("the form of a .docx", () => {
  it("that render wrote has no findings", async () => {
    const folder = temporaryFolder()
    for (const plan of ["ha-nam-2021", "vinh-long-2026"]) {
      await lantoa(["render", plan, "--out", "x.docx"], { cwd: folder })
      const { out } = await lantoa(["check", "x.docx", "--format", "json"], { cwd: folder })
      const [{ findings }] = JSON.parse(out).plans
      expect(findings.filter(({ rule }: { rule: string }) => rule.startsWith("layout/"))).toEqual([])
    }
  })
})
