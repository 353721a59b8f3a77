import { isSame, textIn } from "./bytes.ts"
import type { ElementRule, ElementRules } from "./element-rule.ts"
import { shortName, usualPrefixes } from "./namespaces.ts"

/** An element by the name that stands in the text, and what it means. */
export interface Tag<State> {
  /** Where its name first stood. */
  readonly start: number
  readonly length: number
  readonly rule: ElementRule<State> | undefined
}

/** Names of elements as they stand in a part, with the rules that its prefixes give them. */
export interface Tags<State> {
  /** The tag of the name between two places, and its hash. */
  readonly of: (start: number, end: number, hash: number) => Tag<State>
  readonly declare: (prefix: string, namespace: string) => void
  /** The usual prefix for each prefix of the text. */
  readonly prefixes: ReadonlyMap<string, string>
}

/** Names that are kept, by their hash: a power of two. A name that finds its place taken takes it. */
const places = 1024

/** Names with the prefixes that documents usually have, until they declare others. */
export const tagsOf = <State>(bytes: Uint8Array, rules: ElementRules<State>): Tags<State> => {
  const prefixes = new Map(usualPrefixes)
  const tags = new Array<Tag<State> | undefined>(places).fill(undefined)
  let isEmpty = true
  const make = (start: number, end: number): Tag<State> => {
    const name = textIn(bytes, start, end)
    const colon = name.indexOf(":")
    const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon)) ?? "?"
    const rule = rules.get(`${prefix === "" ? "" : `${prefix}:`}${name.slice(colon + 1)}`)
    return { start, length: end - start, rule }
  }
  return {
    prefixes,
    of: (start, end, hash) => {
      const place = (hash ^ (hash >>> 10)) & (places - 1)
      const known = tags[place]
      if (known !== undefined && known.length === end - start && isSame(bytes, known.start, start, known.length))
        return known
      const tag = make(start, end)
      tags[place] = tag
      isEmpty = false
      return tag
    },
    declare: (prefix, namespace) => {
      const short = shortName(namespace)
      if (prefixes.get(prefix) === short || prefixes.size > mostPrefixes) return
      prefixes.set(prefix, short)
      if (!isEmpty) tags.fill(undefined)
      isEmpty = true
    },
  }
}

/** More prefixes no format has: a file made to fill the memory with them does not. */
const mostPrefixes = 4096
