import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { fixture, lantoa, temporaryFolder } from "./lantoa.ts"

const folder = temporaryFolder()
const plan = readFileSync(fixture("hoa-sen.txt"), "utf8")
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const large = file("qua-lon.txt", "a")
truncateSync(large, 20_000_001)
mkdirSync(join(folder, "thu-muc"))

/** Bytes that look random and are the same in every run. */
const noise = (length: number): Uint8Array => {
  let state = 7
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state & 255
  })
}
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))

/** windows-1258: letters with their roof or breve, then the tone mark as a letter of its own. */
const windows1258 = (text: string): Uint8Array => {
  const tones: Readonly<Record<string, number>> = {
    "\u0300": 0xcc,
    "\u0309": 0xd2,
    "\u0303": 0xde,
    "\u0301": 0xec,
    "\u0323": 0xf2,
  }
  const letters: Readonly<Record<string, number>> = {
    Ă: 0xc3,
    ă: 0xe3,
    Đ: 0xd0,
    đ: 0xf0,
    Ơ: 0xd5,
    ơ: 0xf5,
    Ư: 0xdd,
    ư: 0xfd,
  }
  const bytes: number[] = []
  for (const letter of text.normalize("NFC")) {
    const [base = "", ...marks] = letter.normalize("NFD")
    const shape = marks.filter((mark) => tones[mark] === undefined).join("")
    const body = `${base}${shape}`.normalize("NFC")
    bytes.push(letters[body] ?? body.charCodeAt(0))
    for (const mark of marks) if (tones[mark] !== undefined) bytes.push(tones[mark])
  }
  return Uint8Array.from(bytes)
}

describe("files that cannot be read: exit 2, one clear sentence, nothing on standard output", () => {
  it.each([
    ["no such file", join(folder, "khong-co.txt"), /Không có tệp “.*khong-co\.txt”.*Kế hoạch có sẵn: .*vinh-long-2026/],
    ["a folder", join(folder, "thu-muc"), /là một thư mục/],
    ["an empty file", file("rong.txt", ""), /rỗng \(0 byte\)/],
    ["a file over the limit", large, /20\D000\D001 byte, quá giới hạn 20\D000\D000 byte/],
    [
      "a workbook by any name",
      file("bang.docx", "PK\u0003\u0004 xl/workbook.xml"),
      /bảng tính Excel \(\.xlsx\), không đọc được\. Đọc được: \.docx, \.doc, \.pdf/,
    ],
    ["RTF", file("x.doc", "{\\rtf1"), /tệp RTF, không đọc được/],
    ["noise", file("nhieu.txt", noise(5000)), /dữ liệu nhị phân/],
    ["a device", "/dev/zero", /không phải tệp thường/],
    ["broken JSON", file("hong.json", "{"), /không phải một kế hoạch truyền thông: không phải JSON/],
    [
      "JSON of another shape",
      file("khac.json", '{"a":1}'),
      /không phải một kế hoạch truyền thông: format: .*\(và \d+ chỗ nữa\)/,
    ],
    ["broken YAML", file("hong.yaml", "a: [1"), /không phải YAML/],
    ["YAML of another shape", file("khac.yml", "a: 1"), /không phải một kế hoạch truyền thông: format/],
  ])("%s", async (_, path, message) => {
    const { code, out, err } = await lantoa(["read", path])
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toMatch(message)
    expect(err).toMatch(/^lantoa: [^\n]*\n$/)
  })
})

describe("documents that are damaged: exit 0, and what is wrong is said", () => {
  it.each([
    ["a .docx without its text", file("hong.txt", "PK\u0003\u0004 word/document.xml"), "docx/no-document"],
    ["a PDF of one line", file("hong.pdf", "%PDF-1.7"), "file/damaged"],
    ["a page of endless depth", file("sau.htm", `<html>${"<div>".repeat(50_000)}x`), "file/limit"],
  ])("%s", async (_, path, remark) => {
    const { code, out } = await lantoa(["read", path])
    expect(code).toBe(0)
    expect(JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code)).toContain(remark)
  })
})

describe("text that is read whatever it is: exit 0", () => {
  const expected = lantoa(["read", fixture("hoa-sen.txt")])

  it.each([
    [
      "not a plan",
      file("tho.txt", "Ao thu lạnh lẽo nước trong veo\nMột chiếc thuyền câu bé tẻo teo\n"),
      "plan/not-a-plan",
    ],
    ["only spaces", file("trang.txt", " \n\n\t\n"), "tree/no-text"],
    ["one line of 200,000 letters", file("dai.txt", "a".repeat(200_000)), "plan/not-a-plan"],
  ])("%s says so", async (_, path, remark) => {
    const { code, out } = await lantoa(["read", path])
    expect(code).toBe(0)
    expect(JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code)).toContain(remark)
  })

  it.each([
    ["UTF-16 with a mark", file("utf16.txt", utf16(plan))],
    ["windows-1258", file("cp1258.txt", windows1258(plan))],
    ["decomposed Unicode", file("nfd.txt", plan.normalize("NFD"))],
    ["UTF-8 with a mark and Windows line ends", file("crlf.txt", `\ufeff${plan.replaceAll("\n", "\r\n")}`)],
    ["a name that lies", file("ten-sai.docx", plan)],
  ])("%s gives the same reading as UTF-8", async (_, path) => {
    const found = await lantoa(["read", path])
    const withoutRemarks = (text: string) => ({ ...JSON.parse(text), diagnostics: [] })
    expect(found.code).toBe(0)
    expect(withoutRemarks(found.out)).toEqual(withoutRemarks((await expected).out))
  })
})
