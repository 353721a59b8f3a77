import { readFileSync } from "node:fs"
import * as z from "zod"

const code = z.string().regex(/^\d{2,5}$/)
const day = z.iso.date()

/** A row of `units.json`. */
export const UnitRow = z.tuple([
  z.enum(["province", "district", "commune"]),
  code,
  z.string(),
  z.string(),
  z.enum(["province", "district"]).nullable(),
  code.nullable(),
  day.nullable(),
  day.nullable(),
  z.string().regex(/^[uUkK]*$/),
  z.string().regex(/^[A-Z]+$/),
])
export type UnitRow = z.infer<typeof UnitRow>

const UnitFacts = z.object({
  compiled: day,
  window: z.tuple([day, day]),
  rows: z.array(UnitRow),
})
export type UnitFacts = z.infer<typeof UnitFacts>

const act = z.int().min(1654).max(1687)

const SuccessionFacts = z.object({
  effective: day,
  communes: z.array(
    z.tuple([code, code, z.enum(["full", "partial"]), z.string(), z.string(), act, z.int(), z.string(), z.int()]),
  ),
  provinces: z.array(z.tuple([code, code, z.enum(["full"]), z.string(), z.string(), z.string()])),
  districtToCommune: z.array(z.tuple([code, code, z.enum(["full"]), z.string(), act, z.int()])),
  rejected: z.array(z.tuple([code, code, z.string(), z.string(), code.nullable(), act, z.int()])),
  events2026: z.array(z.object({ date: day, level: z.enum(["province", "commune"]), code, act: z.string() })),
})
export type SuccessionFacts = z.infer<typeof SuccessionFacts>

const parse = <S extends z.ZodType>(schema: S, folder: string, name: string): z.infer<S> =>
  schema.parse(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")))

/** Reads the tables of facts from a folder that holds `units.json` and `succession-2025.json`. */
export const readFacts = (folder: string): { readonly units: UnitFacts; readonly succession: SuccessionFacts } => ({
  units: parse(UnitFacts, folder, "units.json"),
  succession: parse(SuccessionFacts, folder, "succession-2025.json"),
})
