/**
 * Items by a key, keys in the order in which they first come (*gom nhóm*). What `Map.groupBy` does, which not every
 * supported runtime has.
 *
 * @example
 * ```ts import.meta.vitest
 * [...grouped(["xã", "phường", "xóm"], (word) => word.charAt(0)).keys()] // => ["x", "p"]
 * ```
 */
export const grouped = <Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
