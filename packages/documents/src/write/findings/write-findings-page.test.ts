import { applyBaseline, baselineOf, checkPlan, isoDate, type Plan, textHash } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { soundPlan, soundProvince, withDocument, withText } from "@lantoa/core/testing"
import { describe, expect, it } from "vitest"
import { type CheckedDocument, writeFindingsPage } from "./index.ts"

const check = (plan: Plan, asOf?: string) =>
  checkPlan({
    plan,
    province: soundProvince,
    rules,
    fallbackDay: isoDate("2026-03-20"),
    ...(asOf === undefined ? {} : { asOf: isoDate(asOf) }),
  })

const document = (plan: Plan, more: Partial<CheckedDocument> = {}): CheckedDocument => ({
  ...check(plan),
  name: "ke-hoach.txt",
  plan,
  suppressed: [],
  hidden: 0,
  ...more,
})

const wrong = soundPlan(withText("- Phục vụ nhân dân <b>&</b> bổ xung."), withDocument({ title: "Đọc <script>" }))

describe("the page of findings", () => {
  const html = writeFindingsPage({ plans: [document(wrong)], unchecked: [] })

  it("tells each finding with its place, its words, its basis and its rule", () => {
    for (const words of [
      "Nhân dân",
      "mục I.2, gạch đầu dòng 2",
      "Phụ lục II",
      "language/people-capital",
      "“nhân dân” → “Nhân dân”",
    ])
      expect(html).toContain(words)
  })

  it("stands alone, and lets no text of the plan be markup", () => {
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|<link|https?:\/\/|<b>/)
    expect(html).toContain("&lt;b&gt;&amp;&lt;/b&gt;")
    expect(html).toContain("Đọc &lt;script&gt;")
  })

  it("is there in English", () => {
    const english = writeFindingsPage({ plans: [document(wrong)], unchecked: [] }, { language: "en" })
    expect(english).toContain('<html lang="en">')
    expect(english).toContain("Suggested change")
  })

  it("says so when nothing was found", () => {
    expect(writeFindingsPage({ plans: [document(soundPlan())], unchecked: [] })).toContain("Không có phát hiện nào")
  })

  it("lists plans, and files that could not be checked", () => {
    const many = writeFindingsPage({
      plans: [document(wrong), document(soundPlan(), { name: "hai.txt" })],
      unchecked: [{ name: "ba.txt", reason: { vi: "Không có tệp.", en: "No file." } }],
    })
    expect(many).toContain('<a href="#plan-2">hai.txt</a> (0)')
    expect(many).toContain("ba.txt: Không có tệp.")
  })

  it("tells accepted findings with the reason, or how many there are", () => {
    const { findings } = check(wrong)
    const baseline = baselineOf([{ plan: wrong.id, findings: findings.slice(0, 1) }])
    const sifted = applyBaseline(findings, baseline, wrong.id)
    const shown = writeFindingsPage({ plans: [document(wrong, sifted)], unchecked: [] })
    expect(shown).toContain("Đã chấp nhận (1)")
    expect(shown).toContain("đã có trong mốc ban đầu")
    const [first] = sifted.suppressed
    const reasoned = sifted.suppressed.map((finding) => ({
      ...finding,
      acceptance: {
        by: "suppression" as const,
        reason: "Mẫu <riêng>",
        owner: "Văn phòng",
        until: isoDate("2026-12-31"),
      },
    }))
    const page = writeFindingsPage({ plans: [document(wrong, { suppressed: reasoned, hidden: 2 })], unchecked: [] })
    expect(first?.anchor.text).toHaveLength(textHash("").length)
    expect(page).toContain("Mẫu &lt;riêng&gt; (Văn phòng), đến hết 31/12/2026")
    expect(page).toContain("2 phát hiện khác đã được chấp nhận")
  })

  it("tells what another day gains and loses", () => {
    const { findings, judgement } = check(wrong)
    const opinion = { own: judgement, gained: findings.slice(0, 1), lost: findings.slice(1, 2) }
    const page = writeFindingsPage({ plans: [document(wrong, { opinion })], unchecked: [] })
    expect(page).toMatch(/Thay đổi so với ngày của kế hoạch \(20\/03\/2026\)/)
    expect(page).toContain("Thêm (1)")
    expect(page).toContain("Hết (1)")
    const same = { own: judgement, gained: [], lost: [] }
    expect(writeFindingsPage({ plans: [document(wrong, { opinion: same })], unchecked: [] })).toContain(
      "Không có gì thay đổi.",
    )
  })

  it("names rules that broke", () => {
    const defects = [{ rule: "form/end-mark", reason: "a < b" }]
    expect(writeFindingsPage({ plans: [document(wrong, { defects })], unchecked: [] })).toContain("a &lt; b")
  })
})
