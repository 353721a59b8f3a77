import type { Attributes } from "./attributes.ts"

/** Returned by `open` to leave out everything inside the element. */
export const skip = Symbol("skip")

/**
 * What an element means to a reader. Every `open` that does not skip is followed by its `close`, also where the text
 * ends too early or closes elements in the wrong order.
 */
export interface ElementRule<State> {
  readonly open?: (state: State, attributes: Attributes, prefixes: ReadonlyMap<string, string>) => unknown
  readonly close?: (state: State) => void
  /** Takes characters that stand right in the element. */
  readonly text?: (state: State, text: string) => void
}

/** Rules by name with the usual prefix: `w:p`. Elements without one are looked through. */
export type ElementRules<State> = ReadonlyMap<string, ElementRule<State>>

/** The rule of an element that is left out with all it holds. */
export const leftOut: ElementRule<unknown> = { open: () => skip }

/** Rules with the names of their elements, to put a reader's rules together from. */
export type RuleList<State> = readonly (readonly [string, ElementRule<State>])[]

/** Puts rules together; of two for one element the later holds. */
export const rulesOf = <State>(...lists: readonly RuleList<State>[]): ElementRules<State> => new Map(lists.flat())
