import { dataVersion, unitsAt } from "@lantoa/administrative-units"
import { type IsoDate, isoDate, type Tier } from "@lantoa/core"
import type { ConformanceCapabilities, DocumentCapability, UnitCounting } from "@lantoa/core/testing"
import { toContract, writeDocx, writeHtml, writeMarkdown } from "@lantoa/documents"
import { isCannotOpen, readDocumentFile } from "@lantoa/documents/files"

/** The day on which the pages look at the provinces: the last that the data on units answer for. */
export const pageDay: IsoDate = isoDate("2026-11-21")

const documents: DocumentCapability = {
  write: { docx: writeDocx, html: writeHtml, md: writeMarkdown },
  read: async (file, { day, name, province }) => {
    const reading = await readDocumentFile(file, { fallbackDay: day, name, provinces: [province] })
    if (isCannotOpen(reading)) throw new Error(`${name} was written but cannot be opened: ${reading._tag}.`)
    return reading.plan
  },
  contractOf: (plan) => toContract({ plan }),
}

const units: UnitCounting = {
  dataVersion,
  countOn: (province, day) => {
    const found = unitsAt(day, { within: province })
    if (!found.ok) return undefined
    const counts = new Map<Tier, number>()
    for (const { tier } of found.value) counts.set(tier, (counts.get(tier) ?? 0) + 1)
    return Object.fromEntries(counts)
  },
}

/** What the conformance kit needs of the other packages. */
export const capabilities: ConformanceCapabilities = { on: pageDay, documents, units }
