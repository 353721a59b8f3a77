import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Finding } from "@lantoa/core"
import { beforeAll, describe, expect, it } from "vitest"
import { fixture, lantoa, temporaryFolder } from "./lantoa.ts"
import { tagsOf } from "./xml.ts"

type Found = Pick<Finding, "rule" | "severity" | "anchor" | "text">

/** What is looked at in the findings of a plan as JSON. */
interface PlanJson {
  readonly findings: readonly Found[]
  readonly judgement: { readonly reason: string }
  readonly changes: {
    readonly own: { readonly day: string }
    readonly ownFindings: number
    readonly gained: readonly Found[]
    readonly lost: readonly Found[]
  } | null
}

/** What is looked at in the results of a SARIF log. */
interface ResultJson {
  readonly ruleId: string
  readonly baselineState?: string
  readonly suppressions?: readonly { readonly justification: string }[]
}

const plansIn = (out: string): readonly PlanJson[] => JSON.parse(out).plans
const findingsIn = (out: string): readonly Found[] => plansIn(out).flatMap(({ findings }) => findings)
const resultsIn = (out: string): readonly ResultJson[] => JSON.parse(out).runs[0].results

const folder = temporaryFolder()
const plan = join(folder, "ke-hoach.txt")
const wrong = join(folder, "sai.txt")

beforeAll(() => {
  const text = readFileSync(fixture("hoa-sen.txt"), "utf8")
  writeFileSync(plan, text)
  writeFileSync(
    wrong,
    text.replace("27/KH-UBND", "27/QĐ-UBND").replace("- Dành một buổi", "- Bổ xung <một> & \u0001 buổi"),
  )
})

describe("JUnit XML", () => {
  it.each([
    ["a plan with an error", [wrong, plan], 1, 1, 0],
    ["a plan without one", [plan], 0, 0, 0],
    ["a file that is not there", ["khong-co.txt", plan], 2, 0, 1],
  ])("of %s is well formed and counts right", async (_, files, code, failures, errors) => {
    const run = await lantoa(["check", ...files, "--format", "junit"], { cwd: folder })
    expect(run.code).toBe(code)
    const tags = tagsOf(run.out)
    const [suites] = tags
    expect(suites?.name).toBe("testsuites")
    expect([suites?.attributes["failures"], suites?.attributes["errors"]]).toEqual([String(failures), String(errors)])
    expect(tags.filter(({ name }) => name === "failure")).toHaveLength(failures)
    expect(String(tags.filter(({ name }) => name === "testcase").length)).toBe(suites?.attributes["tests"])
  })

  it("names the rule, the place and the basis of an error", async () => {
    const { out } = await lantoa(["check", wrong, "--format", "junit"])
    expect(out).toMatch(/<testcase classname="form\/symbol-matches-type"[^>]*>\n\s*<failure message="[^"]*QĐ-UBND/)
    expect(out).toMatch(/sai\.txt:\d+:\d+: lỗi: .*30\/2020\/NĐ-CP/)
    expect(out).not.toContain("\u0001")
  })
})

describe("annotations for GitHub", () => {
  it("are a line each, with places and nothing that could be another command", async () => {
    const { out, code } = await lantoa(["check", "sai.txt", "--format", "github"], { cwd: folder })
    expect(code).toBe(1)
    const lines = out.trimEnd().split("\n")
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,]*,?)+::[^\r\n]+$/)
    expect(lines[0]).toMatch(
      /^::error file=sai\.txt,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=form\/symbol-matches-type::/,
    )
    expect(out).toContain("%0A")
  })
})

describe("the page for officers", () => {
  it("tells several plans in one file, also what could not be checked", async () => {
    const file = join(folder, "ra-soat.html")
    const { code } = await lantoa(["check", wrong, plan, "khong-co.txt", "--format", "html", "--out", file], {
      cwd: folder,
    })
    expect(code).toBe(2)
    const html = readFileSync(file, "utf8")
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/)
    for (const words of ["sai.txt", "khong-co.txt", "form/symbol-matches-type"]) expect(html).toContain(words)
    expect(html).not.toMatch(/<script|https?:/)
  })
})

/** JUnit XML without the rules that found nothing: a new rule changes no golden file. */
const withoutPassed = (xml: string): string => xml.replace(/^ *<testcase [^>]*\/>\n/gm, "").replace(/ tests="\d+"/g, "")

