import type { AdministrativeUnit } from "@lantoa/core"

/** A ward and a commune of the province whose names no other unit has: what the sample rule is tried on. */
export interface SampleNames {
  readonly ward: string
  readonly commune: string
  readonly otherCommune: string
}

/** @throws RangeError when the units have no ward and two communes whose names are theirs alone. */
export const sampleNames = (units: readonly AdministrativeUnit[]): SampleNames => {
  const count = new Map<string, number>()
  for (const { name, tier } of units) if (tier === "commune") count.set(name, (count.get(name) ?? 0) + 1)
  const alone = (type: AdministrativeUnit["type"]): readonly string[] =>
    units
      .filter((unit) => unit.type === type && count.get(unit.name) === 1 && !/\d/.test(unit.name))
      .map(({ name }) => name)
  const [ward] = alone("ward")
  const [commune, otherCommune] = alone("commune")
  if (ward === undefined || commune === undefined || otherCommune === undefined)
    throw new RangeError("The units have no ward and two communes whose names are theirs alone.")
  return { ward, commune, otherCommune }
}
