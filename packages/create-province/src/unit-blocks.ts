import { dataWindow } from "@lantoa/administrative-units"
import { type AdministrativeUnit, slugOf } from "@lantoa/core"

/** Units that stand under one unit for the same days: what `unitList` reads, and the letters that their ids end in. */
export interface UnitBlock {
  readonly path: string
  readonly parent: string
  readonly tier: AdministrativeUnit["tier"]
  readonly from: string | null
  readonly until: string | null
  /** A day on which the codes meant these units. */
  readonly codesOn: string
  /** What the ids have after the name, where a name alone is not enough: `-tu-2025-01-01`. */
  readonly ending: string
  /** `code full name`, one a line. */
  readonly lines: readonly string[]
}

/** Puts units into blocks, districts before communes, each in the order of the data. */
export const unitBlocks = (units: readonly AdministrativeUnit[]): readonly UnitBlock[] => {
  const blocks = new Map<string, UnitBlock & { readonly lines: string[] }>()
  for (const unit of units) {
    const block = blockOf(unit)
    const key = JSON.stringify(block)
    const known = blocks.get(key) ?? { ...block, lines: [] }
    known.lines.push(`${unit.code?.code ?? ""} ${unit.fullName}`)
    blocks.set(key, known)
  }
  return [...blocks.values()]
}

const blockOf = ({ code, fullName, id, parent, tier, validity }: AdministrativeUnit): Omit<UnitBlock, "lines"> => {
  const path = id.slice(0, id.lastIndexOf("/"))
  return {
    path,
    parent: parent ?? path,
    tier,
    from: validity.from,
    until: validity.until,
    codesOn: code?.on ?? dataWindow.from,
    ending: id.slice(path.length + 1 + slugOf(fullName).length),
  }
}