describe("a second opinion", () => {
  const asked = ["check", "ha-nam-2021", "--as-of", "2026-07-01"]

  it("says in every form what changed since the plan's own day", async () => {
    const runs = await Promise.all(
      ["pretty", "json", "sarif", "html"].map(async (form) => (await lantoa([...asked, "--format", form])).out),
    )
    const [pretty = "", json = "", sarif = "", html = ""] = runs
    expect(pretty).toMatch(/So với ngày của kế hoạch \(27\/08\/2021, \d+ phát hiện\): thêm \d+, hết \d+\./)
    const [plan] = plansIn(json)
    const changes = plan?.changes
    if (plan === undefined || changes == null) throw new RangeError("The plan is judged on another day than its own.")
    const { findings } = plan
    expect(changes.own.day).toBe("2021-08-27")
    expect(changes.gained.length).toBeGreaterThan(0)
    expect(findings.length).toBe(changes.ownFindings + changes.gained.length - changes.lost.length)
    const states = resultsIn(sarif).map(({ baselineState }) => baselineState)
    expect(states.filter((state) => state === "new")).toHaveLength(changes.gained.length)
    expect(html).toContain(`Thêm (${changes.gained.length})`)
  })

  it.each([
    ["adds", "2019-03-12", "2026-07-01"],
    ["takes away", "2026-03-12", "2019-06-01"],
  ])("is told to services for continuous integration: what it %s", async (changes, own, asOf) => {
    const [year, month, day] = own.split("-").map(Number)
    const text = readFileSync(fixture("hoa-sen.txt"), "utf8")
      .replace("ngày 12 tháng 3 năm 2026", `ngày ${day} tháng ${month} năm ${year}`)
      .replace("Quyết định số 45/QĐ-UBND ngày 20/02/2026", "Quyết định số 1307/QĐ-BTTTT ngày 21/8/2018")
      .replace("Ủy ban nhân dân tỉnh về", "Bộ trưởng Bộ Thông tin và Truyền thông về")
    writeFileSync(join(folder, "hai-ngay.txt"), text)
    for (const [format, lang, file] of [
      ["junit", "vi", "junit.vi.xml"],
      ["github", "en", "github.en.txt"],
    ] as const) {
      const asked = ["check", "hai-ngay.txt", "--as-of", asOf, "--format", format, "--lang", lang]
      const { out } = await lantoa(asked, { cwd: folder })
      if (format === "junit") expect(tagsOf(out)[0]?.name).toBe("testsuites")
      await expect(withoutPassed(out)).toMatchFileSnapshot(`golden-changes/${changes.replace(" ", "-")}.${file}`)
    }
  })

  it("takes today as a day, in both languages", async () => {
    for (const day of ["today", "hôm nay"]) {
      const { out } = await lantoa(["check", "ha-nam-2021", "--as-of", day, "--format", "json"])
      expect(plansIn(out)[0]?.judgement.reason).toBe("as-of")
    }
  })

  it("is none on the plan's own day", async () => {
    const { out } = await lantoa(["check", "ha-nam-2021", "--format", "json"])
    expect(plansIn(out)[0]?.changes).toBe(null)
  })
})

describe("a baseline", () => {
  it("lets only what is new count, and exits by that", async () => {
    const baseline = join(folder, "moc.json")
    const first = await lantoa(["check", wrong, "--baseline-write", baseline])
    expect(first.code).toBe(0)
    expect(readFileSync(baseline, "utf8")).not.toContain("Bổ xung")
    const same = await lantoa(["check", wrong, "--baseline", baseline, "--format", "json"])
    expect([same.code, findingsIn(same.out)]).toEqual([0, []])
    const grown = readFileSync(wrong, "utf8").replace("Kinh phí lấy từ", "Kinh phí của của xã lấy từ")
    writeFileSync(wrong, grown)
    const more = findingsIn((await lantoa(["check", wrong, "--baseline", baseline, "--format", "json"])).out)
    expect(more.map(({ rule }) => rule)).toContain("language/repeated-word")
    expect(more.map(({ rule }) => rule)).not.toContain("form/symbol-matches-type")
    const shown = await lantoa(["check", wrong, "--baseline", baseline, "--show-suppressed"])
    expect(shown.out).toContain("Đã có trong mốc ban đầu")
  })

  it("that is no baseline is refused", async () => {
    const { code, err } = await lantoa(["check", plan, "--baseline", plan])
    expect(code).toBe(2)
    expect(err).toMatch(/không đúng khuôn dạng|không phải YAML/)
  })
})

describe("a configuration", () => {
  const configured = async (yaml: string, ...more: readonly string[]) => {
    const file = join(folder, "kiem-tra.yaml")
    writeFileSync(file, yaml)
    const { out, code } = await lantoa(["check", plan, ...more, "--config", file, "--format", "json"])
    return { code, findings: findingsIn(out) }
  }

  it("turns rules off and lowers them", async () => {
    const { findings } = await configured("rules:\n  funding/appraiser-named: off\n  funding/tier-named: warning\n")
    const found = new Map(findings.map(({ rule, severity }) => [rule, severity]))
    expect(found.has("funding/appraiser-named")).toBe(false)
    expect(found.get("funding/tier-named")).toBe("warning")
  })

  it("says what is wrong with it once for all plans", async () => {
    const { findings } = await configured("rules:\n  form/end-marc: off\n", wrong)
    const all = findings.filter(({ rule }) => rule.startsWith("check-config/"))
    expect(all.map(({ rule, text }) => [rule, text.vi])).toEqual([
      ["check-config/rule-known", "Không có quy tắc “form/end-marc”. Gần nhất: “form/end-mark”."],
    ])
  })

  it("suppresses by anchor, with SARIF's own word for it", async () => {
    const { out } = await lantoa(["check", plan, "--format", "json"])
    const [first] = findingsIn(out)
    if (first === undefined) throw new RangeError("The plan has a finding.")
    const { anchor, rule } = first
    const file = join(folder, "bo-qua.yaml")
    const suppression = { rule, anchor, reason: "Đã thống nhất.", owner: "Văn phòng", until: "2099-12-31" }
    writeFileSync(file, JSON.stringify({ suppressions: [suppression] }))
    const { out: log } = await lantoa(["check", plan, "--config", file, "--format", "sarif"])
    const suppressed = resultsIn(log).filter(({ suppressions }) => suppressions !== undefined)
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification])).toEqual([
      [rule, "Đã thống nhất."],
    ])
  })

  it("is overruled by a preset on the command line", async () => {
    const { findings } = await configured("preset: strict\n", "--preset", "form-only")
    expect(
      findings.every(({ rule }) => /^(?:form|recipients|structure|language|legal-basis|layout)\//.test(rule)),
    ).toBe(true)
  })
})
