import { isoDate } from "@lantoa/core"
import { readPlan } from "@lantoa/documents/read"
import { soups } from "./soups.fixture.ts"

// Reads every soup in so many characters and prints the name of each that was read to its end.
const length = Number(process.argv[2])
const fallbackDay = isoDate("2026-11-21")
for (const [name, soup] of Object.entries(soups)) {
  const text = soup(length)
  const { source } = readPlan(text, { fallbackDay })
  if (source.text.length > text.length / 20) process.stdout.write(`${name}\n`)
}
