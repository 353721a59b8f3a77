import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { lantoa, temporaryFolder } from "./lantoa.ts"

const folder = temporaryFolder()
const inFolder = (...words: readonly string[]) => lantoa(words, { cwd: folder })

const plan = `UBND TỈNH CÀ MAU
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH
Số: 12/KH-SVHTTDL
Cà Mau, ngày 11 tháng 3 năm 2026

KẾ HOẠCH
Truyền thông về an toàn đường thủy năm 2026

I. MỤC ĐÍCH
- Nâng cao nhận thức của Nhân dân.

II. NỘI DUNG
- Tuyên truyền quy định về an toàn đường thủy trên báo in, hệ thống truyền thanh cấp xã.

III. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính
- Thẩm định kinh phí.
2. Ủy ban nhân dân các xã, phường
- Tổ chức tuyên truyền.
3. Các sở, ban, ngành
- Phối hợp thực hiện.

Nơi nhận:
- UBND tỉnh (thay b/c);
- Các sở, ban, ngành;
- Sở Tài chính;
- UBND các xã, phường;
- Lưu: VT.

GIÁM ĐỐC
`
writeFileSync(join(folder, "ke-hoach.txt"), plan)

const obligors = async (...words: readonly string[]): Promise<readonly string[]> => {
  const { out } = await inFolder("obligations", "ke-hoach.txt", "--format", "json", ...words)
  const { obligations } = JSON.parse(out)
  return obligations.map(({ obligor }: { obligor: { id?: string; name: string } }) => obligor.name)
}

describe("a province without a plugin", () => {
  it("is understood by its preset: 64 communes and wards each owe the task", async () => {
    const names = await obligors()
    expect(names.filter((name) => /^Ủy ban nhân dân (xã|phường) /.test(name))).toHaveLength(64)
    expect(names).toContain("Sở Tài chính")
    expect(names).toContain("Các sở, ban, ngành")
  })

  it("gives its slug to the reading, which is stored and loaded again", async () => {
    const { out } = await inFolder("read", "ke-hoach.txt", "--format", "plan")
    expect(JSON.parse(out)).toMatchObject({ province: "ca-mau-two-tier" })
    writeFileSync(join(folder, "ke-hoach.json"), out)
    const { code, out: checked } = await inFolder("check", "ke-hoach.json", "--format", "json")
    expect([code, JSON.parse(checked).plans[0].plan ?? null]).not.toBeNull()
    expect(code).not.toBe(2)
  })
})

describe("lantoa init", () => {
  it("writes a commented file that fits the published JSON Schema", async () => {
    const run = await inFolder("init", "--province", "Cà Mau", "--on", "2026-11-21", "--schema", "lantoa.schema.json")
    expect(run).toEqual({ code: 0, out: "", err: "" })
    const text = readFileSync(join(folder, "lantoa.yaml"), "utf8")
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=lantoa.schema.json")
    const schema = JSON.parse(readFileSync(join(folder, "lantoa.schema.json"), "utf8"))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    for (const each of [text, text.replace(/^#(?! \S|$)/gm, "")])
      expect(validate(parse(each)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...parse(text), grups: [] })).toBe(false)
  })

  it("tells editors in Vietnamese what each key is, with an example", () => {
    const schema = JSON.parse(readFileSync(join(folder, "lantoa.schema.json"), "utf8"))
    const described = JSON.stringify(schema)
    for (const key of Object.keys(schema.properties)) expect(described).toContain(`"${key}"`)
    expect(schema.description).toMatch(/Biến thể của một tỉnh/)
    expect(described.match(/"description":/g)?.length).toBeGreaterThan(50)
    expect(described.match(/"examples":/g)?.length).toBeGreaterThan(40)
  })

  it("never replaces a file, prints with --out -, and needs a province", async () => {
    writeFileSync(join(folder, "co-san.yaml"), "")
    expect(await inFolder("init", "--province", "Huế", "--out", "co-san.yaml")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Đã có “co-san\.yaml”/),
    })
    expect((await inFolder("init", "--province", "Huế", "--out", "-")).out).toContain("\nprovince: Huế\n")
    expect(await inFolder("init")).toMatchObject({ code: 2, err: expect.stringMatching(/Thiếu --province/) })
    expect(await inFolder("init", "--province", "Huees", "--lang", "en")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no administrative unit is called “Huees”.*Huế/),
    })
    expect(await inFolder("init", "--province", "Huế", "--on", "2020-12-31")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/nằm trước dữ liệu/),
    })
    expect(await inFolder("init", "--province", "Huế", "--variant", "x")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/không có tùy chọn “--variant”/),
    })
  })
})

