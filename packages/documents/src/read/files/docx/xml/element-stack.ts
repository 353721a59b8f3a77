import type { Attributes } from "./attributes.ts"
import { skip } from "./element-rule.ts"
import type { Tag, Tags } from "./tags.ts"

/** The elements that are open, which act on a state by their rules. */
export interface ElementStack<State> {
  readonly open: (tag: Tag<State>, attributes: Attributes) => void
  readonly close: () => void
  /** Whether the name between two offsets of the text is that of the innermost element. */
  readonly isInnermost: (start: number, end: number) => boolean
  /** Closes an element that is not the innermost: with it all inside it, or nothing where none of that name is open. */
  readonly closeOuter: (name: string) => void
  /** Whether something is done with an element's attributes, or with the text here. */
  readonly heeds: (tag: Tag<State>) => boolean
  readonly takesText: () => boolean
  readonly text: (part: string) => void
  /** Closes all that is open. */
  readonly end: () => { readonly mismatched: number; readonly tooDeep: boolean }
}

/** An empty stack that holds so many elements. */
export const elementStack = <State>(
  xml: string,
  state: State,
  { prefixes }: Tags<State>,
  depth: number,
): ElementStack<State> => {
  const stack: Tag<State>[] = []
  /** How many were open, the element itself counted, when one was left out with all it holds; -1: none is. */
  let leftOutAt = -1
  /** Elements open beyond the depth. They are only counted, so that no depth fills the memory. */
  let beyond = 0
  let mismatched = 0
  let tooDeep = false
  const close = (): void => {
    if (beyond > 0) {
      beyond--
      return
    }
    const tag = stack.pop()
    if (leftOutAt < 0) tag?.rule?.close?.(state)
    else if (leftOutAt > stack.length) leftOutAt = -1
  }
  const takesText = (): boolean => leftOutAt < 0 && beyond === 0 && stack.at(-1)?.rule?.text !== undefined
  return {
    open: (tag, attributes) => {
      if (stack.length >= depth) {
        beyond++
        tooDeep = true
        return
      }
      stack.push(tag)
      if (leftOutAt < 0 && tag.rule?.open?.(state, attributes, prefixes) === skip) leftOutAt = stack.length
    },
    close,
    isInnermost: (start, end) => {
      const name = stack.at(-1)?.name
      return beyond > 0 || (name !== undefined && end - start === name.length && xml.startsWith(name, start))
    },
    closeOuter: (name) => {
      mismatched++
      let at = stack.length - 1
      while (at >= 0 && stack[at]?.name !== name) at--
      if (at >= 0) while (stack.length > at) close()
    },
    heeds: ({ rule }) => leftOutAt < 0 && rule?.open !== undefined,
    takesText,
    text: (part) => {
      if (takesText()) stack.at(-1)?.rule?.text?.(state, part)
    },
    end: () => {
      mismatched += stack.length + beyond
      beyond = 0
      while (stack.length > 0) close()
      return { mismatched, tooDeep }
    },
  }
}
