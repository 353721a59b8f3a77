import { type CalendarEntry, calendarEntries, deriveObligations, isoDate } from "@lantoa/core"
import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import { nastyTexts } from "../markup.fixture.ts"
import { draftPlan, haiMau } from "../plan.fixture.ts"
import { foldLines } from "./fold-lines.ts"
import { writeCalendar } from "./write-calendar.ts"

const stamp = isoDate("2026-03-11")
const plan = draftPlan()
const entries = [2026, 2027].flatMap((year) => calendarEntries(plan, deriveObligations(plan, haiMau()), haiMau(), year))
const eventsOf = (text: string): readonly ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")
const property = (event: ICAL.Component | undefined, name: string): string => String(event?.getFirstPropertyValue(name))

const entry = (text: string): CalendarEntry => ({
  uid: "mau/kh/task-1.1/2026@lantoa",
  kind: "deadline",
  start: isoDate("2026-12-31"),
  end: isoDate("2027-01-01"),
  summary: { vi: text, en: text },
  description: { vi: text, en: text },
  status: "provisional",
  reason: null,
  at: [],
  basis: [],
})

describe("a calendar", () => {
  it("is read back with the same days, texts and identities", () => {
    const events = eventsOf(writeCalendar(entries, { stamp }))
    expect(
      events.map((event) => [
        property(event, "uid"),
        property(event, "dtstart"),
        property(event, "dtend"),
        property(event, "summary"),
      ]),
    ).toEqual(entries.map(({ uid, start, end, summary }) => [uid, start, end, summary.vi]))
    expect(events.map((event) => property(event, "description"))).toEqual(
      entries.map(({ description }) => description.vi),
    )
  })

  it("has whole days, the plan's day for a stamp, and says what is provisional", () => {
    const text = writeCalendar(entries, { stamp, language: "en", name: "Văn hóa đọc; 2026" })
    expect(text).toContain("DTSTART;VALUE=DATE:20260421\r\nDTEND;VALUE=DATE:20260422\r\n")
    expect(text).toContain("DTSTAMP:20260311T000000Z")
    expect(text).toContain("X-WR-CALNAME:Văn hóa đọc\\; 2026")
    expect(text).toContain("SUMMARY;LANGUAGE=en:Lifelong Learning Week")
    expect(eventsOf(text).map((event) => property(event, "status"))).toEqual([
      "CONFIRMED",
      "TENTATIVE",
      "CONFIRMED",
      "CONFIRMED",
      "TENTATIVE",
      "CONFIRMED",
    ])
  })

  it("is the same text every time, and a calendar without entries too", () => {
    expect(writeCalendar(entries, { stamp })).toBe(writeCalendar(entries, { stamp }))
    expect(eventsOf(writeCalendar([], { stamp }))).toEqual([])
  })

  it.each(nastyTexts.map((text) => [text]))("holds %j and nothing more", (nasty) => {
    const text = writeCalendar([entry(nasty)], { stamp })
    const [event, ...others] = eventsOf(text)
    expect(others).toEqual([])
    const clean = nasty
      .toWellFormed()
      .replace(/\r\n/g, "\n")
      .replace(/[^\P{Cc}\t\n]|\ufffe/gu, "")
    expect(property(event, "summary")).toBe(clean)
  })

  it("has lines of 75 octets at most, all ended by CRLF, whatever the texts", () => {
    const octets = (line: string): number => new TextEncoder().encode(line).length
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aế 👩,;\\\n\t"), maxLength: 400 }), (text) => {
        const written = writeCalendar([entry(`x${text}`)], { stamp })
        expect(written.endsWith("END:VCALENDAR\r\n")).toBe(true)
        expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
        expect(Math.max(...written.split("\r\n").map(octets))).toBeLessThanOrEqual(75)
        expect(written.isWellFormed()).toBe(true)
        expect(property(eventsOf(written)[0], "summary")).toBe(`x${text}`)
      }),
    )
  })

  it("has a name that cannot begin a line of its own", () => {
    expect(writeCalendar([], { stamp, name: "a\r\nMETHOD:CANCEL" })).toContain("X-WR-CALNAME:a METHOD:CANCEL\r\n")
  })

  it("folds nothing that fits", () => {
    expect(foldLines(`${"a".repeat(75)}\r\n`)).toBe(`${"a".repeat(75)}\r\n`)
    expect(foldLines(`${"a".repeat(76)}\r\n`)).toBe(`${"a".repeat(75)}\r\n a\r\n`)
  })
})