describe("a variant file", () => {
  const below = join(folder, "duoi", "nua")
  mkdirSync(below, { recursive: true })
  const stating = `format: lantoa.variant/1
province: Cà Mau
on: 2026-11-21
groups:
  change:
    - group: Các sở, ban, ngành
      members: [Sở Tài chính, Sở Y tế]
parameters:
  reporting/government-due:
    - from: 2026-01-01
      value: 20
      basis: [{ instrument: 06/2024/QĐ-UBND, at: Điều 5 }]
check:
  preset: form-only
`
  writeFileSync(join(folder, "rieng.yaml"), stating)

  it("is found in the folder and those above, and is named on standard error", async () => {
    for (const cwd of [folder, below]) {
      const { err } = await lantoa(["read", join(folder, "ke-hoach.txt")], { cwd })
      expect(err).toBe(`lantoa: Dùng biến thể “${join(folder, "lantoa.yaml")}” của Tỉnh Cà Mau.\n`)
    }
    expect((await inFolder("read", "ke-hoach.txt", "--variant", "none")).err).toBe("")
  })

  it("serves the plans of its province, and only those", async () => {
    const slugOf = async (file: string) => JSON.parse((await inFolder("read", file, "--format", "plan")).out).province
    writeFileSync(join(folder, "khac.txt"), plan.replaceAll("CÀ MAU", "LAI CHÂU").replaceAll("Cà Mau", "Lai Châu"))
    expect([await slugOf("ke-hoach.txt"), await slugOf("khac.txt"), await slugOf("vinh-long-2026")]).toEqual([
      "ca-mau",
      "lai-chau-two-tier",
      "vinh-long-2026",
    ])
    expect(await slugOf("ke-hoach.json")).toBe("ca-mau-two-tier")
  })

  it("lists the members of a group, who then owe each", async () => {
    const names = await obligors("--variant", "rieng.yaml")
    expect(names).toContain("Sở Y tế")
    expect(names).not.toContain("Các sở, ban, ngành")
  })

  it("says how to check", async () => {
    const rulesOf = async (...words: readonly string[]) => {
      const { out } = await inFolder("check", "ke-hoach.txt", "--format", "json", ...words)
      const { plans } = JSON.parse(out)
      return plans[0].findings.map(({ rule }: { rule: string }) => rule.split("/")[0])
    }
    const all: readonly string[] = await rulesOf("--variant", "none")
    const own: readonly string[] = await rulesOf("--variant", "rieng.yaml")
    expect(all).toContain("reporting")
    expect(own).not.toContain("reporting")
  })

  it("is explained layer by layer", async () => {
    const explained = async (...words: readonly string[]) =>
      (await inFolder("explain", ...words, "--variant", "rieng.yaml")).out
    expect(await explained("reporting/government-due")).toBe(
      "tham số reporting/government-due (parameter/reporting/government-due)\n" +
        "  Lớp áp dụng: Tỉnh Cà Mau [ca-mau]\n  Căn cứ: 06/2024/QĐ-UBND, Điều 5\n",
    )
    expect(await explained("các sở, ban, ngành")).toContain("Thay cho lớp: Khuôn mẫu hai cấp: tỉnh, xã [two-tier]")
    expect(await explained("Báo in")).toContain("Lớp áp dụng: Việt Nam [national]")
    expect(await explained("Sở Tài chính", "--province", "Lai Châu")).toContain("body/b:lai-chau/so-tai-chinh")
    expect(await explained("--province", "Lai Châu")).toContain("kênh “Báo in”")
    expect(await inFolder("explain", "Sở Tài chánh", "--variant", "rieng.yaml")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Có phải ý bạn là “Sở Tài chính”\?/),
    })
  })

  it("that is wrong stops the run with every mistake by line and column", async () => {
    writeFileSync(join(folder, "sai.yaml"), `${stating}grups: 1\nletterheads: []\nletterheads: []\n`)
    expect(await inFolder("check", "ke-hoach.txt", "--variant", "sai.yaml")).toEqual({
      code: 2,
      out: "",
      err:
        "lantoa: Tệp biến thể “sai.yaml” có 1 chỗ phải sửa:\n" +
        "  dòng 17, cột 1: Khóa “letterheads” được ghi hai lần ở cùng một chỗ; hãy gộp lại hoặc bỏ một.\n",
    })
    writeFileSync(join(folder, "sai.yaml"), `${stating}grups: 1\nbase: two-teer\n`)
    expect(await inFolder("units", "Sở Y tế", "--variant", "sai.yaml")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/dòng 15, cột 1: Không có khóa “grups” ở đây; gần nhất: “groups”/),
    })
    expect(await inFolder("check", "ke-hoach.txt", "--variant", "khong-co.yaml")).toMatchObject({ code: 2 })
  })
})
