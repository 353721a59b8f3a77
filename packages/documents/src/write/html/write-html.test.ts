import { describe, expect, it } from "vitest"
import { malformations, nastyTexts } from "../markup.fixture.ts"
import { draftPlan, draftStatement, haiMau } from "../plan.fixture.ts"
import { writeHtml } from "./write-html.ts"

const html = writeHtml(draftPlan(), haiMau())
const bodyOf = (page: string): string => page.slice(page.indexOf("<body>"))
const textOf = (page: string): string =>
  bodyOf(page)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")

describe("a plan as a page", () => {
  it("is well formed, and needs nothing from anywhere", () => {
    expect(malformations(html, "html")).toEqual([])
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|@import/i)
    expect(html).toContain("default-src 'none'")
  })

  it("says its language, its title and how it fits a screen", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/)
    expect(html).toContain(`<title>KẾ HOẠCH ${draftStatement.document.title}</title>`)
    expect(html).toContain('name="viewport" content="width=device-width, initial-scale=1"')
  })

  it("has one first heading and skips no level", () => {
    const levels = [...bodyOf(html).matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })

  it("has every place of the plan as an anchor, once, and every link leads to one", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const place of ["pre:p1", "s1", "s1.1:p2", "s3", "s4.2:t1", "end:p1", "x1"]) expect(ids).toContain(place)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  it("shows labels and marks as printed", () => {
    const text = textOf(html)
    for (const piece of [
      "I. Mục đích, yêu cầu",
      "II. NỘI DUNG VÀ HÌNH THỨC",
      "II. KINH PHÍ 1. Từ nguồn",
      "- Đưa sách",
      "a) Thiết thực",
      "+ một đầu mối;",
      "hằng năm./.",
      "- Lưu: VT, QLVH.",
      "Trần Thị Mẫu",
      "Phụ lục I",
    ])
      expect(text).toContain(piece)
  })

  it("has lists for bullets, heads for tables, and tables that scroll by keyboard", () => {
    expect(html).toContain(
      '<ul class="marks" role="list">\n<li id="s1.1:p1"><span aria-hidden="true">- </span>Đưa sách',
    )
    expect(html).toContain('<th scope="col">Đơn vị chủ trì</th>')
    expect(html).toContain('class="scroll" role="region" tabindex="0"')
  })

  it("keeps the document Vietnamese when the words around it are English", () => {
    const english = writeHtml(draftPlan(), haiMau(), { language: "en" })
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('<main id="document" lang="vi">')
    expect(english).toContain("Skip to the document")
    expect(english).not.toContain("Đến nội dung")
  })

  it.each(nastyTexts.map((text) => [text]))("stays well formed with %j", (nasty) => {
    const plan = draftPlan()
    const changed = {
      ...plan,
      document: {
        ...plan.document,
        title: nasty,
        issuer: nasty,
        place: nasty,
        recipients: plan.document.recipients.map((each) => ({ ...each, text: nasty })),
      },
      closing: plan.closing.map((paragraph) => ({ ...paragraph, text: nasty })),
    }
    expect(malformations(writeHtml(changed, haiMau()), "html")).toEqual([])
  })
})
