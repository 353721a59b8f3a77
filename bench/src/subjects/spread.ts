/**
 * As many items as asked for, spread evenly over a list in the order of their ids: a choice that favours none.
 *
 * @example
 * ```ts
 * spread([{ id: "c" }, { id: "a" }, { id: "d" }, { id: "b" }], 2) // => [{ id: "a" }, { id: "c" }]
 * ```
 */
export const spread = <Item extends { readonly id: string }>(items: readonly Item[], count: number): readonly Item[] =>
  items
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .filter((_, at, { length }) => Math.floor((at * count) / length) > Math.floor(((at - 1) * count) / length))
