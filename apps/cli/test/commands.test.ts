import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { fixture, lantoa, temporaryFolder } from "./lantoa.ts"

const folder = temporaryFolder()
const plan = fixture("hoa-sen.txt")
const version = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version

describe("lantoa", () => {
  it.each([
    [["--version"], 0, `${version}\n`],
    [["-V"], 0, `${version}\n`],
  ])("%j prints the version", async (words, code, out) => {
    expect(await lantoa(words)).toEqual({ code, out, err: "" })
  })

  it("without a command shows its help on standard error and exits 2", async () => {
    const { code, out, err } = await lantoa([])
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain("lantoa LỆNH")
  })

  it.each([
    [["--help"], /Các lệnh:\n {2}read /],
    [["help"], /Các lệnh:\n {2}read /],
    [["--help", "--lang", "en"], /Commands:\n {2}read /],
    [["--lang=en", "--help"], /Commands:\n {2}read /],
    [["help", "check"], /lantoa check TỆP\.\.\./],
    [["check", "--help"], /lantoa check TỆP\.\.\./],
    [["check", "-h", "--lang", "en"], /lantoa check FILE\.\.\./],
  ])("%j shows help and exits 0", async (words, text) => {
    const { code, out, err } = await lantoa(words)
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out).toMatch(text)
  })

  it.each([
    [["chekc"], /Không có lệnh “chekc”\. Có phải ý bạn là “check”\?/],
    [["--versoin"], /Không có lệnh “--versoin”/],
    [["help", "chekc"], /Có phải ý bạn là “check”/],
    [["check"], /Thiếu TỆP/],
    [["check", plan, "--fomat", "json"], /Có phải ý bạn là “--format”\?/],
    [["check", plan, "--format", "jsno"], /Có phải ý bạn là “json”\?/],
    [["check", plan, "--lang", "fr"], /“fr” không phải giá trị của “--lang”/],
    [["check", plan, "--as-of", "2026-02-30"], /“2026-02-30” của --as-of không phải một ngày có thật/],
    [["obligations", plan, "--as-of", "mai"], /“mai” của --as-of không phải một ngày có thật/],
    [["calendar", plan], /Thiếu --year/],
    [["calendar", plan, "--year", "26"], /“26” của --year không phải một năm/],
    [["render", plan], /Thiếu --out/],
    [["render", plan, "--out", "x.pdf"], /“x\.pdf”.*\.docx, \.html, \.md/],
    [["read", "ha-nam-2021", "--format", "tree"], /không có cây văn bản/],
    [
      ["units", "Sở Tài chính", "--province", "ha-noi"],
      /Không có gói tỉnh “ha-noi”; cần một trong: ha-nam-2021, vinh-long-2026/,
    ],
    [["units", "44"], /chỉ có nghĩa khi có ngày.*Tỉnh Quảng Bình \(ngày 30\/06\/2025\); Tỉnh Quảng Trị/],
    [["explain", "form/nothing-like-it"], /Không có quy tắc/],
    [["read", plan, "--out", "."], /“\.”: đó là một thư mục/],
  ])("%j cannot run: exit 2, one sentence, nothing on standard output", async (words, sentence) => {
    const { code, out, err } = await lantoa(words, { cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/ at .*\.ts:/)
  })

  it("says it in English when asked to", async () => {
    const { code, err } = await lantoa(["check", "nothing.txt", "--lang", "en"], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toBe(
      "lantoa: There is no file “nothing.txt” and no built-in plan of that name. Built-in plans: ha-nam-2021, vinh-long-2026.\n",
    )
  })
})

describe("lantoa read", () => {
  it("gives the reading, the plan, and the tree of a document", async () => {
    const [json, whole, tree] = await Promise.all(
      ["json", "plan", "tree"].map((format) => lantoa(["read", plan, "--format", format])),
    )
    expect([json?.code, whole?.code, tree?.code]).toEqual([0, 0, 0])
    expect(JSON.parse(json?.out ?? "").document).toMatchObject({
      number: { ordinal: "27", symbol: "KH-UBND" },
      date: "2026-03-12",
    })
    expect(JSON.parse(whole?.out ?? "").format).toBe("lantoa.plan/1")
    expect(typeof JSON.parse(tree?.out ?? "")).toBe("object")
    expect([json?.err, whole?.err, tree?.err]).toEqual(["", "", ""])
  })

  it("stores a plan that reads the same as the document, as JSON and as YAML", async () => {
    const stored = join(folder, "hoa-sen.json")
    expect((await lantoa(["read", plan, "--format", "plan", "--out", stored])).code).toBe(0)
    const yaml = join(folder, "hoa-sen.yaml")
    const { stringify } = await import("yaml")
    writeFileSync(yaml, stringify(JSON.parse(readFileSync(stored, "utf8"))))
    const [first, again, fromYaml] = await Promise.all(
      [plan, stored, yaml].map((file) => lantoa(["read", file, "--format", "plan"])),
    )
    expect(JSON.parse(again?.out ?? "")).toEqual(JSON.parse(first?.out ?? ""))
    expect(fromYaml?.out).toBe(again?.out)
  })

  it("gives the contract of a built-in plan too", async () => {
    const { code, out } = await lantoa(["read", "vinh-long-2026"])
    expect(code).toBe(0)
    expect(JSON.parse(out).document.issuer).toBe("Sở Văn hóa, Thể thao và Du lịch")
  })
})

describe("lantoa check", () => {
  it("exits 1 exactly when a finding is an error, in every format", async () => {
    for (const name of [plan, "vinh-long-2026", "ha-nam-2021"]) {
      const json = await lantoa(["check", name, "--format", "json"])
      const { counts } = JSON.parse(json.out)
      const codes = await Promise.all(
        ["pretty", "sarif"].map(async (format) => (await lantoa(["check", name, "--format", format])).code),
      )
      expect([json.code, ...codes]).toEqual(counts.error > 0 ? [1, 1, 1] : [0, 0, 0])
    }
  })

  it("shows the place in the source with a caret, the rule, its basis, the counts and the day", async () => {
    const broken = join(folder, "sai.txt")
    writeFileSync(broken, readFileSync(plan, "utf8").replace("Số: 27/KH-UBND", "Số: 27/QĐ-UBND"))
    const { code, out, err } = await lantoa(["check", broken])
    expect(code).toBe(1)
    expect(err).toBe("")
    expect(out).toMatch(/^(lỗi|cảnh báo|lưu ý)\[[a-z0-9-]+\/[a-z0-9-]+\]: .+$/m)
    expect(out).toMatch(/--> .*sai\.txt:\d+:\d+ · /)
    expect(out).toMatch(/^\d+ \| .*\n +\| +\^+/m)
    expect(out).toMatch(/= (căn cứ|thông lệ)/)
    expect(out).toMatch(/\d+ lỗi, \d+ cảnh báo, \d+ lưu ý\. Xét theo ngày 12\/03\/2026: ngày ghi trên kế hoạch\./)
  })

  it("says first that a text is no plan", async () => {
    const { code, out } = await lantoa(["check", fixture("tho.txt")])
    expect(code).toBe(0)
    expect(out).toMatch(/^bộ đọc\[plan\/not-a-plan\]: /)
  })

  it("judges by the law of another day when asked to", async () => {
    const { out } = await lantoa(["check", "ha-nam-2021", "--as-of", "1/7/2026", "--format", "json"])
    expect(JSON.parse(out).plans[0].judgement).toMatchObject({ day: "2026-07-01", reason: "as-of" })
  })

  it("goes on after a file that cannot be read, and exits 2", async () => {
    const { code, out, err } = await lantoa(["check", "khong-co.txt", plan, "--format", "json"], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toMatch(/khong-co\.txt/)
    const result = JSON.parse(out)
    expect([result.plans.length, result.unchecked[0].file]).toEqual([1, "khong-co.txt"])
  })

  it("prints the same on every run", async () => {
    const [first, second] = await Promise.all([lantoa(["check", plan]), lantoa(["check", plan])])
    expect(second).toEqual(first)
  })
})

describe("lantoa obligations", () => {
  it("lists a row for every unit and task, as a table, JSON and CSV alike", async () => {
    const [tableRun, jsonRun, csvRun] = await Promise.all(
      ["table", "json", "csv"].map((format) => lantoa(["obligations", "vinh-long-2026", "--format", format])),
    )
    const { obligations } = JSON.parse(jsonRun?.out ?? "")
    expect(obligations.length).toBeGreaterThan(124)
    expect(tableRun?.out).toContain(`${obligations.length} dòng`)
    expect((csvRun?.out ?? "").split(",")[1]).toBe("Đơn vị")
    expect((csvRun?.out ?? "").split("\r\n").length).toBe(obligations.length + 2)
  })

  it("gives one unit what it owes, also as a member of a group", async () => {
    const { code, out } = await lantoa(["obligations", "ha-nam-2021", "--unit", "Sở Tài chính", "--format", "json"])
    expect(code).toBe(0)
    const { obligations } = JSON.parse(out)
    expect(obligations.length).toBeGreaterThan(1)
    expect(obligations.some(({ obligor }: { obligor: { name: string } }) => /Sở Tài chính/.test(obligor.name))).toBe(
      true,
    )
  })

  it("says which names are near one that nobody has", async () => {
    const { code, err } = await lantoa(["obligations", "ha-nam-2021", "--unit", "Sở Tài chánh"])
    expect(code).toBe(2)
    expect(err).toMatch(/Không có đơn vị “Sở Tài chánh”.*Gần giống: .*Sở Tài chính/)
  })

  it("writes a file that Excel knows to be UTF-8", async () => {
    const file = join(folder, "sau", "viec.csv")
    expect((await lantoa(["obligations", plan, "--format", "csv", "--out", file])).code).toBe(0)
    expect(readFileSync(file, "utf8").charCodeAt(0)).toBe(0xfeff)
    expect(readdirSync(join(folder, "sau"))).toEqual(["viec.csv"])
  })

  it("writes a workbook with the rows of the CSV, and only to a file", async () => {
    const file = join(folder, "viec.xlsx")
    expect(await lantoa(["obligations", plan, "--format", "xlsx", "--out", file])).toEqual({
      code: 0,
      out: "",
      err: "",
    })
    const parts = unzipSync(new Uint8Array(readFileSync(file)))
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())
    const texts = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array())
    const { obligations } = JSON.parse((await lantoa(["obligations", plan, "--format", "json"])).out)
    expect(sheet.match(/<row /g)).toHaveLength(obligations.length + 1)
    for (const { id } of obligations) expect(texts).toContain(`<t>${id}</t>`)
    const refused = await lantoa(["obligations", plan, "--format", "xlsx"])
    expect(refused).toMatchObject({ code: 2, out: "" })
    expect(refused.err).toContain("Thiếu --out: bảng tính .xlsx cần tên tệp để ghi.")
  })
})

