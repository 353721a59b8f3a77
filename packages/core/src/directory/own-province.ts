import type { AdministrativeUnit, UnitId } from "./directory.schema.ts"
import { nameKeys } from "./name-key.ts"

/** A name without the words at its end that only say which province. */
export interface LocalName {
  readonly folded: string
  /** The provinces of that name, one after the other in time; empty when the words said only "tỉnh". */
  readonly provinces: readonly UnitId[]
}

/** The endings by which names say their province: `tỉnh Hà Nam`, `tỉnh`. */
export interface ProvinceEndings {
  readonly localNameOf: (folded: string) => LocalName | undefined
}

/** Knows the endings of the provinces in a directory, the longest first. */
export const provinceEndings = (units: readonly AdministrativeUnit[]): ProvinceEndings => {
  const endings = new Map<string, readonly UnitId[]>()
  const provinces = units.filter(({ tier }) => tier === "province")
  for (const { id, fullName } of provinces) {
    const ending = ` ${nameKeys(fullName).folded}`
    endings.set(ending, [...(endings.get(ending) ?? []), id])
  }
  for (const { type } of provinces) endings.set(type === "centrally-run-city" ? " thanh pho" : " tinh", [])
  const all = [...endings].sort(([a], [b]) => b.length - a.length)
  return {
    localNameOf: (folded) => {
      const found = all.find(([ending]) => folded.endsWith(ending))
      return found === undefined ? undefined : { folded: folded.slice(0, -found[0].length), provinces: found[1] }
    },
  }
}
