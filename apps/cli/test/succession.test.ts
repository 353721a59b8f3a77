import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ObligationDiff, PlanCoverage, SuccessionReport } from "@lantoa/core/schema"
import { describe, expect, it } from "vitest"
import { fixture, lantoa, temporaryFolder } from "./lantoa.ts"

const folder = temporaryFolder()
const json = async (...words: readonly string[]): Promise<unknown> => {
  const { code, err, out } = await lantoa([...words, "--format", "json"], { cwd: folder })
  if (err !== "" || code === 2) throw new Error(err)
  return JSON.parse(out)
}
const carriedTo = async (plan: string, day: string): Promise<SuccessionReport> =>
  SuccessionReport.parse(await json("succeed", plan, "--to", day))

describe("the plan of Hà Nam of 2021 on 2026-11-21", async () => {
  const report = await carriedTo("ha-nam-2021", "2026-11-21")
  const obligors = (item: string): readonly string[] =>
    report.carried
      .filter(({ obligation }) => obligation.item === item)
      .flatMap(({ obligation: { obligor } }) => ("id" in obligor ? obligor.id : []))
  const ninhBinh = (slug: string): string => `b:ninh-binh/${slug}`

  it("is the work of 33 communes and wards of Ninh Bình and of six bodies and groups", () => {
    const all = report.carried.map(({ obligation }) => obligation.obligor)
    const communes = new Set(all.flatMap((each) => ("tier" in each && each.tier === "commune" ? each.id : [])))
    const others = new Set(all.flatMap((each) => ("tier" in each && each.tier !== "commune" ? each.id : [])))
    expect(communes.size).toBe(33)
    expect([...communes].every((id) => id.startsWith("b:ninh-binh/"))).toBe(true)
    expect([...others]).toEqual([
      ninhBinh("so-van-hoa-the-thao-va-du-lich"),
      ninhBinh("so-giao-duc-va-dao-tao"),
      ninhBinh("hoi-khuyen-hoc-tinh"),
      ninhBinh("so-tai-chinh"),
      "g:ha-nam/cac-so-ban-nganh",
      ninhBinh("bao-ninh-binh"),
    ])
  })

  it.each([
    ["task-1.1", [ninhBinh("so-van-hoa-the-thao-va-du-lich")]],
    ["task-2.1", [ninhBinh("so-van-hoa-the-thao-va-du-lich")]],
    ["task-5.1", [ninhBinh("so-tai-chinh")]],
    ["task-8.1", [ninhBinh("bao-ninh-binh")]],
  ])("%s is with %j", (item, expected) => {
    expect(obligors(item)).toEqual(expected)
  })

  it("the three tasks of the districts and their report are with each of the 33", () => {
    const communes = (item: string) => obligors(item).filter((id) => /\/ubnd-(xa|phuong)-/.test(id))
    for (const item of ["task-7.1", "task-7.2", "task-7.3", "reporting-2"]) expect(communes(item)).toHaveLength(33)
  })

  it("a ward on the land of two districts owes once, for both", () => {
    const both = report.carried.filter(
      ({ obligation, origins }) => obligation.item === "task-7.1" && origins.length === 2,
    )
    expect(
      both.map(({ obligation, origins }) => [obligation.obligor.name, origins.map(({ obligor }) => obligor.name)]),
    ).toEqual([
      ["Ủy ban nhân dân phường Châu Sơn", ["Ủy ban nhân dân huyện Thanh Liêm", "Ủy ban nhân dân thành phố Phủ Lý"]],
      ["Ủy ban nhân dân phường Hà Nam", ["Ủy ban nhân dân thành phố Phủ Lý", "Ủy ban nhân dân thị xã Duy Tiên"]],
    ])
  })

  it("gives each commune the clause that formed it and the land it took", () => {
    for (const { obligation, origins } of report.carried.filter((each) => each.obligation.item === "task-7.1")) {
      const lands = origins.flatMap(({ steps }) => steps.flatMap(({ units }) => units))
      expect(lands.length, obligation.id).toBeGreaterThan(0)
      for (const { basis, on } of lands) {
        expect(on).toBe("2025-07-01")
        expect([basis.instrument, basis.certainty]).toEqual(["1674/NQ-UBTVQH15", "verified"])
        expect(basis.at).toMatch(/^Điều 1 khoản \d+$/)
      }
      const weakest = origins[0]?.steps.at(-1)?.basis.map(({ certainty }) => certainty)
      expect(weakest).toContain("inferred")
    }
  })

  it("says of no day more than the sources: the department's is about, the newspaper's unknown", () => {
    const steps = (item: string) =>
      report.carried
        .find(({ obligation }) => obligation.item === item)
        ?.origins[0]?.steps.map(({ about, on }) => [on, about])
    expect(steps("task-1.1")).toEqual([
      ["2025-03-01", true],
      ["2025-07-01", false],
    ])
    expect(steps("task-8.1")).toEqual([
      [null, true],
      ["2025-07-01", true],
    ])
  })

  it("lists what cannot be carried", () => {
    expect(report.notCarried.map(({ kind, name, reason }) => [kind, reason, name])).toEqual([
      ["partner", "itself", "Sở Văn hóa, Thể thao và Du lịch"],
      ["partner", "itself", "Sở Thông tin và Truyền thông"],
      ["obligation", "itself", "Sở Văn hóa, Thể thao và Du lịch (tỉnh Ninh Bình)"],
      ["channel", "ended", "Đài truyền thanh cấp huyện"],
    ])
    const [channel] = report.notCarried.filter(({ kind }) => kind === "channel")
    expect(channel?.basis.map(({ instrument }) => instrument)).toContain("72/2025/QH15")
    expect(channel?.obligations).toHaveLength(7)
  })

  it("addresses reports to the ministry and committee of that day", () => {
    const own = report.carried.find(
      ({ obligation }) => obligation.kind === "report" && obligation.frequency === "ad-hoc",
    )
    expect(own?.obligation.to).toEqual(["Ủy ban nhân dân tỉnh Ninh Bình", "Bộ Văn hóa, Thể thao và Du lịch"])
  })
})

