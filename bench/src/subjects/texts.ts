import { existsSync, readdirSync, readFileSync } from "node:fs"
import { isoDate, jurisdictionFor } from "@lantoa/core"
import { writeMarkdown } from "@lantoa/documents/write"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"

const seeds = new URL("../../../../shared/seeds/", import.meta.url)

/** The texts of the two first plans: as issued where they are present, else the built-in plans written out. */
export const planTexts = (): { readonly texts: readonly string[]; readonly source: string } =>
  existsSync(seeds)
    ? {
        texts: readdirSync(seeds)
          .filter((name) => name.endsWith(".txt"))
          .sort()
          .map((name) => readFileSync(new URL(name, seeds), "utf8")),
        source: "the two plans as issued",
      }
    : { texts: builtIn(), source: "the two built-in plans, written as Markdown" }

const builtIn = (): string[] =>
  [haNam, vinhLong].flatMap((province) =>
    Object.values(province.plans).map((plan) => writeMarkdown(plan, jurisdictionFor(province, isoDate("2026-11-21")))),
  )