describe("lantoa calendar, render, units, explain", () => {
  it("writes a calendar that a calendar program reads", async () => {
    const file = join(folder, "lich.ics")
    expect(await lantoa(["calendar", "vinh-long-2026", "--year", "2026", "--out", file])).toEqual({
      code: 0,
      out: "",
      err: "",
    })
    const text = readFileSync(file, "utf8")
    expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true)
    expect(text.trimEnd().endsWith("END:VCALENDAR")).toBe(true)
  })

  it.each([
    ["docx", "PK\u0003\u0004"],
    ["html", "<!doctype html>"],
    ["md", ""],
  ])("writes a plan as .%s", async (ending, start) => {
    const file = join(folder, `van-ban.${ending}`)
    expect(await lantoa(["render", "ha-nam-2021", "--out", file])).toEqual({ code: 0, out: "", err: "" })
    expect(readFileSync(file, "latin1").toLowerCase().startsWith(start.toLowerCase())).toBe(true)
    expect(readFileSync(file).length).toBeGreaterThan(500)
  })

  it("tells what became of a department, with the act", async () => {
    const { code, out } = await lantoa([
      "units",
      "Sở Thông tin và Truyền thông",
      "--on",
      "2026-01-01",
      "--province",
      "ha-nam-2021",
    ])
    expect(code).toBe(0)
    expect(out).toContain("tại ngày 01/01/2026: không tồn tại")
    expect(out).toMatch(/→ Sở Văn hóa, Thể thao và Du lịch/)
  })

  it("gives a look-up as JSON, and exits 1 when nothing has the name", async () => {
    const found = await lantoa(["units", "Phủ Lý", "--on", "2021-06-01", "--format", "json"])
    expect(found.code).toBe(0)
    expect(JSON.parse(found.out).found.some(({ kind }: { kind: string }) => kind === "unit")).toBe(true)
    const none = await lantoa(["units", "Xứ Không Có", "--on", "2021-06-01"])
    expect({ code: none.code, out: none.out }).toEqual({ code: 1, out: "" })
    expect(none.err).toMatch(/Không tìm thấy “Xứ Không Có” tại ngày 01\/06\/2021/)
  })

  it("looks units of the whole country up by name and by code, with what became of them", async () => {
    const [homonyms, code, none, outside] = await Promise.all([
      lantoa(["units", "xã Hòa Lộc", "--on", "2025-06-30"]),
      lantoa(["units", "44", "--on", "2026-11-21", "--lang", "en"]),
      lantoa(["units", "44", "--on", "2020-01-01"]),
      lantoa(["units", "xã Hòa Lôc", "--on", "2019-06-30"]),
    ])
    expect(homonyms?.out.match(/^Xã /gm)).toHaveLength(3)
    expect(homonyms?.out).toContain("1687/NQ-UBTVQH15, Điều 1 khoản 68")
    expect(code?.out).toContain("merger, Tỉnh Quảng Bình, Tỉnh Quảng Trị → Tỉnh Quảng Trị [202/2025/QH15, Điều 1]")
    expect([none?.code, outside?.code]).toEqual([1, 1])
    expect(outside?.err).toContain("từ 01/01/2021 đến 21/11/2026")
  })

  it("lists the rules and explains each in both languages", async () => {
    const { rules } = await import("@lantoa/core/rules")
    const list = await lantoa(["explain"])
    for (const { id } of rules) expect(list.out).toContain(id)
    const id = rules[0]?.id ?? ""
    const [vi, en] = await Promise.all([lantoa(["explain", id]), lantoa(["explain", id, "--lang", "en"])])
    expect([vi?.code, en?.code]).toEqual([0, 0])
    expect(vi?.out).toContain(`# ${rules[0]?.title.vi}`)
    expect(en?.out).toContain(`# ${rules[0]?.title.en}`)
  })
})

describe("lantoa start", () => {
  it("does the whole job on the built-in plans and leaves linked results", async () => {
    const out = join(folder, "ket-qua")
    const first = await lantoa(["start", "--out", out])
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" })
    expect(first.out).toContain("Phát hiện: ")
    expect(first.out).toContain("Thời hạn gần nhất")
    const files = readdirSync(out)
    for (const name of ["vinh-long-2026", "ha-nam-2021"])
      for (const ending of [".docx", ".html", ".md", ".viec.csv", ".bao-cao.html"])
        expect(files).toContain(`${name}${ending}`)
    expect(files).toContain("vinh-long-2026.lich-2026.ics")
    const index = readFileSync(join(out, "index.html"), "utf8")
    const links = [...index.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => decodeURIComponent(href))
    expect(links.length).toBe(files.length - 1)
    for (const link of links) expect(existsSync(join(out, link))).toBe(true)
    const before = files.map((file) => readFileSync(join(out, file)).toString("base64"))
    expect((await lantoa(["start", "--out", out])).out).toBe(first.out)
    expect(readdirSync(out).map((file) => readFileSync(join(out, file)).toString("base64"))).toEqual(before)
  })
})