describe("lantoa succeed", () => {
  it("the plan of Vĩnh Long is the same on a later day", async () => {
    const { carried, names, notCarried } = await carriedTo("vinh-long-2026", "2026-11-21")
    expect(carried).toHaveLength(381)
    expect(carried.every(({ origins }) => origins.every(({ steps }) => steps.length === 0))).toBe(true)
    expect(notCarried).toEqual([])
    expect(names.filter(({ kind }) => kind === "stays")).toHaveLength(129)
  })

  it.each([
    ["2025-02-28", "b:ha-nam/so-thong-tin-va-truyen-thong", 6],
    ["2025-03-01", "b:ha-nam/so-van-hoa-the-thao-va-du-lich", 6],
    ["2025-06-30", "b:ha-nam/so-van-hoa-the-thao-va-du-lich", 6],
    ["2025-07-01", "b:ninh-binh/so-van-hoa-the-thao-va-du-lich", 33],
  ])("on %s the department is %s, and the committees are %i", async (day, department, committees) => {
    const { carried } = await carriedTo("ha-nam-2021", day)
    const of = (item: string) => carried.filter(({ obligation }) => obligation.item === item)
    expect(of("task-1.1").map(({ obligation: { obligor } }) => "id" in obligor && obligor.id)).toEqual([department])
    expect(of("task-7.1")).toHaveLength(committees)
  })

  it("a plan of a province without a plugin follows its preset and the land into the plugin of the new province", async () => {
    const text = readFileSync(fixture("hoa-sen.txt"), "utf8")
      .replace("XÃ HOA SEN", "TỈNH BẾN TRE")
      .replace("Hoa Sen, ngày 12 tháng 3 năm 2026", "Bến Tre, ngày 12 tháng 3 năm 2022")
      .replace("cho trẻ em năm 2026", "cho trẻ em giai đoạn 2022 - 2030")
      .replaceAll("1. Phòng Văn hóa - Xã hội", "1. Sở Thông tin và Truyền thông")
      .replace("2. Trạm Y tế xã", "2. Ủy ban nhân dân các huyện, thành phố")
    writeFileSync(join(folder, "ben-tre.txt"), text)
    const { carried, notCarried } = await carriedTo("ben-tre.txt", "2026-11-21")
    const ids = carried.flatMap(({ obligation: { obligor } }) => ("id" in obligor ? obligor.id : []))
    expect(ids).toContain("b:vinh-long/so-van-hoa-the-thao-va-du-lich")
    expect(new Set(ids.filter((id) => /\/ubnd-(xa|phuong)-/.test(id))).size).toBe(48)
    expect(notCarried.map(({ reason }) => reason)).not.toContain("undecided")
  })

  it("writes tables, CSV and a page, in both languages", async () => {
    const run = (...more: readonly string[]) =>
      lantoa(["succeed", "ha-nam-2021", "--to", "21/11/2026", ...more], { cwd: folder })
    const [table, english, csv, page] = await Promise.all([
      run(),
      run("--lang", "en"),
      run("--format", "csv"),
      run("--format", "md", "--out", "ke-thua.md"),
    ])
    expect([table.code, english.code, csv.code, page.code]).toEqual([0, 0, 0, 0])
    expect(table.out).toContain("153 nghĩa vụ của 39 đơn vị vào ngày 21/11/2026")
    expect(english.out).toContain("153 obligations of 39 units on 21 November 2026")
    expect(csv.out.split("\r\n").filter((line) => line !== "")).toHaveLength(1 + 153 + 4)
    const written = readFileSync(join(folder, "ke-thua.md"), "utf8")
    expect(written).toContain("# Kế thừa kế hoạch đến ngày 21/11/2026")
    expect(written).toContain("1674/NQ-UBTVQH15, Điều 1 khoản 103")
  })

  it("says how far the data on units go", async () => {
    const { out } = await lantoa(["succeed", "ha-nam-2021", "--to", "2027-01-01"])
    expect(out).toContain("Dữ liệu đơn vị hành chính đến ngày 21/11/2026")
  })

  it.each([
    [["succeed", "ha-nam-2021"], /Thiếu --to/],
    [["succeed", "ha-nam-2021", "--to", "2025-02-30"], /không phải một ngày có thật/],
    [["succeed", "ha-nam-2021", "--to", "2020-01-01"], /sớm hơn ngày 27\/08\/2021/],
    [["diff", "ha-nam-2021"], /cần thêm --to/],
    [["diff", "ha-nam-2021", "vinh-long-2026", "--to", "2026-01-01"], /không dùng --from và --to/],
    [["diff", "ha-nam-2021", "--from", "2026-01-01", "--to", "2020-01-01"], /sớm hơn/],
    [["coverage", "ha-nam-2021"], /Thiếu TỆP/],
  ])("%j cannot run: exit 2, one sentence", async (words, sentence) => {
    const { code, err, out } = await lantoa(words, { cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/ at .*\.ts:/)
  })
})

describe("lantoa diff", () => {
  it("of two days says who moved, by which acts", async () => {
    const diff = ObligationDiff.loose().parse(
      await json("diff", "ha-nam-2021", "--from", "2025-06-30", "--to", "2025-07-01"),
    )
    const districts = diff.moved.filter(({ before }) => before[0]?.item === "task-7.1")
    expect(districts.map(({ after, before }) => [before.length, after.length])).toEqual([
      [1, 5],
      [1, 6],
      [1, 7],
      [3, 15],
    ])
    expect([diff.gained, diff.lost]).toEqual([[], []])
    const { out } = await lantoa(["diff", "ha-nam-2021", "--from", "2025-06-30", "--to", "2025-07-01"])
    expect(out).toContain("Từ ngày 30/06/2025 đến ngày 01/07/2025: 0 thêm, 0 mất, 35 lượt chuyển")
  })

  it("of two versions says what changed", async () => {
    const source = readFileSync(fixture("hoa-sen.txt"), "utf8")
    writeFileSync(join(folder, "ban-2.txt"), source.replace("30 tháng 11", "15 tháng 12"))
    const same = ObligationDiff.parse(await json("diff", fixture("hoa-sen.txt"), fixture("hoa-sen.txt")))
    expect([same.gained, same.lost, same.moved, same.changed]).toEqual([[], [], [], []])
    expect(same.same).toBeGreaterThan(0)
    const diff = ObligationDiff.parse(await json("diff", fixture("hoa-sen.txt"), "ban-2.txt"))
    expect(diff.changed.length).toBeGreaterThan(0)
    expect(new Set(diff.changed.flatMap(({ fields }) => fields.map(({ field }) => field)))).toContain("due")
  })
})

describe("lantoa coverage", () => {
  it("exits 1 when an item of the parent is missing, and shows the evidence of the others", async () => {
    const { code, out } = await lantoa(["coverage", "ha-nam-2021", "vinh-long-2026", "--format", "json"])
    const found = PlanCoverage.parse(JSON.parse(out))
    expect(code).toBe(1)
    const themes = found.items.filter(({ kind }) => kind === "theme")
    expect(themes.map(({ status }) => status)).toEqual(["matched", "matched", "matched", "partly", "partly"])
    for (const { evidence, status } of found.items) expect(evidence.length > 0).toBe(status !== "missing")
  })

  it("exits 0 when a plan is compared with itself", async () => {
    const { code, out } = await lantoa(["coverage", "vinh-long-2026", "vinh-long-2026", "--lang", "en"])
    expect(code).toBe(0)
    expect(out).toContain("0 missing")
  })
})
