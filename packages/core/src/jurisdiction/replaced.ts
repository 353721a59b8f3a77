import type { DirectoryData } from "../directory/index.ts"

/**
 * Directories of layers, lowest first, without the units, bodies and groups that a layer above has under the same id
 * (*lớp trên thay lớp dưới*). Two of one id inside a layer stay two: that is a mistake, which the directory refuses.
 */
export const replaced = (layers: readonly DirectoryData[]): readonly DirectoryData[] => {
  const above = new Set<string>()
  return layers
    .toReversed()
    .map((data) => {
      const kept = without(data, above)
      for (const { id } of [...data.units, ...data.bodies, ...data.groups]) above.add(id)
      return kept
    })
    .reverse()
}

const without = (data: DirectoryData, above: ReadonlySet<string>): DirectoryData => {
  const stays = ({ id }: { readonly id: string }): boolean => !above.has(id)
  const { bodies, groups, units } = data
  return [units, bodies, groups].every((items) => items.every(stays))
    ? data
    : { ...data, units: units.filter(stays), bodies: bodies.filter(stays), groups: groups.filter(stays) }
}
