import type { Validity } from "../../calendar/index.ts"
import { type AdministrativeUnit, type BodyId, bodyId, type DirectoryData, nameWithin } from "../../directory/index.ts"

/** A province while it is a province or a city: what names of its bodies are made of. */
export interface PresetPlace {
  readonly unit: AdministrativeUnit
  /** The end of its id: `ca-mau`. Ids of its bodies begin with it. */
  readonly path: string
  /** The type word in running text. */
  readonly kind: "tỉnh" | "thành phố"
  /** The Party committee without the name: `Tỉnh ủy`. */
  readonly party: "Tỉnh ủy" | "Thành ủy"
  /** `tỉnh Cà Mau`. */
  readonly within: string
  /** The People's Committee of the data; null where the data have none. */
  readonly committee: BodyId | null
  readonly validity: Validity
}

/** Every stage of a province in the data of a directory: one, or two where it became a city in between. */
export const presetPlaces = ({ bodies, units }: DirectoryData): readonly PresetPlace[] =>
  units
    .filter(({ tier }) => tier === "province")
    .map((unit) => {
      const isCity = unit.type === "centrally-run-city"
      const committee = bodies.find((body) => body.unit === unit.id && body.kind === "peoples-committee")
      return {
        unit,
        path: unit.id.slice("u:".length),
        kind: isCity ? "thành phố" : "tỉnh",
        party: isCity ? "Thành ủy" : "Tỉnh ủy",
        within: nameWithin(unit.fullName),
        committee: committee?.id ?? null,
        validity: unit.validity,
      }
    })

/** The id of a standard body of a place: `b:ca-mau/so-tai-chinh`. */
export const presetBodyId = ({ path }: PresetPlace, slug: string): BodyId => bodyId(`b:${path}/${slug}`)
