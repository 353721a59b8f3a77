import type { ElementRule, ElementRules } from "./element-rule.ts"
import { shortName, usualPrefixes } from "./namespaces.ts"

/** An element by the name that stands in the text, and what it means. */
export interface Tag<State> {
  readonly name: string
  readonly rule: ElementRule<State> | undefined
}

/** Names of elements as they stand in a text, with the rules that its prefixes give them. */
export interface Tags<State> {
  readonly of: (name: string) => Tag<State>
  readonly declare: (prefix: string, namespace: string) => void
  /** The usual prefix for each prefix of the text. */
  readonly prefixes: ReadonlyMap<string, string>
}

/** More names no format has: a file made to fill the memory with names does not. */
const mostNames = 4096

/** Names with the prefixes that documents usually have, until they declare others. */
export const tagsOf = <State>(rules: ElementRules<State>): Tags<State> => {
  const prefixes = new Map(usualPrefixes)
  const tags = new Map<string, Tag<State>>()
  const make = (name: string): Tag<State> => {
    const colon = name.indexOf(":")
    const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon)) ?? "?"
    return { name, rule: rules.get(`${prefix === "" ? "" : `${prefix}:`}${name.slice(colon + 1)}`) }
  }
  return {
    prefixes,
    of: (name) => {
      const known = tags.get(name)
      if (known !== undefined) return known
      const tag = make(name)
      if (tags.size < mostNames) tags.set(name, tag)
      return tag
    },
    declare: (prefix, namespace) => {
      const short = shortName(namespace)
      if (prefixes.get(prefix) === short || prefixes.size > mostNames) return
      prefixes.set(prefix, short)
      tags.clear()
    },
  }
}
